import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Field } from '../../forms/field.tsx';
import { sheetsText } from '../../i18n/sheets.ts';
import { type Cart, useCart } from '../cart/cart.ts';
import styles from './item-sheet.module.css';

/** The guest who last held the phone, as long as they have a line; '' when there is none. */
export const lastGuest = ({ guests, holding }: Cart): string =>
  guests.peek().includes(holding.peek()) ? holding.peek() : '';

/** Whose a line is, when several guests order with one cart: a name, or a tap on one that has a line already. */
export function GuestField({ guest }: { guest: Signal<string> }) {
  const say = sheetsText.value;
  const { guests, limits, holding } = useCart();
  const id = useId();
  const choose = (name: string) => {
    guest.value = name;
    holding.value = name.trim();
  };
  return (
    <Field id={id} label={say.guest}>
      {guests.value.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the label above names the field, and these fill it in
        <div class={styles.guests} role="group" aria-label={say.guest}>
          {[...guests.value, ''].map((name) => (
            <button key={name} type="button" aria-pressed={guest.value.trim() === name} onClick={() => choose(name)}>
              {name || say.forAll}
            </button>
          ))}
        </div>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={limits.guest}
        placeholder={say.guestHint}
        value={guest}
        onInput={(event) => choose(event.currentTarget.value)}
      />
    </Field>
  );
}
