import type { Reads } from '../../prisma/database.ts';
import type { EventId } from '../domain/event-id.ts';
import type { Context } from '../platform/context.ts';
import type { Live, LiveEvent } from '../platform/event-hub.ts';
import { follow, mostReplayed } from '../platform/follow.ts';
import type { OrderEvent } from '../platform/schemas.ts';
import type { BillChanged } from '../tabs/visit-schemas.ts';
import { findOrders, type OrderEventRow, presentEvent, presentOrder } from './order-record.ts';

const replayPage = 100;

type Follow = {
  orderId: string;
  /** The tab that its bill is on; null: it has a bill of its own. */
  tabId: string | null;
  lastSeen: EventId | undefined;
  /** A client that begins is sent what came after this seq. */
  beginAfter: number;
};

/**
 * The events of one order, from `lastSeen` on and then live as they are committed, and that its bill has changed, without what
 * of it; see `follow`.
 */
export const followOrder = (ctx: Context, { orderId, tabId, lastSeen, beginAfter }: Follow) =>
  follow<OrderEvent | BillChanged>(ctx, {
    hub: {
      listen(listener) {
        let onTab = tabId ?? undefined;
        return ctx.events.listen(({ seq, event }) => {
          if ('orderId' in event) {
            if (event.orderId === orderId) {
              onTab = event.order.tabId;
              listener({ seq, event });
            } else if (onTab !== undefined && event.order.tabId === onTab) {
              listener({ seq, event: { type: 'bill.changed', orderId } });
            }
          } else if (event.tabId === onTab) {
            listener({ seq, event: { type: 'bill.changed', orderId } });
          }
        });
      },
    },
    wanted: () => true,
    lastSeen,
    newest: () => ctx.read(newestSeq),
    beginAfter: () => beginAfter,
    countAfter: (seq) => ctx.read((tx) => countAfter(tx, orderId, seq)),
    stored: (seq) => storedEvents(ctx, orderId, tabId, seq),
  });

/** The highest seq of the one log that orders and tabs share. */
export async function newestSeq(tx: Reads): Promise<number> {
  const text = `SELECT max(seq) AS seq FROM (
    SELECT max(seq) AS seq FROM order_events UNION ALL SELECT max(seq) AS seq FROM tab_events) AS newest`;
  return (await tx.get<{ seq: number | null }>(text))?.seq ?? 0;
}

/** The condition for the events of `orderId` after `seq`, and its values. */
const eventsAfter = (orderId: string | undefined, seq: number): [where: string, values: (string | number)[]] =>
  orderId === undefined ? ['seq > ?', [seq]] : ['seq > ? AND order_id = ?', [seq, orderId]];

/** How many events there are after `seq`, counted no further than what is too many. */
async function countAfter(tx: Reads, orderId: string, seq: number): Promise<number> {
  const [where, values] = eventsAfter(orderId, seq);
  const counted = `SELECT 1 FROM order_events WHERE ${where} LIMIT ${mostReplayed + 1}`;
  const row = await tx.get<{ count: number }>(`SELECT count(*) AS count FROM (${counted}) AS counted`, ...values);
  return row?.count ?? 0;
}

/** The stored events after `seq`, read a page at a time; at the end that the bill has changed since, once. */
async function* storedEvents(
  { read }: Context,
  orderId: string,
  tabId: string | null,
  seq: number,
): AsyncGenerator<Live<OrderEvent | BillChanged>> {
  let after = seq;
  for (let isWhole = false; !isWhole; ) {
    // In one snapshot: a later one may be past an event of the order that is not in the page.
    const { page, changed } = await read(async (tx) => ({
      page: await eventPage(tx, orderId, after, replayPage),
      changed: tabId === null ? undefined : await lastOfTab(tx, tabId),
    }));
    yield* page;
    after = page.at(-1)?.seq ?? after;
    isWhole = page.length < replayPage;
    if (isWhole && changed !== undefined && changed > after) {
      yield { seq: changed, event: { type: 'bill.changed', orderId } };
    }
  }
}

/** The highest seq of what happened to a tab and to the orders that are on it. */
async function lastOfTab(tx: Reads, tabId: string): Promise<number | undefined> {
  const text = `SELECT max(seq) AS seq FROM (
    SELECT max(seq) AS seq FROM tab_events WHERE tab_id = ? UNION ALL
    SELECT max(seq) AS seq FROM order_events WHERE order_id IN (SELECT id FROM orders WHERE tab_id = ?)) AS newest`;
  return (await tx.get<{ seq: number | null }>(text, tabId, tabId))?.seq ?? undefined;
}

/** The first `most` events after `seq`, of one order or of all. */
export async function eventPage(
  tx: Reads,
  orderId: string | undefined,
  seq: number,
  most: number,
): Promise<LiveEvent[]> {
  const [where, values] = eventsAfter(orderId, seq);
  const text = `SELECT * FROM order_events WHERE ${where} ORDER BY seq LIMIT ?`;
  return present(tx, await tx.all<OrderEventRow>(text, ...values, most));
}

/** What happened to orders after the place `after` of the log and no later than `until`. */
export const eventsBetween = async (tx: Reads, after: number, until: number): Promise<LiveEvent[]> =>
  present(
    tx,
    await tx.all<OrderEventRow>('SELECT * FROM order_events WHERE seq > ? AND seq <= ? ORDER BY seq', after, until),
  );

/** Each event with its order as it is now. */
async function present(tx: Reads, events: readonly OrderEventRow[]): Promise<LiveEvent[]> {
  const found = await findOrders(tx, [...new Set(events.map((event) => event.orderId))]);
  const orders = new Map(found.map((record) => [record.id, presentOrder(record)]));
  return events.map((event) => {
    const order = orders.get(event.orderId);
    // The database keeps the reference.
    if (order === undefined) throw new Error(`the order ${event.orderId} of an event is not there`);
    return presentEvent(event, order);
  });
}
