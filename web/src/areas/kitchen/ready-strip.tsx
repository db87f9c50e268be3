import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { Sheet } from '../../components/sheet.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import { useSettled } from './board.ts';
import type { BoardStore } from './board-store.ts';
import styles from './ready-strip.module.css';
import { isStation } from './station-view.ts';
import { TicketTitle } from './ticket.tsx';
import { placeOf } from './ticket-facts.ts';
import { TicketParts } from './ticket-parts.tsx';

/**
 * What is ready, each in one row: whose it is and the button that hands it over. What is in it opens from its number. On a
 * station's screen no order comes back from here: the list of the last ones takes back the station's own lines.
 */
export function ReadyStrip({ store, normal }: { store: BoardStore; normal: ReadonlySet<string> }) {
  const text = kitchenText.value;
  const orders = store.ready.value;
  const ids = useMemo(() => orders.map(({ id }) => id), [orders]);
  const isSettled = useSettled(ids);
  return (
    <section class={styles.ready} aria-labelledby="ready">
      <h2 id="ready" class={styles.title}>
        {text.ready} <span class={styles.tally}>{orders.length}</span>
      </h2>
      <ul class={styles.orders}>
        {orders.map((order) => (
          <ReadyOrder key={order.id} order={order} store={store} normal={normal} isSettled={isSettled} />
        ))}
      </ul>
    </section>
  );
}

type Props = {
  order: Order;
  store: BoardStore;
  normal: ReadonlySet<string>;
  isSettled: ReturnType<typeof useSettled>;
};

function ReadyOrder({ order, store, normal, isSettled }: Props) {
  const text = kitchenText.value;
  const { id, number } = order;
  const isOpen = useSignal(false);
  const settled = isSettled(id);
  const busy = useComputed(() => store.moves.value.has(id));
  const waits = useComputed(() => busy.value || !settled.value);
  const titleId = `ticket-${id}`;
  const ofOrder = <span class="visually-hidden">{text.ofOrder(number)}</span>;
  return (
    <li>
      <article class={styles.order} aria-labelledby={titleId}>
        <button
          type="button"
          class={styles.what}
          aria-haspopup="dialog"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          <TicketTitle id={titleId} order={order} />
        </button>
        {!isStation.value && (
          <button
            type="button"
            class={styles.back}
            aria-disabled={waits}
            data-busy={busy}
            onClick={() => !waits.peek() && void store.undo(id)}
          >
            {text.putBack}
            {ofOrder}
          </button>
        )}
        <button
          type="button"
          class={styles.handOver}
          aria-disabled={waits}
          data-busy={busy}
          onClick={() => !waits.peek() && void store.move(order, 'completed')}
        >
          {text.handOver}
          {ofOrder}
        </button>
      </article>
      {isOpen.value && (
        <Sheet
          title={`${text.order(number)} · ${placeOf(order)}`}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <TicketParts order={order} normal={normal} from={0} />
        </Sheet>
      )}
    </li>
  );
}
