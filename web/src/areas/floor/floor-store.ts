/** The floor's state: the tables, what is on each of them as the stream of orders says, and serving what is ready. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { api, unwrap } from '../../api/client.ts';
import { now } from '../../api/server-clock.ts';
import type { Order, OrderEvent, TabChanged, TableNow, TabSummary } from '../../api/types.ts';
import { fields } from '../../browser/storage.ts';
import { collection, openResource } from '../../sync/live-resource.ts';
import { computedList, type Outcome, optimistic } from '../../sync/optimistic.ts';
import { onAccepted } from '../../sync/outbox.ts';
import { keepLast, readLast } from '../../sync/outbox-store.ts';
import { isOnTable } from './table-facts.ts';

export type FloorStore = {
  /** By number; undefined until they were read. */
  tables: ReadonlySignal<readonly TableNow[] | undefined>;
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

/** How long after an order has changed the tables are read again: several changes at once are one read. */
const readTablesAfterMs = 500;

const readTables = async (): Promise<TableNow[]> =>
  (await unwrap(api.GET('/api/v1/tables', { params: { query: {} } }))).tables;

/** The tables of `next`, each the same object as before where nothing of it has changed. */
function keepSame(before: readonly TableNow[], next: readonly TableNow[]): TableNow[] {
  const known = new Map(before.map((table) => [table.number, table]));
  return next.map((table) => {
    const same = known.get(table.number);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(table) ? same : table;
  });
}

/** What the floor last read, for a start without a network. */
export type LastFloor = { tables: readonly TableNow[]; orders: readonly Order[] };

const lastName = 'floor';

/** The floor as this browser last read it, tables and all; undefined when it never has. */
export async function readLastFloor(): Promise<LastFloor | undefined> {
  const { tables, orders } = fields(await readLast(lastName));
  return Array.isArray(tables) && Array.isArray(orders) ? { tables, orders } : undefined; // `openFloor` kept it
}

/** Opens the floor; call `close` when it goes. `last` is shown until the shop has been read. */
export function openFloor(last?: LastFloor): FloorStore {
  const tables = signal<readonly TableNow[] | undefined>(last?.tables);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const showTables = (next: readonly TableNow[]) => {
    if (!isClosed) tables.value = keepSame(tables.peek() ?? [], next);
  };
  async function read(): Promise<Order[]> {
    const [room, open, served] = await Promise.all([readTables(), readOpen(), readServed()]);
    showTables(room);
    return [...served, ...open];
  }
  /** A tab is worked out by the server: an order that was placed or moved has changed it. */
  const readTablesSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      readTables().then(showTables, () => undefined);
    }, readTablesAfterMs);
  };
  const showTab = (tab: TabSummary) => {
    const isOver = tab.state === 'closed';
    const changed = tables.peek()?.map((table) => {
      if (table.number === tab.table) return { ...table, tab: isOver ? null : tab };
      return table.tab?.id === tab.id ? { ...table, tab: null } : table;
    });
    if (changed !== undefined) showTables(changed);
  };

  const resource = openResource<Orders, Order, readonly Order[], OrderEvent | TabChanged>({
    shape: collection<Order>({ idOf: ({ id }) => id, isNewer: (next, shown) => next.version > shown.version }),
    first: last && new Map(last.orders.map((order) => [order.id, order])),
    path: '/api/v1/events',
    itemOf: (event) => {
      readTablesSoon();
      if ('order' in event) return event.order;
      showTab(event.tab);
      return undefined;
    },
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

  const tabIds = computedList(() => (tables.value ?? []).flatMap(({ tab }) => tab?.id ?? []));
  const byTable = computed((): ReadonlyMap<number, readonly Order[]> => {
    const open = new Set<string | undefined>(tabIds.value);
    const onTables = [...moves.shown.value.values()].filter(
      (order) => order.table !== null && isOnTable(order, open.has(order.tabId)),
    );
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

  const stopKeeping = effect(() => {
    if (resource.reading.value !== 'loaded' || tables.value === undefined) return;
    const orders = [...byTable.value.values()].flat();
    void keepLast(lastName, { tables: tables.value, orders } satisfies LastFloor);
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
      isClosed = true;
      clearTimeout(timer);
      stopLearning();
      stopKeeping();
      resource.close();
    },
  };
}
