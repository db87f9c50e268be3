import { useSignal } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { menu } from '../../api/shop.ts';
import type { Order } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './board.module.css';
import { columns, type OpenStatus } from './board.ts';
import type { BoardStore } from './board-store.ts';
import type { Connection } from './connection.ts';
import { isFresh } from './lateness.ts';
import { useSettled } from './settled.ts';
import { normalOptions } from './special-options.ts';
import { Ticket } from './ticket.tsx';

type Props = {
  store: BoardStore;
  line: Connection;
  /** The server's time; undefined until its clock was heard. */
  now: number | undefined;
};

/** Received, preparing and ready side by side; on a narrow screen one at a time. */
export function BoardColumns({ store, line, now }: Props) {
  const text = kitchenText.value;
  const shown = useSignal<OpenStatus>('received');
  const board = columns(store.orders.value);
  const total = openStatuses.reduce((sum, status) => sum + board[status].length, 0);

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
            {text[status]} <span class={styles.tally}>{board[status].length}</span>
          </button>
        ))}
      </fieldset>
      {total === 0 && <Nothing store={store} line={line} />}
      <div class={styles.columns} hidden={total === 0}>
        {openStatuses.map((status) => (
          <Column
            key={status}
            status={status}
            shown={shown.value === status}
            orders={board[status]}
            store={store}
            now={now}
          />
        ))}
      </div>
    </main>
  );
}

type ColumnProps = Pick<Props, 'store' | 'now'> & { status: OpenStatus; shown: boolean; orders: readonly Order[] };

function Column({ status, shown, orders, store, now }: ColumnProps) {
  const text = kitchenText.value;
  const normal = normalOptions(menu.value);
  const isSettled = useSettled(orders.map(({ id }) => id));
  // The newest stands last and may be out of sight.
  const fresh = orders.filter((order) => isFresh(order, now)).length;
  return (
    <section class={styles.column} data-status={status} data-shown={shown} aria-labelledby={`column-${status}`}>
      <h2 id={`column-${status}`} class={styles.columnTitle}>
        {text[status]}
        {fresh > 0 && <span class={styles.fresh}>{text.freshOnes(fresh)}</span>}
        <span class={styles.tally}>{orders.length}</span>
      </h2>
      {orders.length === 0 && <p class={styles.empty}>{text.emptyColumn}</p>}
      <ul class={styles.tickets}>
        {orders.map((order) => (
          <Ticket key={order.id} order={order} store={store} normal={normal} now={now} settled={isSettled(order.id)} />
        ))}
      </ul>
    </section>
  );
}

/** A quiet night is only called one while the line is live and the whole list was read. */
function Nothing({ store, line }: { store: BoardStore; line: Connection }) {
  const text = kitchenText.value;
  const list = store.list.value;
  const certain = line.kind === 'live' && list === 'loaded';
  const waiting = line.kind !== 'lost' && list !== 'failed';
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
