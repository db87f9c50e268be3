import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import { ApiProblem } from '../api/client.ts';
import { now } from '../api/server-clock.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { usePage } from '../components/use-page.ts';
import { whyNot } from '../i18n/problems.ts';
import { staffText } from '../i18n/staff.ts';
import { PasswordField } from './password-field.tsx';
import { signIn } from './session.ts';
import styles from './sign-in.module.css';

/** The door of every staff area; `title` says which. Whoever comes in is in `session`. */
export function SignIn({ title }: { title: string }) {
  const text = staffText.value;
  const heading = usePage(title);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const busy = useSignal(false);
  /** When the server listens again, and how long that was from when it said so. */
  const closed = useSignal({ untilMs: 0, seconds: 0 });
  const problemId = useId();
  // `now` ticks once a second, so the first look would find a second too many. It is read only where it is shown.
  const { untilMs, seconds } = closed.value;
  const secondsLeft = seconds === 0 ? 0 : Math.min(seconds, Math.ceil((untilMs - now.value) / 1000));

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.value || secondsLeft > 0) return;
    const form = event.currentTarget;
    const given = new FormData(form);
    busy.value = true;
    problem.value = undefined;
    try {
      await signIn(String(given.get('name')).trim(), String(given.get('password')));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      problem.value = error;
      if (error.status === 429) {
        const waitMs = error.retryAfterMs ?? 30_000;
        closed.value = { untilMs: Date.now() + waitMs, seconds: Math.ceil(waitMs / 1000) };
      }
      form.querySelector<HTMLInputElement>('[name=password]')?.select();
    } finally {
      busy.value = false;
    }
  };

  return (
    <main id="main" class={styles.page}>
      <form class={styles.form} onSubmit={submit}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <label class={styles.field}>
          {text.name}
          <input name="name" autoComplete="username" autoCapitalize="none" spellcheck={false} maxLength={80} required />
        </label>
        <PasswordField
          name="password"
          label={text.password}
          autoComplete="current-password"
          describedBy={problemId}
          wrong={problem.value?.code === 'wrong-credentials'}
        />
        <p id={problemId} class={styles.problem} role="alert">
          {problem.value && (problem.value.status === 429 ? waiting(secondsLeft) : whyNot.value(problem.value))}
        </p>
        <button type="submit" class={styles.enter} aria-disabled={busy.value || secondsLeft > 0}>
          {busy.value ? text.signingIn : text.signIn}
        </button>
      </form>
      <LanguageSwitch class={styles.language} />
    </main>
  );
}

const waiting = (secondsLeft: number): string =>
  secondsLeft > 0 ? staffText.value.tooMany(secondsLeft) : staffText.value.tooManyOver;
