/** How a table stands, by the orders that are on it. Pure. */
import type { Order } from '../../api/types.ts';

/**
 * `ready`: the kitchen has something to be carried. `waiting`: something is ordered and nothing is ready. `eating`: all of it
 * is served and not all of it paid.
 */
export type TableState = 'free' | 'waiting' | 'ready' | 'eating';

export type TableFacts = {
  state: TableState;
  /** Since when, RFC 3339; undefined for a free table. */
  since: string | undefined;
  /** How many orders are ready to be carried. */
  ready: number;
  /** What is not paid yet, in cents. */
  owesCents: number;
};

/** A meal that nobody paid for is over after this long, so that yesterday's leave the floor. */
const mealMs = 8 * 60 * 60_000;

const isOpen = ({ status }: Order): boolean => status !== 'completed' && status !== 'cancelled';
const owes = ({ totalCents, paidCents }: Order): number => Math.max(0, totalCents - paidCents);

/** Whether an order is still on its table at `nowMs`: not served yet, or served and not paid. */
export const isOnTable = (order: Order, nowMs: number): boolean =>
  order.table !== null &&
  (isOpen(order) ||
    (order.status === 'completed' &&
      order.practice !== true &&
      owes(order) > 0 &&
      nowMs - Date.parse(order.placedAt) < mealMs));

const reached = ({ history, placedAt }: Order, status: Order['status']): string =>
  history.findLast((step) => step.status === status)?.at ?? placedAt;

const earliest = (times: readonly string[]): string | undefined => times.toSorted()[0];

/** The facts of a table with these orders, those of `isOnTable`. */
export function factsOf(orders: readonly Order[]): TableFacts {
  const owesCents = orders.reduce((cents, order) => cents + owes(order), 0);
  const ready = orders.filter(({ status }) => status === 'ready');
  const open = orders.filter(isOpen);
  if (ready.length > 0) {
    const since = earliest(ready.map((order) => reached(order, 'ready')));
    return { state: 'ready', since, ready: ready.length, owesCents };
  }
  if (open.length > 0) {
    return { state: 'waiting', since: earliest(open.map(({ placedAt }) => placedAt)), ready: 0, owesCents };
  }
  const since = orders
    .map((order) => reached(order, 'completed'))
    .toSorted()
    .at(-1);
  return { state: orders.length === 0 ? 'free' : 'eating', since, ready: 0, owesCents };
}

export const minutesSince = (at: string, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - Date.parse(at)) / 60_000));
