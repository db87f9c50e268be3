import type { FieldState } from '../../../forms/use-form.ts';
import styles from './menu-editor.module.css';

type Props = FieldState<string[]> & {
  label: string;
  /** What can be chosen: each value with its words. */
  options: readonly (readonly [value: string, words: string])[];
};

/** Any of many answers. What was chosen first stays first. */
export const CheckFields = ({ id, label, value, wrong, options, onValue }: Props) => (
  <fieldset class={styles.checks}>
    <legend>{label}</legend>
    {options.map(([key, words]) => (
      <label key={key} class={styles.check}>
        <input
          type="checkbox"
          name={`${id}-${key}`}
          checked={value.includes(key)}
          aria-invalid={wrong !== undefined}
          onChange={(event) =>
            onValue(event.currentTarget.checked ? [...value, key] : value.filter((other) => other !== key))
          }
        />
        {words}
      </label>
    ))}
    {wrong !== undefined && <p class={styles.wrong}>{wrong}</p>}
  </fieldset>
);
