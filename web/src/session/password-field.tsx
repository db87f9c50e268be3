import { useSignal } from '@preact/signals';
import { maxPassword } from '../../../functions/domain/limits.ts';
import { described, Field } from '../forms/field.tsx';
import type { FieldState } from '../forms/use-form.ts';
import { staffText } from '../i18n/staff.ts';
import styles from './sign-in.module.css';

type Props = Omit<FieldState<string>, 'onValue'> & {
  onText: (text: string) => void;
  label: string;
  autoComplete: 'current-password' | 'new-password';
};

/** A password, hidden until the person wants to see it. */
export function PasswordField({ id, name, label, wrong, value, onText, autoComplete }: Props) {
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
