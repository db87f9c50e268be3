import { useSignal } from '@preact/signals';
import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import { ApiProblem } from '../api/client.ts';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { usePage } from '../components/use-page.ts';
import { whyNot } from '../i18n/problems.ts';
import { staffText } from '../i18n/staff.ts';
import { PasswordField } from './password-field.tsx';
import { changePassword, forgetSession } from './session.ts';
import styles from './sign-in.module.css';

type Props = {
  hint: string;
  onDone?: () => void;
  /** How to leave without changing it. */
  children?: ComponentChildren;
};

/** Changes the signed-in person's own password. */
export function ChangePassword({ hint, onDone, children }: Props) {
  const text = staffText.value;
  const heading = usePage(text.changePassword);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const busy = useSignal(false);
  const problemId = useId();

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.value) return;
    const given = new FormData(event.currentTarget);
    busy.value = true;
    problem.value = undefined;
    try {
      await changePassword(String(given.get('current')), String(given.get('new')));
      onDone?.();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      problem.value = error;
      if (error.status === 401) forgetSession();
    } finally {
      busy.value = false;
    }
  };

  return (
    <main id="main" class={styles.page}>
      <form class={styles.form} onSubmit={submit}>
        <h1 ref={heading} tabIndex={-1}>
          {text.changePassword}
        </h1>
        <p>{hint}</p>
        <PasswordField
          name="current"
          label={text.currentPassword}
          autoComplete="current-password"
          describedBy={problemId}
          wrong={problem.value?.code === 'wrong-password'}
        />
        <PasswordField
          name="new"
          label={text.newPassword}
          autoComplete="new-password"
          minLength={8}
          describedBy={problemId}
          wrong={problem.value?.code === 'validation-failed'}
        />
        <p id={problemId} class={styles.problem} role="alert">
          {problem.value &&
            (problem.value.code === 'validation-failed' ? text.newPasswordWrong : whyNot.value(problem.value))}
        </p>
        <button type="submit" class={styles.enter} aria-disabled={busy.value}>
          {busy.value ? text.saving : text.savePassword}
        </button>
        {children}
      </form>
      <LanguageSwitch class={styles.language} />
    </main>
  );
}
