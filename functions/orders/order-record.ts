import { z } from 'zod';
import type { Prisma } from '../../prisma/generated/client.ts';
import type { OrderModel } from '../../prisma/generated/models.ts';
import { findRows } from '../../prisma/rows.ts';
import type { SqlReads } from '../../prisma/sql.ts';
import type { OrderEventType } from '../domain/order-status.ts';
import { problem } from '../platform/problems.ts';
import { type Order, OrderLineOption } from '../platform/schemas.ts';

/** What belongs to an order wherever it is shown. */
export const wholeOrder = {
  items: { orderBy: { position: 'asc' } },
  events: { orderBy: { seq: 'asc' } },
} as const satisfies Prisma.OrderInclude;

export type OrderRecord = Prisma.OrderGetPayload<{ include: typeof wholeOrder }>;

export type OrderEventRow = OrderRecord['events'][number];

export const orderNotFound = (id: string) => problem('order-not-found', { detail: `There is no order ${id}` });

/** @throws Problem `order-not-found` */
export function loadOrder(sql: SqlReads, id: string): OrderRecord {
  const [record] = findOrders(sql, [id]);
  if (record === undefined) throw orderNotFound(id);
  return record;
}

/** The same for many orders at once; an unknown id is left out. */
export const findOrders = (sql: SqlReads, ids: readonly string[]): OrderRecord[] =>
  withWhole(sql, findRows<OrderModel>(sql, 'orders', 'id', ids));

/** Orders with what belongs to each, in the same order. */
export function withWhole(sql: SqlReads, orders: readonly OrderModel[]): OrderRecord[] {
  const ids = orders.map(({ id }) => id);
  const ofItems = { orderBy: 'position', json: ['options'] };
  const items = findRows<OrderRecord['items'][number]>(sql, 'order_items', 'order_id', ids, ofItems);
  const events = findRows<OrderEventRow>(sql, 'order_events', 'order_id', ids, { orderBy: 'seq' });
  const itemsOf = Map.groupBy(items, ({ orderId }) => orderId);
  const eventsOf = Map.groupBy(events, ({ orderId }) => orderId);
  return orders.map((order) => ({
    ...order,
    items: itemsOf.get(order.id) ?? [],
    events: eventsOf.get(order.id) ?? [],
  }));
}

const Options = z.array(OrderLineOption);

/** What of an order is shown. */
type Shown = Omit<OrderRecord, 'events'> & { events: Pick<OrderEventRow, 'type' | 'status' | 'at'>[] };

/** An order as every answer and every event shows it. */
export function presentOrder(record: Shown): Order {
  return {
    id: record.id,
    number: record.number,
    channel: record.channel,
    status: record.status,
    table: record.tableNumber,
    tableSource: record.tableSource,
    customer: record.customerName === null ? null : { name: record.customerName, phone: record.customerPhone },
    note: record.note,
    lines: record.items.map((item) => ({
      id: item.id,
      itemId: item.itemId,
      name: { es: item.nameEs, en: item.nameEn },
      options: Options.parse(item.options),
      quantity: item.quantity,
      unitPriceCents: item.unitPriceCents,
      totalCents: item.totalCents,
      note: item.note,
      guest: item.guest,
    })),
    subtotalCents: record.subtotalCents,
    tipCents: record.tipCents,
    totalCents: record.totalCents,
    currency: record.currency,
    paidCents: record.paidCents,
    placedAt: record.placedAt.toISOString(),
    pickupAt: record.pickupAt?.toISOString() ?? null,
    promisedAt: record.promisedAt.toISOString(),
    seenAt: record.seenAt?.toISOString() ?? null,
    version: record.version,
    history: record.events
      .filter(({ type }) => type !== 'seen')
      .map(({ status, at }) => ({ status, at: at.toISOString() })),
  };
}

/** The event as a live stream sends it: what happened, and the order as it is now. */
export const presentEvent = (event: { seq: number; type: OrderEventType; at: Date }, order: Order) => ({
  seq: event.seq,
  event: { type: `order.${event.type}` as const, orderId: order.id, at: event.at.toISOString(), order },
});
