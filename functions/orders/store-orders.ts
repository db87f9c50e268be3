import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { findRows, insertRows } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';
import { businessDay } from '../domain/business-day.ts';
import { loadMenu } from '../menu/load-menu.ts';
import { openPortions } from '../menu/portions.ts';
import type { Services } from '../platform/context.ts';
import { findAnswers, type GivenAnswer, keepAnswers } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { checkTable } from '../tables/check-table.ts';
import { readKitchen } from './kitchen.ts';
import { presentEvent, presentOrder } from './order-record.ts';
import type { OrderRequest } from './order-request.ts';
import { priceLines } from './price-lines.ts';

type Placement = { key: string; requestHash: string; request: OrderRequest; byStaff: boolean; services: Services };

/** The order as it was first answered, also as text, and whether that was before. */
export type Placed = { order: Order; json: string; replayed: boolean };

/**
 * Orders that wait together are checked one by one and stored together: a dozen statements for any number of them, and one
 * COMMIT. Prices, tables, last portions and the last ticket number are read in the very transaction that stores them.
 */
export const placements: BatchKind<Placement, Placed> = {
  most: 64,
  run(sql, inputs, emit) {
    const [first] = inputs;
    if (first === undefined) return [];
    const { clock, newId } = first.services;
    const now = clock();
    const answers = findAnswers(
      sql,
      inputs.map(({ key }) => key),
      now,
    );
    const shop = readShop(sql, inputs, first.services, now);

    const drafts: (ReturnType<typeof draftOrder> & GivenAnswer & { key: string; order: Order })[] = [];
    const outcomes = inputs.map(({ key, requestHash, request, byStaff }) =>
      outcomeOf((): Placed => {
        const given = answers.get(key);
        if (given !== undefined) {
          if (given.requestHash !== requestHash) throw problem('idempotency-key-reused');
          // It is text that this function has made of an order.
          return { order: JSON.parse(given.body) as Order, json: given.body, replayed: true };
        }
        const draft = draftOrder(request, byStaff, shop, shop.lastNumber + drafts.length + 1, newId);
        const order = presentOrder({ ...draft.row, items: draft.items, events: [draft.event] });
        const json = JSON.stringify(order);
        drafts.push({ ...draft, key, requestHash, body: json, order });
        // The same key may come twice in one batch.
        answers.set(key, { requestHash, body: json });
        return { order, json, replayed: false };
      }),
    );
    if (drafts.length === 0) return outcomes;

    shop.portions.store();
    const rows = <R>(of: (draft: (typeof drafts)[number]) => R) => drafts.map(of);
    insertRows(
      sql,
      'orders',
      rows(({ row }) => row),
    );
    insertRows(sql, 'order_items', rows(({ items }) => items).flat());
    const lastSeq = insertRows(
      sql,
      'order_events',
      rows(({ event }) => event),
    );
    keepAnswers(
      sql,
      rows(({ key, requestHash, body }) => ({ key, requestHash, body, status: 201 })),
      now,
    );
    drafts.forEach(({ event, order }, index) => {
      emit(presentEvent({ ...event, seq: lastSeq - drafts.length + 1 + index }, order));
    });
    return outcomes;
  },
};

type Shop = ReturnType<typeof readShop>;

/** What placing orders depends on, as it is now. */
function readShop(sql: Sql, inputs: Placement[], { memo }: Services, now: Date) {
  const [restaurant] = findRows<RestaurantModel>(sql, 'restaurant', 'id', ['1']);
  if (restaurant === undefined) throw new Error('the database has no restaurant');
  const { menu } = loadMenu({ sql, memo });
  const rows = sql.all<{ number: number; token: string }>('SELECT number, token FROM tables');
  const tables = new Map(rows.map(({ number, token }) => [number, token]));
  const day = businessDay(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const last = sql.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM orders WHERE business_day = ?',
    day,
  );
  const withSlots = inputs.some(({ request }) => request.pickupAt !== undefined);
  const kitchen = readKitchen({ sql, memo }, restaurant, now, { withSlots });
  const portions = openPortions(sql);
  return { restaurant, menu, portions, kitchen, tables, day, now, lastNumber: last?.number ?? 0 };
}

/** Whether the code printed on the table came with the order; null without a table. */
const tableSource = ({ table, tableToken }: OrderRequest): Order['tableSource'] => {
  if (table === undefined) return null;
  return tableToken === undefined ? 'typed' : 'scanned';
};

/** The rows of one order, with nothing stored yet. @throws Problem when the shop cannot take it */
function draftOrder(request: OrderRequest, byStaff: boolean, shop: Shop, number: number, newId: () => string) {
  const { restaurant, menu, portions, kitchen, tables, day, now } = shop;
  if (restaurant.paused) throw problem('not-accepting-orders');
  if (request.table !== undefined) checkTable(tables, request.table, request.tableToken);
  const { lines, totals } = priceLines(menu, request.lines, request.tipCents);
  const { expectedTotalCents } = request;
  const { totalCents } = totals;
  if (expectedTotalCents !== undefined && expectedTotalCents !== totalCents) {
    throw problem('price-changed', { detail: `The order now costs ${totalCents} cents`, extra: { totalCents } });
  }
  const comalUnits = lines.reduce((sum, { item, quantity }) => sum + item.comalUnits * quantity, 0);
  const promise = kitchen.promise({ pickupAt: request.pickupAt, comalUnits, byStaff });

  const id = newId();
  const row = {
    id,
    businessDay: day,
    number,
    channel: request.channel,
    status: 'received' as const,
    tableNumber: request.table ?? null,
    tableSource: tableSource(request),
    customerName: request.customer?.name ?? null,
    customerPhone: request.customer?.phone ?? null,
    note: request.note ?? null,
    ...totals,
    paidCents: 0,
    currency: restaurant.currency,
    placedAt: now,
    ...promise,
    seenAt: null,
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
    portionsTaken: portions.counted(line.itemId, line.quantity),
    note: line.note ?? null,
    guest: line.guest ?? null,
  }));
  portions.take(items);
  kitchen.take(promise);
  const event = { orderId: id, type: 'placed' as const, status: row.status, version: row.version, at: now };
  return { row, items, event };
}
