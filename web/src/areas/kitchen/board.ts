/** What is on the board, from whatever the list and the live stream said, in whatever order they said it. Pure. */
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import type { Order, OrderStatus } from '../../api/types.ts';

/** Every order heard of, by id, at its newest known version; closed ones too, so that old news cannot bring one back. */
export type Orders = ReadonlyMap<string, Order>;
export type OpenStatus = (typeof openStatuses)[number];

export const noOrders: Orders = new Map();

const isOpen = (status: OrderStatus): status is OpenStatus => openStatuses.some((open) => open === status);

/** The higher version wins, whichever came first, or of one version the one that is seen; the same `orders` when this is no news. */
export function mergeOrder(orders: Orders, order: Order): Orders {
  const known = orders.get(order.id);
  if (known !== undefined && !isNewer(order, known)) return orders;
  return new Map(orders).set(order.id, order);
}

/** Being seen is for good and does not raise the version. */
const isNewer = (order: Order, known: Order): boolean =>
  order.version > known.version || (order.version === known.version && order.seenAt !== null && known.seenAt === null);

/**
 * Takes in the whole list of open orders that was asked for when the board was `before`. An order that stood on it then,
 * of which nothing was heard since, and that the list does not have, was closed while nobody listened: it goes.
 */
export function mergeList(orders: Orders, listed: readonly Order[], before: Orders): Orders {
  const merged = new Map(listed.reduce(mergeOrder, orders));
  const ids = new Set(listed.map(({ id }) => id));
  for (const [id, order] of before) if (merged.get(id) === order && !ids.has(id)) merged.delete(id);
  return merged;
}

const byAge = (a: Order, b: Order) => Date.parse(a.placedAt) - Date.parse(b.placedAt) || (a.id < b.id ? -1 : 1);

/** The three columns, each with the oldest order first. */
export function columns(orders: Orders): Record<OpenStatus, Order[]> {
  const open: Record<OpenStatus, Order[]> = { received: [], preparing: [], ready: [] };
  for (const order of orders.values()) if (isOpen(order.status)) open[order.status].push(order);
  for (const status of openStatuses) open[status].sort(byAge);
  return open;
}

/** The orders as they will be once the server has agreed to the moves under way. */
export function withMoves(orders: Orders, moves: ReadonlyMap<string, OrderStatus>): Orders {
  if (moves.size === 0) return orders;
  return new Map(
    [...orders].map(([id, order]) => {
      const status = moves.get(id);
      return [id, status === undefined ? order : { ...order, status }];
    }),
  );
}

/** What waits to be begun and no kitchen's screen has shown yet, as far as is known here. */
export const unseen = (orders: Orders): Order[] =>
  [...orders.values()].filter(({ status, seenAt }) => status === 'received' && seenAt === null);

/** Orders of `next` that `previous` had not heard of and that nobody has begun. */
export const arrivals = (previous: Orders, next: Orders): Order[] =>
  [...next.values()].filter(({ id, status }) => status === 'received' && !previous.has(id));
