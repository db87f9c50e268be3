/** How a table stands, by its tab and by the orders that are on it. Pure. */
import type { Order, TableNow, TabSummary } from '../../api/types.ts';

/**
 * `ordering`: guests sit there and nothing is ordered. `ready`: the kitchen has something to be carried. `waiting`: something is
 * ordered and nothing is ready. `eating`: all of it is served. `toPay`: the bill was asked for.
 */
export type TableState = 'free' | 'ordering' | 'waiting' | 'ready' | 'eating' | 'toPay';

export type TableFacts = {
  state: TableState;
  /** Since when, RFC 3339; undefined for a free table. */
  since: string | undefined;
  /** How many orders are ready to be carried. */
  ready: number;
};

const isOpen = ({ status }: Order): boolean => status !== 'completed' && status !== 'cancelled';

/** Whether an order is still on its table: not served yet, or served and on an open tab. */
export const isOnTable = (order: Order, isOnOpenTab: boolean): boolean =>
  isOpen(order) || (order.status === 'completed' && isOnOpenTab);

const reached = ({ history, placedAt }: Order, status: Order['status']): string =>
  history.findLast((step) => step.status === status)?.at ?? placedAt;

const earliest = (times: readonly string[]): string | undefined => times.toSorted()[0];

/** The facts of a table with this open tab, null for none, and these orders, those of `isOnTable`. */
export function factsOf(orders: readonly Order[], tab: TabSummary | null): TableFacts {
  const ready = orders.filter(({ status }) => status === 'ready');
  const open = orders.filter(isOpen);
  if (ready.length > 0) {
    return { state: 'ready', since: earliest(ready.map((order) => reached(order, 'ready'))), ready: ready.length };
  }
  if (tab?.state === 'toPay') return { state: 'toPay', since: tab.billAskedAt ?? tab.openedAt, ready: 0 };
  if (open.length > 0) return { state: 'waiting', since: earliest(open.map(({ placedAt }) => placedAt)), ready: 0 };
  if (tab === null) return { state: 'free', since: undefined, ready: 0 };
  const served = orders
    .map((order) => reached(order, 'completed'))
    .toSorted()
    .at(-1);
  return { state: served === undefined ? 'ordering' : 'eating', since: served ?? tab.openedAt, ready: 0 };
}

/** The areas in alphabetical order, those tables first that are in none. */
export function byArea(tables: readonly TableNow[]): [area: string, tables: readonly TableNow[]][] {
  const areas = [...new Set(tables.map(({ area }) => area ?? ''))].toSorted((one, other) => one.localeCompare(other));
  return areas.map((area) => [area, tables.filter((table) => (table.area ?? '') === area)]);
}

export const minutesSince = (at: string, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(at)) / 60_000));
