import { useSignal } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { menu } from '../../shop.ts';
import styles from './board.module.css';
import { columns, type OpenStatus } from './board.ts';
import type { BoardStore } from './board-store.ts';
import type { Connection } from './connection.ts';
import { isFresh } from './lateness.ts';
import { normalOptions } from './special-options.ts';
import { Ticket } from './ticket.tsx';

type Props = { store: BoardStore; line: Connection; now: number };

/** Received, preparing and ready side by side; on a narrow screen one at a time. */
export function BoardColumns({ store, line, now }: Props) {
  const text = kitchenText.value;
  const shown = useSignal<OpenStatus>('received');
  const board = columns(store.orders.value);
  const normal = normalOptions(menu.value);
  // The newest stands last and may be out of sight.
  const fresh = board.received.filter((order) => isFresh(order, now)).length;
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
          <section
            key={status}
            class={styles.column}
            data-status={status}
            data-shown={shown.value === status}
            aria-labelledby={`column-${status}`}
          >
            <h2 id={`column-${status}`} class={styles.columnTitle}>
              {text[status]}
              {status === 'received' && fresh > 0 && <span class={styles.fresh}>{text.freshOnes(fresh)}</span>}
              <span class={styles.tally}>{board[status].length}</span>
            </h2>
            {board[status].length === 0 && <p class={styles.empty}>{text.emptyColumn}</p>}
            <ul class={styles.tickets}>
              {board[status].map((order) => (
                <Ticket key={order.id} order={order} store={store} normal={normal} now={now} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
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
