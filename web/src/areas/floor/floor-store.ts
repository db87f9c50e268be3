/** The floor's state: the tables, what is on each of them as the stream of orders says, and serving what is ready. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import type { Order, Table, TableNow, TabSummary } from '../../api/types.ts';
import { fields } from '../../browser/storage.ts';
import { computedList } from '../../sync/optimistic.ts';
import { keepLast, readLast } from '../../sync/outbox-store.ts';
import { followRounds, type Rounds } from './follow-rounds.ts';
import { isOnTable } from './table-facts.ts';

export type FloorStore = Pick<Rounds, 'isFailed' | 'isLost' | 'serve' | 'undo' | 'close'> & {
  /** By number; undefined until they were read. */
  tables: ReadonlySignal<readonly TableNow[] | undefined>;
  /** What is on a table, the oldest first: the same array as long as none of it has changed. */
  ordersAt: (table: number) => ReadonlySignal<readonly Order[]>;
  /** Shows what an answer says about a table. */
  learnTable: (table: Table) => void;
  /** Reads the tables again. */
  readTables: () => Promise<void>;
};

/**
 * The tables of `next`, each the same object as before where nothing of it has changed. A read that began before a table was
 * changed says nothing new about it but its tab.
 */
function keepSame(before: readonly TableNow[], next: readonly TableNow[]): TableNow[] {
  const known = new Map(before.map((table) => [table.number, table]));
  return next.map((read) => {
    const same = known.get(read.number);
    const table = same !== undefined && same.version > read.version ? { ...same, tab: read.tab } : read;
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
  let isClosed = false;
  const showTables = (next: readonly TableNow[]) => {
    if (!isClosed) tables.value = keepSame(tables.peek() ?? [], next);
  };
  const readTables = async () =>
    showTables((await unwrap(api.GET('/api/v1/tables', { params: { query: {} } }))).tables);
  const rounds = followRounds({
    first: last?.orders,
    readTabs: readTables,
    onTab: (tab: TabSummary) => {
      const isOver = tab.state === 'closed';
      const changed = tables.peek()?.map((table) => {
        if (table.number === tab.table) return { ...table, tab: isOver ? null : tab };
        return table.tab?.id === tab.id ? { ...table, tab: null } : table;
      });
      if (changed !== undefined) showTables(changed);
    },
  });

  const tabIds = computedList(() => (tables.value ?? []).flatMap(({ tab }) => tab?.id ?? []));
  const byTable = computed((): ReadonlyMap<number, readonly Order[]> => {
    const open = new Set<string | undefined>(tabIds.value);
    const onTables = [...rounds.shown.value.values()].filter(
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

  const stopKeeping = effect(() => {
    if (!rounds.isLoaded.value || tables.value === undefined) return;
    const orders = [...byTable.value.values()].flat();
    void keepLast(lastName, { tables: tables.value, orders } satisfies LastFloor);
  });

  const { isFailed, isLost, serve, undo } = rounds;
  return {
    tables,
    ordersAt,
    readTables,
    learnTable: (table) => {
      const changed = tables.peek()?.map((known) => (known.number === table.number ? { ...known, ...table } : known));
      if (changed !== undefined) showTables(changed);
    },
    isFailed,
    isLost,
    serve,
    undo,
    close: () => {
      isClosed = true;
      stopKeeping();
      rounds.close();
    },
  };
}
