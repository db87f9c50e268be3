import type { Signal } from '@preact/signals';
import { floorText } from '../../i18n/floor.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import styles from './floor.module.css';

/** More chips would not be found at a glance. */
const mostGuests = 12;
const usualGuests = 4;

/** What the kitchen reads on a guest's lines, whichever language this phone speaks: `P2`; '' for the whole table. */
export const guestName = (guest: number): string => (guest === 0 ? '' : `P${guest}`);

type Props = { seats: number | null; guest: Signal<number> };

/** Who the next lines are for: the whole table, or one of its guests. */
export function GuestChips({ seats, guest }: Props) {
  const say = floorText.value;
  const named = useCart().guests.value.map((name) => Number(/^P(\d+)$/.exec(name)?.[1] ?? 0));
  const most = Math.min(mostGuests, Math.max(seats ?? usualGuests, ...named, guest.value));
  return (
    <fieldset class={styles.guests} aria-label={say.whose}>
      {Array.from({ length: most + 1 }, (_, number) => (
        <button
          key={number}
          type="button"
          class={styles.chip}
          aria-label={number === 0 ? say.wholeLong : say.guestLong(number)}
          aria-pressed={guest.value === number}
          onClick={() => {
            guest.value = number;
          }}
        >
          {number === 0 ? say.whole : number}
        </button>
      ))}
    </fieldset>
  );
}
