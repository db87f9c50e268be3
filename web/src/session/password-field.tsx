import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { staffText } from '../i18n/staff.ts';
import styles from './sign-in.module.css';

type Props = {
  name: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  minLength?: number;
  wrong?: boolean;
  /** The id of what is said about it. */
  describedBy?: string;
};

/** A password, hidden until the person wants to see it. */
export function PasswordField({ name, label, autoComplete, minLength, wrong = false, describedBy }: Props) {
  const text = staffText.value;
  const shown = useSignal(false);
  const id = useId();
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      <div class={styles.secret}>
        <input
          id={id}
          name={name}
          {...(shown.value ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autoComplete={autoComplete}
          minLength={minLength}
          maxLength={1000}
          required
          aria-describedby={describedBy}
          aria-invalid={wrong}
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
    </div>
  );
}
