import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { minPassword } from '../../../functions/domain/limits.ts';
import { Form, SaveButton } from '../forms/form.tsx';
import { useForm } from '../forms/use-form.ts';
import { formsText } from '../i18n/forms.ts';
import { staffText } from '../i18n/staff.ts';
import { PasswordField } from './password-field.tsx';
import { changePassword } from './session.ts';
import styles from './sign-in.module.css';

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
