import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { maxPassword, minPassword } from '../../../functions/domain/limits.ts';
import { described, Field } from '../forms/field.tsx';
import { Form, SaveButton } from '../forms/form.tsx';
import { type FieldState, useForm } from '../forms/use-form.ts';
import { formsText } from '../i18n/forms.ts';
import { staffText } from '../i18n/staff.ts';
import { changePassword } from './session.ts';
import styles from './sign-in.module.css';

type PasswordFieldProps = Omit<FieldState<string>, 'onValue'> & {
  onText: (text: string) => void;
  label: string;
  autoComplete: 'current-password' | 'new-password';
};

/** A password, hidden until the person wants to see it. */
export function PasswordField({ id, name, label, wrong, value, onText, autoComplete }: PasswordFieldProps) {
  const text = staffText.value;
  const shown = useSignal(false);
  const said = { id, label, wrong };
  return (
    <Field {...said}>
      <div class={styles.secret}>
        <input
          {...described(said)}
          name={name}
          {...(shown.value ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autoComplete={autoComplete}
          maxLength={maxPassword}
          required
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-pressed={shown.value}
          aria-controls={id}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {shown.value ? text.hide : text.show}
        </button>
      </div>
    </Field>
  );
}

const Passwords = v.object({
  currentPassword: v.pipe(
    v.string(),
    v.minLength(1, () => formsText.value.missing),
  ),
  newPassword: v.pipe(
    v.string(),
    v.minLength(minPassword, () => staffText.value.newPasswordWrong),
  ),
});

type Props = {
  hint: string;
  onDone?: () => void;
  /** How to leave without changing it. */
  children?: ComponentChildren;
};

/** Changes the signed-in person's own password. */
export function ChangePassword({ hint, onDone, children }: Props) {
  const text = staffText.value;
  const form = useForm({
    first: { currentPassword: '', newPassword: '' },
    schema: Passwords,
    save: async ({ currentPassword, newPassword }) => {
      await changePassword(currentPassword, newPassword);
      onDone?.();
    },
    fieldOf: { 'wrong-password': 'currentPassword', 'validation-failed': 'newPassword' },
    explain: ({ code }) => (code === 'validation-failed' ? text.newPasswordWrong : undefined),
  });
  return (
    <Form form={form} class={styles.form}>
      <p>{hint}</p>
      <PasswordField {...form.text('currentPassword')} label={text.currentPassword} autoComplete="current-password" />
      <PasswordField {...form.text('newPassword')} label={text.newPassword} autoComplete="new-password" />
      <SaveButton form={form} kitchen />
      {children}
    </Form>
  );
}
