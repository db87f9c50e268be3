/** The floor's state: the tables, what is on each of them as the stream of orders says, and serving what is ready. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { api, unwrap } from '../../api/client.ts';
import { now, serverNow } from '../../api/server-clock.ts';
import type { Order, OrderEvent, Table } from '../../api/types.ts';
import { fields } from '../../browser/storage.ts';
import { collection, openResource } from '../../sync/live-resource.ts';
import { computedList, type Outcome, optimistic } from '../../sync/optimistic.ts';
import { onAccepted } from '../../sync/outbox.ts';
import { isOnTable } from './table-facts.ts';

export type FloorStore = {
  /** By number; undefined until they were read. */
  tables: ReadonlySignal<readonly Table[] | undefined>;
  /** What is on a table, the oldest first: the same array as long as none of it has changed. */
  ordersAt: (table: number) => ReadonlySignal<readonly Order[]>;
  /** The last attempt to read the floor did not work. */
  isFailed: ReadonlySignal<boolean>;
  /** Whether the shop's changes reach this screen no more. It is looked at once a second and rarely changes. */
  isLost: ReadonlySignal<boolean>;
  /** Says that a ready order was carried to its table. Undefined while that is already being said. */
  serve: (order: Order) => Promise<Outcome<Order> | undefined>;
  /** Takes the last move of an order back. */
  undo: (order: Order) => Promise<Outcome<Order> | undefined>;
  close: () => void;
};

type Orders = ReadonlyMap<string, Order>;

/** The server ends a stream every few minutes and it is resumed at once: that is not called lost. */
const patienceMs = 6_000;
/** As many pages of orders that are not over are read; a page has 200. */
const mostPages = 5;
const pageSize = 200;

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

/** Opens the floor; call `close` when it goes. */
export function openFloor(): FloorStore {
  const tables = signal<readonly Table[] | undefined>(undefined);

  async function read(): Promise<Order[]> {
    const [room, open, served] = await Promise.all([
      unwrap(api.GET('/api/v1/tables', { params: { query: {} } })),
      readOpen(),
      readServed(),
    ]);
    tables.value = room.tables;
    return [...served, ...open];
  }

  const resource = openResource<Orders, Order, readonly Order[], OrderEvent>({
    shape: collection<Order>({ idOf: ({ id }) => id, isNewer: (next, shown) => next.version > shown.version }),
    path: '/api/v1/events',
    itemOf: ({ order }) => order,
    read,
    streams: 'changes',
  });
  const moves = optimistic<Order, 'completed' | 'undone'>({
    items: resource.shown,
    apply: (order, change) => ({ ...order, status: change === 'completed' ? 'completed' : 'ready' }),
    ask: resource.ask,
    read: (id) => unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id } } })),
    mostUndoable: 1,
  });

  /** A meal that nobody pays leaves the floor hours later; looked at each minute. */
  const minute = computed(() => Math.floor((serverNow.value ?? now.value) / 60_000));
  const byTable = computed((): ReadonlyMap<number, readonly Order[]> => {
    const nowMs = minute.value * 60_000;
    const onTables = [...moves.shown.value.values()].filter((order) => isOnTable(order, nowMs));
    return Map.groupBy(
      onTables.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      ({ table }) => table ?? 0,
    );
  });
  const lists = new Map<number, ReadonlySignal<readonly Order[]>>();
  const ordersAt = (table: number) => {
    const known = lists.get(table) ?? computedList(() => byTable.value.get(table) ?? []);
    lists.set(table, known);
    return known;
  };

  const isLost = computed(() => {
    const { state, downSince } = resource.live;
    return state.value === 'stale' || (state.value !== 'live' && now.value - downSince.value > patienceMs);
  });

  const pinned = ({ id, version }: Order) => ({ params: { path: { id }, header: { 'if-match': `"${version}"` } } });
  const stopLearning = onAccepted((answer) => {
    if (Array.isArray(fields(answer).lines)) resource.learn(answer as Order); // an order is what has lines
  });

  return {
    tables,
    ordersAt,
    isFailed: computed(() => resource.reading.value === 'failed'),
    isLost,
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
      stopLearning();
      resource.close();
    },
  };
}
