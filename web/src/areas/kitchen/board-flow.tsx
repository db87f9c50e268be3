import { computed, type ReadonlySignal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { serverNow } from '../../api/server-clock.ts';
import { menu } from '../../api/shop.ts';
import type { Order } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import styles from './board.module.css';
import type { BoardStore } from './board-store.ts';
import { ReadyStrip } from './ready-strip.tsx';
import { RecallButton } from './recall-sheet.tsx';
import { RecentMoves } from './recent-moves.tsx';
import { Ticket } from './ticket.tsx';
import { isFresh, normalOptions } from './ticket-facts.ts';
import { type Pages, useFlow } from './use-flow.ts';
import { isKeyed, useKeys } from './use-keys.ts';

/**
 * What is to be made in columns over the whole width, what is due first before the rest; below it what is ready, the last
 * moves, and the way to what did not fit. Rendered when an order changes; then only the changed tickets render, because
 * the other tickets' props are the same.
 */
export function BoardFlow({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const tickets = store.toMake.value;
  const normal = useComputed(() => normalOptions(menu.value)).value;
  const isEmpty = useComputed(() => store.toMake.value.length + store.ready.value.length === 0);
  useKeys(store, tickets);
  const { box, pages, cutsOf, isSettled, layOut, turn } = useFlow(tickets);
  return (
    <main id="main" class={styles.main}>
      <h2 id="to-make" class="visually-hidden">
        {text.open}
      </h2>
      {isEmpty.value && <Nothing store={store} />}
      <div ref={box} class={styles.flow}>
        <ul class={styles.tickets} data-keyed={isKeyed} aria-labelledby="to-make">
          {tickets.map((order) => (
            <Ticket
              key={order.id}
              order={order}
              store={store}
              normal={normal}
              settled={isSettled(order.id)}
              cuts={cutsOf(order.id)}
              onCut={layOut}
            />
          ))}
        </ul>
      </div>
      <div class={styles.bar}>
        <ReadyStrip store={store} normal={normal} />
        <RecentMoves store={store} />
        <RecallButton store={store} class={styles.recall} />
        <FreshTally orders={store.toMake} />
        <Pager pages={pages} turn={turn} />
      </div>
    </main>
  );
}

type Orders = ReadonlySignal<readonly Order[]>;

/** How many orders have just come: the newest stand last and may be out of sight. */
function FreshTally({ orders }: { orders: Orders }) {
  const fresh = useMemo(
    () => computed(() => orders.value.filter((order) => isFresh(order, serverNow.value)).length),
    [orders],
  );
  return fresh.value > 0 ? <p class={styles.fresh}>{kitchenText.value.freshOnes(fresh.value)}</p> : null;
}

/** Counts what is out of sight, and goes there. */
function Pager({ pages, turn }: { pages: ReadonlySignal<Pages>; turn: (by: number) => void }) {
  const text = kitchenText.value;
  const { page, pages: all, before, behind } = pages.value;
  if (all <= 1) return null;
  return (
    <nav class={styles.pager} aria-label={text.pages(page + 1, all)}>
      <button type="button" aria-disabled={before === 0} onClick={() => turn(-1)}>
        <span aria-hidden="true">←</span> {before > 0 ? text.earlier(before) : ''}
        <span class="visually-hidden">{text.pageBefore}</span>
      </button>
      <button type="button" aria-disabled={behind === 0} data-more={behind > 0} onClick={() => turn(1)}>
        {behind > 0 ? text.moreTickets(behind) : ''} <span aria-hidden="true">→</span>
        <span class="visually-hidden">{text.pageBehind}</span>
      </button>
    </nav>
  );
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
