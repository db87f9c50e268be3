import { readRows } from '../../prisma/rows.ts';
import type { SqlReads } from '../../prisma/sql.ts';
import type { EventId } from '../domain/event-id.ts';
import type { Context } from '../platform/context.ts';
import type { LiveEvent } from '../platform/event-hub.ts';
import { follow, mostReplayed } from '../platform/follow.ts';
import { findOrders, type OrderEventRow, presentEvent, presentOrder } from './order-record.ts';

const replayPage = 100;

type Follow = {
  /** Only this order's events; all orders' when left out. */
  orderId?: string;
  lastSeen: EventId | undefined;
  /** A client that begins is sent what came after this seq; only what is yet to come when left out. */
  beginAfter?: number;
};

/** The events of one order or of all, from `lastSeen` on and then live as they are committed; see `follow`. */
export const followOrders = (ctx: Context, { orderId, lastSeen, beginAfter }: Follow) =>
  follow(ctx, {
    hub: ctx.events,
    wanted: (event) => orderId === undefined || event.orderId === orderId,
    lastSeen,
    newest: () => newestSeq(ctx.sql),
    beginAfter: (newest) => beginAfter ?? newest,
    countAfter: (seq) => countAfter(ctx.sql, orderId, seq),
    stored: (seq) => storedEvents(ctx.sql, orderId, seq),
  });

const newestSeq = (sql: SqlReads): number =>
  sql.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM order_events')?.seq ?? 0;

/** The condition for the events of `orderId` after `seq`, and its values. */
const eventsAfter = (orderId: string | undefined, seq: number): [where: string, values: (string | number)[]] =>
  orderId === undefined ? ['seq > ?', [seq]] : ['seq > ? AND order_id = ?', [seq, orderId]];

/** How many events there are after `seq`, counted no further than what is too many. */
function countAfter(sql: SqlReads, orderId: string | undefined, seq: number): number {
  const [where, values] = eventsAfter(orderId, seq);
  const counted = `SELECT 1 FROM order_events WHERE ${where} LIMIT ${mostReplayed + 1}`;
  return sql.get<{ count: number }>(`SELECT count(*) AS count FROM (${counted})`, ...values)?.count ?? 0;
}

/** The stored events after `seq`, read a page at a time, each with its order as it is now. */
function* storedEvents(sql: SqlReads, orderId: string | undefined, seq: number): Generator<LiveEvent> {
  for (let after = seq; ; ) {
    const [where, values] = eventsAfter(orderId, after);
    const text = `SELECT * FROM order_events WHERE ${where} ORDER BY seq LIMIT ${replayPage}`;
    const events = readRows<OrderEventRow>(sql, text, values);
    const ids = [...new Set(events.map((event) => event.orderId))];
    const orders = new Map(findOrders(sql, ids).map((record) => [record.id, presentOrder(record)]));
    for (const event of events) {
      after = event.seq;
      const order = orders.get(event.orderId);
      // An event without its order is impossible: the database keeps the reference.
      if (order !== undefined) yield presentEvent(event, order);
    }
    if (events.length < replayPage) return;
  }
}
