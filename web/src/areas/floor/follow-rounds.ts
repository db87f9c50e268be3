/** The shop's orders that are not over, and those served last, followed live, with serving them. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { api, unwrap } from '../../api/client.ts';
import { now } from '../../api/server-clock.ts';
import type { Order, OrderEvent, TabChanged, TabSummary } from '../../api/types.ts';
import { fields } from '../../browser/storage.ts';
import { collection, openResource } from '../../sync/live-resource.ts';
import { type Outcome, optimistic } from '../../sync/optimistic.ts';
import { onAccepted } from '../../sync/outbox.ts';

export type Moves = {
  /** Says that a ready order was carried to its table or handed over. Undefined while that is already being said. */
  serve: (order: Order) => Promise<Outcome<Order> | undefined>;
  /** Takes the last move of an order back. */
  undo: (order: Order) => Promise<Outcome<Order> | undefined>;
};

export type Rounds = Moves & {
  /** By id, with what is being served already served. */
  shown: ReadonlySignal<ReadonlyMap<string, Order>>;
  /** Everything was read once. */
  isLoaded: ReadonlySignal<boolean>;
  /** The last attempt to read did not work. */
  isFailed: ReadonlySignal<boolean>;
  /** Whether the shop's changes reach this screen no more. It is looked at once a second and rarely changes. */
  isLost: ReadonlySignal<boolean>;
  /** Shows the order that an answer has. */
  learn: (order: Order) => void;
  close: () => void;
};

/** The server ends a stream every few minutes and it is resumed at once: that is not called lost. */
const patienceMs = 6_000;
/** As many pages of orders that are not over are read; a page has 200. */
const mostPages = 5;
const pageSize = 200;
/** How long after an order has changed the tabs are read again: several changes at once are one read. */
const readTabsAfterMs = 500;

async function readOpen(): Promise<Order[]> {
  const found: Order[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = { status: [...openStatuses], limit: pageSize, ...(cursor !== undefined && { cursor }) };
    const { orders, nextCursor } = await unwrap(api.GET('/api/v1/orders', { params: { query } }));
    found.push(...orders);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found;
}

const readServed = async (): Promise<Order[]> =>
  (await unwrap(api.GET('/api/v1/orders', { params: { query: { status: ['completed'], limit: pageSize } } }))).orders;

type Options = {
  /** What is shown until the shop has been read. */
  first?: readonly Order[] | undefined;
  /** Reads what is worked out of tabs; called with every read of the orders, and soon after any of them has changed. */
  readTabs: () => Promise<void>;
  onTab: (tab: TabSummary) => void;
};

/** Follows them until `close`. */
export function followRounds({ first, readTabs, onTab }: Options): Rounds {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A tab is worked out by the server: an order that was placed or moved has changed it. */
  const readTabsSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      readTabs().catch(() => undefined);
    }, readTabsAfterMs);
  };
  const resource = openResource<ReadonlyMap<string, Order>, Order, readonly Order[], OrderEvent | TabChanged>({
    shape: collection<Order>({ idOf: ({ id }) => id, isNewer: (next, shown) => next.version > shown.version }),
    first: first && new Map(first.map((order) => [order.id, order])),
    path: '/api/v1/events',
    itemOf: (event) => {
      readTabsSoon();
      if ('order' in event) return event.order;
      onTab(event.tab);
      return undefined;
    },
    read: async () => {
      const [, open, served] = await Promise.all([readTabs(), readOpen(), readServed()]);
      return [...served, ...open];
    },
    streams: 'changes',
  });
  const moves = optimistic<Order, 'completed' | 'undone'>({
    items: resource.shown,
    apply: (order, change) => ({ ...order, status: change === 'completed' ? 'completed' : 'ready' }),
    ask: resource.ask,
    read: (id) => unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id } } })),
    mostUndoable: 1,
  });
  const stopLearning = onAccepted((answer) => {
    if (Array.isArray(fields(answer).lines)) resource.learn(answer as Order); // an order is what has lines
  });
  const pinned = ({ id, version }: Order) => ({ params: { path: { id }, header: { 'if-match': `"${version}"` } } });

  return {
    shown: moves.shown,
    isLoaded: computed(() => resource.reading.value === 'loaded'),
    isFailed: computed(() => resource.reading.value === 'failed'),
    isLost: computed(() => {
      const { state, downSince } = resource.live;
      return state.value === 'stale' || (state.value !== 'live' && now.value - downSince.value > patienceMs);
    }),
    learn: resource.learn,
    serve: (order) =>
      moves.commit(order, 'completed', () =>
        unwrap(api.POST('/api/v1/orders/{id}/status', { ...pinned(order), body: { status: 'completed' } })),
      ),
    undo: (order) => {
      const latest = resource.shown.peek().get(order.id) ?? order;
      return moves.commit(latest, 'undone', () => unwrap(api.POST('/api/v1/orders/{id}/undo', pinned(latest))), {
        isUndo: true,
      });
    },
    close: () => {
      clearTimeout(timer);
      stopLearning();
      resource.close();
    },
  };
}
