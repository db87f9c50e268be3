import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { maxStaffName } from '../../../functions/domain/limits.ts';
import { ApiProblem } from '../api/client.ts';
import { now } from '../api/server-clock.ts';
import { Button } from '../components/button.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { usePage } from '../components/use-page.ts';
import { TextField } from '../forms/field.tsx';
import { Form, SaveButton } from '../forms/form.tsx';
import { filled, useForm } from '../forms/use-form.ts';
import { formsText } from '../i18n/forms.ts';
import { pinsText } from '../i18n/pins.ts';
import { staffText } from '../i18n/staff.ts';
import { PasswordField } from './change-password.tsx';
import { isEnrolled } from './enrolled-device.ts';
import { PinSignIn } from './pin-sign-in.tsx';
import { signIn } from './session.ts';
import styles from './sign-in.module.css';

const Credentials = v.object({
  name: filled,
  password: v.pipe(
    v.string(),
    v.nonEmpty(() => formsText.value.missing),
  ),
});

/**
 * The sign-in of every staff page; `title` is the page's. Who signed in is in `session`. On an enrolled device it begins with
 * the people who have a PIN.
 */
export function SignIn({ title }: { title: string }) {
  const heading = usePage(title);
  /** Whose password is asked for; undefined: the people are shown. */
  const name = useSignal(isEnrolled.peek() ? undefined : '');
  return (
    <main id="main" class={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {name.value === undefined ? (
        <PinSignIn
          onPassword={(of) => {
            name.value = of;
          }}
        />
      ) : (
        <PasswordSignIn name={name.value}>
          {isEnrolled.value && (
            <Button
              kind="quiet"
              big="kitchen"
              onClick={() => {
                name.value = undefined;
              }}
            >
              {pinsText.value.who}
            </Button>
          )}
        </PasswordSignIn>
      )}
      <LanguageSwitch class={styles.language} />
    </main>
  );
}

function PasswordSignIn({ name, children }: { name: string; children: ComponentChildren }) {
  const text = staffText.value;
  /** When the server takes the next attempt, and the seconds from its answer until then. */
  const closed = useSignal({ untilMs: 0, seconds: 0 });
  // `now` ticks once a second, so the first look would find a second too many. It is read only where it is shown.
  const { untilMs, seconds } = closed.value;
  const secondsLeft = seconds === 0 ? 0 : Math.min(seconds, Math.ceil((untilMs - now.value) / 1000));

  const form = useForm({
    first: { name, password: '' },
    waits: secondsLeft > 0,
    schema: Credentials,
    save: async ({ name, password }) => {
      try {
        await signIn(name, password);
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 429) {
          const waitMs = error.retryAfterMs ?? 30_000;
          closed.value = { untilMs: Date.now() + waitMs, seconds: Math.ceil(waitMs / 1000) };
        }
        throw error;
      }
    },
    fieldOf: { 'wrong-credentials': 'password' },
    explain: ({ status }) => {
      if (status !== 429) return undefined;
      return secondsLeft > 0 ? text.tooMany(secondsLeft) : text.tooManyOver;
    },
  });

  return (
    <Form form={form} class={styles.form}>
      <TextField
        {...form.text('name')}
        label={text.name}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        maxLength={maxStaffName}
        required
      />
      <PasswordField {...form.text('password')} label={text.password} autoComplete="current-password" />
      <SaveButton form={form} saving={text.signingIn} kitchen>
        {text.signIn}
      </SaveButton>
      {children}
    </Form>
  );
}
