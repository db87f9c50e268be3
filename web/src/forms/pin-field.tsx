import * as v from 'valibot';
import { isPin, maxPin } from '../../../functions/domain/pin.ts';
import { pinsText } from '../i18n/pins.ts';
import { described, Field } from './field.tsx';

/** Four to six digits. */
export const pin = v.pipe(
  v.string(),
  v.check(isPin, () => pinsText.value.notDigits),
);

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  value: string;
  wrong: string | undefined;
  onText: (text: string) => void;
};

/** A field for a PIN. The digits are hidden, and the browser does not store them. */
export function PinField({ name, value, onText, ...said }: Props) {
  return (
    <Field {...said}>
      <input
        {...described(said)}
        name={name}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={maxPin}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </Field>
  );
}
