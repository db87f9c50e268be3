import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import styles from './field.module.css';

export type Labelled = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the answer, in place of the hint. */
  wrong?: string | undefined;
};

/** A control with its name above it and what is to be said about it below. */
export function Field({ id, label, hint, wrong, children }: Labelled & { children: ComponentChildren }) {
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {children}
      {(wrong ?? hint) !== undefined && (
        <p id={`${id}-said`} class={wrong === undefined ? styles.hint : styles.wrong}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

/** What the control has to carry for a screen reader to read what stands below it. */
export const described = ({ id, hint, wrong }: Labelled) => ({
  id,
  'aria-invalid': wrong !== undefined,
  'aria-describedby': (wrong ?? hint) === undefined ? undefined : `${id}-said`,
});

type TextFieldProps = Labelled &
  Pick<
    InputHTMLAttributes,
    | 'autocapitalize'
    | 'autocomplete'
    | 'inputMode'
    | 'lang'
    | 'maxLength'
    | 'name'
    | 'placeholder'
    | 'required'
    | 'spellcheck'
    | 'value'
  > & {
    onText: (text: string) => void;
  };

export function TextField({ id, label, hint, wrong, onText, ...input }: TextFieldProps) {
  const said = { id, label, hint, wrong };
  return (
    <Field {...said}>
      <input {...described(said)} {...input} onInput={(event) => onText(event.currentTarget.value)} />
    </Field>
  );
}

type LongTextFieldProps = Labelled &
  Pick<TextareaHTMLAttributes, 'maxLength' | 'value'> & { onText: (text: string) => void };

export function LongTextField({ id, label, hint, wrong, onText, ...area }: LongTextFieldProps) {
  const said = { id, label, hint, wrong };
  return (
    <Field {...said}>
      <textarea rows={2} {...described(said)} {...area} onInput={(event) => onText(event.currentTarget.value)} />
    </Field>
  );
}

type SelectFieldProps = Labelled & {
  /** Stands there until something is chosen; it cannot be chosen itself. */
  choose: string;
  /** Empty while nothing is chosen. */
  value: string;
  onChoose: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
};

export function SelectField({ id, label, hint, wrong, choose, value, onChoose, children }: SelectFieldProps) {
  const said = { id, label, hint, wrong };
  return (
    <Field {...said}>
      <select {...described(said)} required value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled>
          {choose}
        </option>
        {children}
      </select>
    </Field>
  );
}
