import { useComputed, useSignal } from '@preact/signals';
import { Sheet } from '../../components/sheet.tsx';
import { clockTime, dateAndTime } from '../../i18n/format.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import type { BoardStore } from './board-store.ts';
import styles from './later-list.module.css';
import { placeOf } from './ticket-facts.ts';

/** How many scheduled orders wait for their time; it opens what they are, and lets the kitchen begin one early. */
export function LaterList({ store, class: extra }: { store: BoardStore; class?: string | undefined }) {
  const text = kitchenText.value;
  const isOpen = useSignal(false);
  const orders = useComputed(() => store.later.value).value;
  if (orders.length === 0 && !isOpen.value) return null;
  return (
    <>
      <button
        type="button"
        class={extra}
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {text.later} <span class={styles.tally}>{orders.length}</span>
      </button>
      {isOpen.value && (
        <Sheet
          title={text.later}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <p class={styles.hint}>{text.laterHint}</p>
          <ul class={styles.orders}>
            {orders.map((order) => (
              <li key={order.id}>
                <article class={styles.order} aria-labelledby={`later-${order.id}`}>
                  <p class={styles.what}>
                    <strong id={`later-${order.id}`}>
                      {text.order(order.number)} · <bdi>{placeOf(order)}</bdi>
                    </strong>
                    <span>{text.pickupAt(dateAndTime(order.pickupAt ?? order.promisedAt))}</span>
                    {order.beginAt !== undefined && <span>{text.beginsAt(clockTime(order.beginAt))}</span>}
                  </p>
                  <button type="button" class={styles.begin} onClick={() => void store.move(order, 'preparing')}>
                    {text.beginEarly}
                    <span class="visually-hidden">{text.ofOrder(order.number)}</span>
                  </button>
                </article>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
