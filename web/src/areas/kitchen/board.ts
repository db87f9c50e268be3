/** What the board shows of its orders and of its connection. Pure. */
import type { openStatuses } from '../../../../functions/domain/order-status.ts';
import type { Order, OrderStatus } from '../../api/types.ts';
import type { LiveState } from '../../sync/live.ts';
import { collection } from '../../sync/live-resource.ts';

/** Orders by id at their newest version, closed ones too. */
export type Orders = ReadonlyMap<string, Order>;
export type OpenStatus = (typeof openStatuses)[number];

/** How lists and events become the board. Being seen by a kitchen's screen lasts, but does not raise the version. */
export const board = collection<Order>({
  idOf: ({ id }) => id,
  isNewer: (order, known) =>
    order.version > known.version ||
    (order.version === known.version && order.seenAt !== null && known.seenAt === null),
});

const byAge = (a: Order, b: Order) => Date.parse(a.placedAt) - Date.parse(b.placedAt) || (a.id < b.id ? -1 : 1);

/** The orders of one column, the oldest first. */
export const inColumn = (orders: Orders, column: OpenStatus): Order[] =>
  [...orders.values()].filter(({ status }) => status === column).sort(byAge);

/** The order as it will be after a move. */
export const withStatus = (order: Order, status: OrderStatus): Order =>
  order.status === status ? order : { ...order, status };

/** Orders that wait to be begun and that no kitchen's screen has shown yet. */
export const unseen = (orders: Orders): Order[] =>
  [...orders.values()].filter(({ status, seenAt }) => status === 'received' && seenAt === null);

/** Orders of `next` that are not in `previous` and that the kitchen has not begun. */
export const arrivals = (previous: Orders, next: Orders): Order[] =>
  [...next.values()].filter(({ id, status }) => status === 'received' && !previous.has(id));

/** The board's connection; `ageMs` is how long ago the server last sent something, undefined before the first time. */
export type Connection =
  | { kind: 'live'; ageMs: number }
  | { kind: 'connecting'; ageMs: number | undefined }
  | { kind: 'lost'; ageMs: number | undefined };

/** The server ends a stream every few minutes and it is resumed at once: that is not called lost. */
export const patienceMs = 6_000;

type Heard = { state: LiveState; lastHeardAt: number | undefined; downSince: number };

/** Live only after the server has sent something; lost when it is overdue, or has been down for longer than `patienceMs`. */
export function connection({ state, lastHeardAt, downSince }: Heard, nowMs: number): Connection {
  // The clock of this page ticks once a second, so a message can be newer than `nowMs`.
  const ageMs = lastHeardAt === undefined ? undefined : Math.max(0, nowMs - lastHeardAt);
  if (state === 'live' && ageMs !== undefined) return { kind: 'live', ageMs };
  return { kind: state === 'stale' || nowMs - downSince > patienceMs ? 'lost' : 'connecting', ageMs };
}
