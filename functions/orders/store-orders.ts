import type { WriteTx } from '../../prisma/client.ts';
import { insertRows } from '../../prisma/insert-rows.ts';
import { businessDay } from '../domain/business-day.ts';
import { promisedAt } from '../domain/promise.ts';
import { type MenuSnapshot, menuAt } from '../menu/load-menu.ts';
import type { Services } from '../platform/context.ts';
import { invalid, problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { findAnswers, type GivenAnswer, keepAnswers } from './idempotency.ts';
import { presentEvent, presentOrder } from './order-record.ts';
import type { OrderRequest } from './order-request.ts';
import { priceLines } from './price-lines.ts';

type Placement = { key: string; requestHash: string; request: OrderRequest; services: Services };

/** The order as it was first answered, also as text, and whether that was before. */
type Placed = { order: Order; json: string; replayed: boolean };

/**
 * Orders that wait together are checked one by one and stored together: a dozen statements for any number of them, and one
 * COMMIT. Prices, tables and the last ticket number are read in the very transaction that stores them.
 */
export const placements: BatchKind<Placement, Placed> = {
  most: 64,
  async run(tx, inputs, emit) {
    const [first] = inputs;
    if (first === undefined) return [];
    const { clock, newId, memo } = first.services;
    const now = clock();
    const keys = inputs.map(({ key }) => key);
    const answers = await findAnswers(tx, keys, now);
    const shop = await readShop(tx, inputs, now, memo);

    const drafts: (ReturnType<typeof draftOrder> & GivenAnswer & { key: string; order: Order })[] = [];
    const outcomes = inputs.map(({ key, requestHash, request }) =>
      outcomeOf((): Placed => {
        const given = answers.get(key);
        if (given !== undefined) {
          if (given.requestHash !== requestHash) throw problem('idempotency-key-reused');
          // It is text that this function has made of an order.
          return { order: JSON.parse(given.body) as Order, json: given.body, replayed: true };
        }
        const draft = draftOrder(request, shop, shop.lastNumber + drafts.length + 1, newId);
        const order = presentOrder({ ...draft.row, items: draft.items, events: [draft.event] });
        const json = JSON.stringify(order);
        drafts.push({ ...draft, key, requestHash, body: json, order });
        // The same key may come twice in one batch.
        answers.set(key, { requestHash, body: json });
        return { order, json, replayed: false };
      }),
    );
    if (drafts.length === 0) return outcomes;

    await insertRows(
      tx,
      'orders',
      orderColumns,
      drafts.map(({ row }) => row),
    );
    await insertRows(
      tx,
      'order_items',
      itemColumns,
      drafts.flatMap(({ items }) => items),
    );
    await insertRows(
      tx,
      'order_events',
      eventColumns,
      drafts.map(({ event }) => event),
    );
    const events = await tx.orderEvent.findMany({ orderBy: { seq: 'desc' }, take: drafts.length });
    await keepAnswers(
      tx,
      drafts.map(({ key, requestHash, body }) => ({ key, requestHash, body, status: 201 })),
      now,
    );
    const orders = new Map(drafts.map(({ order }) => [order.id, order]));
    for (const event of events.reverse()) {
      const order = orders.get(event.orderId);
      if (order !== undefined) emit(presentEvent(event, order));
    }
    return outcomes;
  },
};

const orderColumns = {
  id: 'id',
  businessDay: 'business_day',
  number: 'number',
  channel: 'channel',
  status: 'status',
  tableNumber: 'table_number',
  customerName: 'customer_name',
  customerPhone: 'customer_phone',
  note: 'note',
  subtotalCents: 'subtotal_cents',
  tipCents: 'tip_cents',
  totalCents: 'total_cents',
  paidCents: 'paid_cents',
  currency: 'currency',
  placedAt: 'placed_at',
  pickupAt: 'pickup_at',
  promisedAt: 'promised_at',
  version: 'version',
};

const itemColumns = {
  id: 'id',
  orderId: 'order_id',
  position: 'position',
  itemId: 'item_id',
  nameEs: 'name_es',
  nameEn: 'name_en',
  options: 'options',
  quantity: 'quantity',
  unitPriceCents: 'unit_price_cents',
  totalCents: 'total_cents',
  note: 'note',
  guest: 'guest',
};

const eventColumns = { orderId: 'order_id', type: 'type', status: 'status', version: 'version', at: 'at' };

type Shop = Awaited<ReturnType<typeof readShop>>;

/** What placing any of `inputs` depends on, as it is now. */
async function readShop(tx: WriteTx, inputs: Placement[], now: Date, memo: Services['memo']) {
  const restaurant = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
  const { menu }: MenuSnapshot = await menuAt(tx, memo, restaurant.menuVersion);
  const wanted = new Set(inputs.flatMap(({ request }) => request.table ?? []));
  const found = wanted.size === 0 ? [] : await tx.table.findMany({ where: { number: { in: [...wanted] } } });
  const day = businessDay(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const { _max } = await tx.order.aggregate({ where: { businessDay: day }, _max: { number: true } });
  const tables = new Set(found.map(({ number }) => number));
  return { restaurant, menu, tables, day, now, lastNumber: _max.number ?? 0 };
}

/** The rows of one order, with nothing stored yet. @throws Problem when the shop cannot take it */
function draftOrder(request: OrderRequest, shop: Shop, number: number, newId: () => string) {
  const { restaurant, menu, tables, day, now } = shop;
  if (restaurant.paused) throw problem('not-accepting-orders');
  if (request.table !== undefined && !tables.has(request.table)) {
    throw invalid('table', `there is no table ${request.table}`);
  }
  const pickupAt = readPickupAt(request.pickupAt, now);
  const { lines, totals } = priceLines(menu, request.lines, request.tipCents);
  const { expectedTotalCents } = request;
  const { totalCents } = totals;
  if (expectedTotalCents !== undefined && expectedTotalCents !== totalCents) {
    throw problem('price-changed', { detail: `The order now costs ${totalCents} cents`, extra: { totalCents } });
  }

  const id = newId();
  const row = {
    id,
    businessDay: day,
    number,
    channel: request.channel,
    status: 'received' as const,
    tableNumber: request.table ?? null,
    customerName: request.customer?.name ?? null,
    customerPhone: request.customer?.phone ?? null,
    note: request.note ?? null,
    ...totals,
    paidCents: 0,
    currency: restaurant.currency,
    placedAt: now,
    pickupAt: pickupAt ?? null,
    promisedAt: promisedAt(now, restaurant.quotedMinutes, pickupAt),
    version: 1,
  };
  const items = lines.map(({ line, item, options, unitPriceCents, totalCents }, position) => ({
    id: newId(),
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
  const event = { orderId: id, type: 'placed' as const, status: row.status, version: row.version, at: now };
  return { row, items, event };
}

function readPickupAt(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const pickupAt = new Date(text);
  if (pickupAt < now) throw invalid('pickupAt', 'must not be in the past');
  return pickupAt;
}
