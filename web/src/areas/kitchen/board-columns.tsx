import { computed, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { serverNow } from '../../api/server-clock.ts';
import { menu } from '../../api/shop.ts';
import type { Order } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './board.module.css';
import type { OpenStatus } from './board.ts';
import { useSettled } from './board.ts';
import type { BoardStore } from './board-store.ts';
import { Ticket } from './ticket.tsx';
import { isFresh, normalOptions } from './ticket-facts.ts';

/** Received, preparing and ready side by side; on a narrow screen one at a time. */
export function BoardColumns({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const shown = useSignal<OpenStatus>('received');
  const normal = useComputed(() => normalOptions(menu.value));
  const isEmpty = useComputed(() => openStatuses.every((status) => store.columns[status].value.length === 0));

  return (
    <main id="main" class={styles.main}>
      <fieldset class={styles.tabs} aria-label={text.title}>
        {openStatuses.map((status) => (
          <button
            key={status}
            type="button"
            class={styles.tab}
            aria-pressed={shown.value === status}
            onClick={() => {
              shown.value = status;
            }}
          >
            {text[status]} <Tally orders={store.columns[status]} />
          </button>
        ))}
      </fieldset>
      {isEmpty.value && <Nothing store={store} />}
      <div class={styles.columns} hidden={isEmpty}>
        {openStatuses.map((status) => (
          <Column
            key={status}
            status={status}
            shown={shown.value === status}
            orders={store.columns[status]}
            store={store}
            normal={normal.value}
          />
        ))}
      </div>
    </main>
  );
}

type Orders = ReadonlySignal<readonly Order[]>;

/** How many orders a column has. */
const Tally = ({ orders }: { orders: Orders }) => <span class={styles.tally}>{orders.value.length}</span>;

type ColumnProps = {
  status: OpenStatus;
  shown: boolean;
  orders: Orders;
  store: BoardStore;
  normal: ReadonlySet<string>;
};

/** Rendered when its orders change; then only the changed tickets render, because the other tickets' props are the same. */
function Column({ status, shown, orders, store, normal }: ColumnProps) {
  const text = kitchenText.value;
  const tickets = orders.value;
  const ids = useMemo(() => tickets.map(({ id }) => id), [tickets]);
  const isSettled = useSettled(ids);
  return (
    <section class={styles.column} data-status={status} data-shown={shown} aria-labelledby={`column-${status}`}>
      <h2 id={`column-${status}`} class={styles.columnTitle}>
        {text[status]}
        <FreshTally orders={orders} />
        <Tally orders={orders} />
      </h2>
      {tickets.length === 0 && <p class={styles.empty}>{text.emptyColumn}</p>}
      <ul class={styles.tickets}>
        {tickets.map((order) => (
          <Ticket key={order.id} order={order} store={store} normal={normal} settled={isSettled(order.id)} />
        ))}
      </ul>
    </section>
  );
}

/** How many orders have just come: the newest stands last and may be out of sight. */
function FreshTally({ orders }: { orders: Orders }) {
  const fresh = useMemo(
    () => computed(() => orders.value.filter((order) => isFresh(order, serverNow.value)).length),
    [orders],
  );
  return fresh.value > 0 ? <span class={styles.fresh}>{kitchenText.value.freshOnes(fresh.value)}</span> : null;
}

/** Says "no orders" only while the stream is live and the whole list was read. */
function Nothing({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const list = store.list.value;
  const kind = useComputed(() => store.connection.value.kind).value;
  const certain = kind === 'live' && list === 'loaded';
  const waiting = kind !== 'lost' && list !== 'failed';
  const [title, hint] = certain
    ? [text.nothingPending, text.nothingPendingHint]
    : waiting
      ? [text.loading, '']
      : [text.unknown, text.unknownHint];
  return (
    <div class={styles.nothing} data-certain={certain}>
      <p class={styles.nothingTitle}>{title}</p>
      <p>{hint}</p>
    </div>
  );
}
