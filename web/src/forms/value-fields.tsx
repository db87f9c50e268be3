/** Fields for what is no plain text: money, a name in two languages, a time of day, a switch, one of a few answers. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Name } from '../api/types.ts';
import { centsPerUnit } from '../i18n/format.ts';
import { formsText } from '../i18n/forms.ts';
import { described, Field, SelectField, TextField } from './field.tsx';
import { RadioTile, RadioTiles } from './radio-tiles.tsx';
import type { FieldState } from './use-form.ts';
import styles from './value-fields.module.css';

/**
 * An amount of money as a person types it, `1.50`, `1,50` or `$ 1.50`, in cents; undefined when it is no amount or over
 * `maxCents`. `centsPerUnit` is 100 for dollars, 1 for yen.
 */
function readAmount(text: string, centsPerUnit: number, maxCents = 1_000_000): number | undefined {
  const typed = text.replace(/[\s$]/g, '').replace(',', '.');
  if (!/^\d*\.?\d*$/.test(typed) || !/\d/.test(typed)) return undefined;
  const cents = Math.round(Number(typed) * centsPerUnit);
  return cents <= maxCents ? cents : undefined;
}

type Described<Value> = FieldState<Value> & { label: string; hint?: string | undefined };

type MoneyProps = Described<number> & {
  /** Whether it may be negative, with a minus in front. */
  isSigned?: boolean;
};

/** An amount of money in cents. NaN while what is typed is no amount, which no schema for a number accepts. */
export function MoneyField({ value, isSigned = false, onValue, ...field }: MoneyProps) {
  const inUnits = (cents: number) => (Number.isNaN(cents) ? '' : (cents / centsPerUnit.value).toFixed(decimals()));
  const typed = useSignal(inUnits(value));
  const read = (text: string) => {
    const isNegative = isSigned && /^\s*[-−]/.test(text);
    const cents = readAmount(isNegative ? text.replace(/[-−]/, '') : text, centsPerUnit.value) ?? Number.NaN;
    return isNegative && cents !== 0 ? -cents : cents;
  };
  // A value that did not come from typing, such as the first one that the server answers.
  const shown = Object.is(read(typed.value), value) ? typed.value : inUnits(value);
  return (
    <TextField
      {...field}
      // A phone's keyboard for decimals may have no minus.
      inputMode={isSigned ? 'text' : 'decimal'}
      autocomplete="off"
      maxLength={12}
      value={shown}
      onText={(text) => {
        typed.value = text;
        onValue(read(text));
      }}
    />
  );
}

const decimals = (): number => Math.round(Math.log10(centsPerUnit.value));

type TwoLanguagesProps = Described<Name> & {
  /** `form.wrongAt`: each language has its own error. */
  wrongAt: (path: string) => string | undefined;
  maxLength?: number;
};

/** A name as the menu has it, in Spanish and in English. */
export function TwoLanguagesField({
  id,
  name,
  label,
  hint,
  value,
  wrongAt,
  maxLength = 80,
  onValue,
}: TwoLanguagesProps) {
  const say = formsText.value;
  return (
    <fieldset class={styles.group}>
      <legend>{label}</legend>
      {hint !== undefined && <p class={styles.hint}>{hint}</p>}
      {(['es', 'en'] as const).map((language) => (
        <TextField
          key={language}
          id={`${id}-${language}`}
          name={`${name}.${language}`}
          lang={language}
          label={say.languages[language]}
          wrong={wrongAt(`${name}.${language}`)}
          autocomplete="off"
          maxLength={maxLength}
          value={value[language]}
          onText={(text) => onValue({ ...value, [language]: text })}
        />
      ))}
    </fieldset>
  );
}

/** A time of day, `18:30`; empty while none is chosen. */
export function TimeField({ id, name, label, hint, wrong, value, onValue }: Described<string>) {
  const said = { id, label, hint, wrong };
  return (
    <Field {...said}>
      <input
        {...described(said)}
        type="time"
        name={name}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}

/** Something that is on or off, and is so when the form is saved. */
export function SwitchField({ id, name, label, hint, wrong, value, onValue }: Described<boolean>) {
  const said = { id, label, hint, wrong };
  return (
    <div class={styles.switch}>
      <Field {...said}>
        <input
          {...described(said)}
          type="checkbox"
          role="switch"
          name={name}
          checked={value}
          aria-checked={value}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
      </Field>
    </div>
  );
}

type ManyProps = Described<string> & {
  /** What can be chosen: each value with its words. Empty while nothing is chosen. */
  options: readonly (readonly [value: string, words: string | number])[] | undefined;
};

/** One of many answers, in a list that opens. */
export const OptionsField = ({ options, onValue, ...field }: ManyProps) => (
  <SelectField {...field} choose={formsText.value.choose} onChoose={onValue}>
    {options?.map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </SelectField>
);

type ChoiceProps<Value extends string> = Described<Value> & {
  /** What can be chosen, with its words. */
  options: Readonly<Record<Value, ComponentChildren>>;
};

/** One of two or three answers, each as large as a thumb. */
export const ChoiceField = <Value extends string>({
  id,
  label,
  hint,
  wrong,
  value,
  options,
  onValue,
}: ChoiceProps<Value>) => (
  <div class={styles.choice}>
    <RadioTiles legend={label}>
      {(Object.keys(options) as Value[]).map((each) => (
        <RadioTile key={each} name={id} checked={value === each} onChoose={() => onValue(each)}>
          {options[each]}
        </RadioTile>
      ))}
    </RadioTiles>
    {(wrong ?? hint) !== undefined && <p class={wrong === undefined ? styles.hint : styles.wrong}>{wrong ?? hint}</p>}
  </div>
);
