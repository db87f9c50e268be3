import type { WriteTx } from '../../prisma/client.ts';
import { businessDay } from '../domain/business-day.ts';
import { promisedAt } from '../domain/promise.ts';
import { loadMenu } from '../menu/load-menu.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { invalid, problem } from '../platform/problems.ts';
import { Order } from '../platform/schemas.ts';
import { IdempotencyHeaders, rememberAnswer, replayAnswer, requestHash } from './idempotency.ts';
import { type OrderRecord, presentEvent, presentOrder } from './order-record.ts';
import { OrderRequest } from './order-request.ts';
import { priceLines } from './price-lines.ts';

/**
 * Stores an order once, however often it is sent, and answers only when it is durable. Prices come from the menu as it
 * is in the very transaction that stores the order, never from the client.
 */
export const placeOrder = defineFunction({
  operationId: 'placeOrder',
  method: 'POST',
  path: '/api/v1/orders',
  tag: 'orders',
  summary: 'Place an order',
  description:
    'After a lost answer send the same request with the same Idempotency-Key: the order is stored once, and its first answer is repeated for 24 hours.',
  access: 'public',
  request: { headers: IdempotencyHeaders, body: OrderRequest },
  responses: {
    201: {
      description: 'The order, stored',
      body: Order,
      headers: { location: 'Where the order is', 'idempotency-replayed': 'true when this answer was given before' },
    },
  },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'item-unavailable',
    'not-accepting-orders',
    'price-changed',
  ],
  async handle({ headers, body }, ctx) {
    const key = headers['idempotency-key'];
    const hash = requestHash(body);
    return ctx.write(async (tx, emit) => {
      const now = ctx.clock();
      const earlier = await replayAnswer(tx, key, hash, now);
      if (earlier !== undefined) {
        const order = Order.parse(JSON.parse(earlier));
        const replayed = { 'idempotency-replayed': 'true' };
        return { status: 201, body: order, json: earlier, headers: { ...location(order), ...replayed } };
      }
      const record = await storeOrder(tx, body, now, ctx);
      const order = presentOrder(record);
      const json = JSON.stringify(order);
      await rememberAnswer(tx, { key, hash, status: 201, body: json, at: now });
      for (const event of record.events) emit(presentEvent(event, order));
      return { status: 201, body: order, json, headers: location(order) };
    });
  },
});

const location = (order: Order) => ({ location: `/api/v1/orders/${order.id}` });

async function storeOrder(tx: WriteTx, request: OrderRequest, now: Date, ctx: Context): Promise<OrderRecord> {
  const restaurant = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
  if (restaurant.paused) throw problem('not-accepting-orders');
  await checkTable(tx, request.table);
  const pickupAt = readPickupAt(request.pickupAt, now);

  const { menu } = await loadMenu(tx, ctx.memo);
  const { lines, totals } = priceLines(menu, request.lines, request.tipCents);
  const { expectedTotalCents } = request;
  if (expectedTotalCents !== undefined && expectedTotalCents !== totals.totalCents) {
    const { totalCents } = totals;
    throw problem('price-changed', { detail: `The order now costs ${totalCents} cents`, extra: { totalCents } });
  }

  const day = businessDay(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const { _max } = await tx.order.aggregate({ where: { businessDay: day }, _max: { number: true } });
  const id = ctx.newId();
  const order = await tx.order.create({
    data: {
      id,
      businessDay: day,
      number: (_max.number ?? 0) + 1,
      channel: request.channel,
      tableNumber: request.table ?? null,
      customerName: request.customer?.name ?? null,
      customerPhone: request.customer?.phone ?? null,
      note: request.note ?? null,
      ...totals,
      currency: restaurant.currency,
      placedAt: now,
      pickupAt: pickupAt ?? null,
      promisedAt: promisedAt(now, restaurant.quotedMinutes, pickupAt),
    },
  });
  const items = lines.map(({ line, item, options, unitPriceCents, totalCents }, position) => ({
    id: ctx.newId(),
    orderId: id,
    position,
    itemId: item.id,
    nameEs: item.name.es,
    nameEn: item.name.en,
    options,
    quantity: line.quantity,
    unitPriceCents,
    totalCents,
    note: line.note ?? null,
    guest: line.guest ?? null,
  }));
  await tx.orderItem.createMany({ data: items });
  const event = await tx.orderEvent.create({
    data: { orderId: id, type: 'placed', status: order.status, version: order.version, at: now },
  });
  return { ...order, items, events: [event] };
}

async function checkTable(tx: WriteTx, number: number | undefined): Promise<void> {
  if (number === undefined) return;
  const table = await tx.table.findUnique({ where: { number } });
  if (table === null) throw invalid('table', `there is no table ${number}`);
}

function readPickupAt(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const pickupAt = new Date(text);
  if (pickupAt < now) throw invalid('pickupAt', 'must not be in the past');
  return pickupAt;
}
