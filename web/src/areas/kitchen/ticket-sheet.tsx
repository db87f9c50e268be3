import { useSignal } from '@preact/signals';
import { itemsById } from '../../api/shop.ts';
import type { Order, OrderLine } from '../../api/types.ts';
import { Sheet } from '../../components/sheet.tsx';
import { clockTime, price } from '../../i18n/format.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText, refusalReasons } from '../../i18n/kitchen.ts';
import { SoldOutSheet } from '../../sync/sold-out-sheet.tsx';
import type { BoardStore } from './board-store.ts';
import { placeOf } from './ticket-facts.ts';
import styles from './ticket-sheet.module.css';

/** The keys of what can run out of a line: its item, what that is made of, and the options that were chosen. */
const thingsOf = ({ itemId, options }: OrderLine): ReadonlySet<string> =>
  new Set([itemId, ...(itemsById.value.get(itemId)?.ingredients ?? []), ...options.map(({ id }) => id)]);

/** When it came, when a screen of the kitchen first showed it, whether its bell rang then, and when it was begun. */
const chainOf = ({ placedAt, seenAt, heardAt, history }: Order) => ({
  placed: clockTime(placedAt),
  seen: seenAt === null ? undefined : clockTime(seenAt),
  isHeard: heardAt !== undefined,
  begun: history.filter(({ status }) => status === 'preparing').map(({ at }) => clockTime(at))[0],
});

type Props = { order: Order; store: BoardStore; onClose: () => void };

/** What else is known of an order: what is paid, whom to call, and the way to refuse it with a reason. */
export function TicketSheet({ order, store, onClose }: Props) {
  const text = kitchenText.value;
  const refuses = useSignal(false);
  const sells = useSignal<ReadonlySet<string> | undefined>(undefined);
  const owedCents = order.totalCents - order.paidCents;
  const phone = order.customer?.phone ?? null;
  if (sells.value !== undefined) return <SoldOutSheet only={sells.value} onClose={onClose} />;
  return (
    <Sheet title={`${text.order(order.number)} · ${placeOf(order)}`} onClose={onClose}>
      <div class={styles.facts}>
        <p>
          {owedCents > 0 ? text.owed(price(owedCents), price(order.totalCents)) : text.paid(price(order.totalCents))}
        </p>
        <p>{text.chain(chainOf(order))}</p>
        {phone !== null && (
          <a class={styles.choice} href={`tel:${phone.replaceAll(' ', '')}`}>
            {text.call(phone)}
          </a>
        )}
        <ul class={styles.reasons} aria-label={text.ranOut}>
          {[...new Map(order.lines.map((line) => [line.itemId, line])).values()].map((line) => (
            <li key={line.id}>
              <button
                type="button"
                class={styles.choice}
                aria-haspopup="dialog"
                onClick={() => {
                  sells.value = thingsOf(line);
                }}
              >
                {text.ranOutOf(inLanguage(line.name))}
              </button>
            </li>
          ))}
        </ul>
        {refuses.value ? (
          <fieldset class={styles.reasons}>
            <legend>{text.whyRefuse}</legend>
            {refusalReasons.map(({ es, en }) => (
              <button
                key={es}
                type="button"
                class={styles.refuse}
                onClick={() => {
                  // The guest's language is not known here: they read both.
                  void store.refuse(order, `${es} / ${en}`);
                  onClose();
                }}
              >
                {inLanguage({ es, en })}
              </button>
            ))}
          </fieldset>
        ) : (
          <button
            type="button"
            class={styles.refuse}
            onClick={() => {
              refuses.value = true;
            }}
          >
            {text.refuse}
          </button>
        )}
      </div>
    </Sheet>
  );
}
