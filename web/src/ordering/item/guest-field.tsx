import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { state } from '../../browser/life.ts';
import { Field } from '../../forms/field.tsx';
import { sheetsText } from '../../i18n/sheets.ts';
import { guests } from '../cart/cart.ts';
import { maxGuest } from '../cart/cart-lines.ts';
import { membership } from '../membership.ts';
import styles from './item-sheet.module.css';

/** Who held the phone last, as long as the page is open and they have something in the cart. */
const holding = state('');
export const lastGuest = (): string => (guests.peek().includes(holding.peek()) ? holding.peek() : '');

/**
 * Whose this is, when one phone is passed around: a name, or a tap on one that is in the cart already. In a group
 * everybody has a phone, and what is chosen on it is theirs.
 */
export function GuestField({ guest }: { guest: Signal<string> }) {
  const say = sheetsText.value;
  const id = useId();
  if (membership.value !== null) return null;
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
        maxLength={maxGuest}
        placeholder={say.guestHint}
        value={guest}
        onInput={(event) => choose(event.currentTarget.value)}
      />
    </Field>
  );
}
