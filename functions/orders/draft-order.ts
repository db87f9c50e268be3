import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { findRows } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';
import { businessDay } from '../domain/business-day.ts';
import { isTooLarge } from '../domain/order-limits.ts';
import { loadMenu } from '../menu/load-menu.ts';
import { openPortions } from '../menu/portions.ts';
import type { Services } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import { checkTable } from '../tables/check-table.ts';
import { readKitchen } from './kitchen.ts';
import type { OrderRequest } from './order-request.ts';
import { priceLines } from './price-lines.ts';
import { openUnseenOrders, type Sender } from './unseen-orders.ts';

/** On whose terms an order is taken: `limited` and `sender` are of an order from outside, unless GUEST_LIMITS is off. */
export type Terms = { byStaff: boolean; limited: boolean; sender: Sender | undefined };

type Shop = ReturnType<typeof readShop>;

/** What placing orders depends on, as it is now. */
export function readShop(sql: Sql, inputs: readonly Terms[], { memo }: Pick<Services, 'memo'>, now: Date) {
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
  const kitchen = readKitchen({ sql, memo }, restaurant, now);
  const portions = openPortions(sql);
  const senders = inputs.flatMap(({ sender }) => sender ?? []);
  const unseen = openUnseenOrders(sql, senders, restaurant.maxUnseenOrders);
  return { restaurant, menu, portions, unseen, kitchen, tables, day, now, lastNumber: last?.number ?? 0 };
}

/** Whether the code printed on the table came with the order; null without a table. */
const tableSource = ({ table, tableToken }: OrderRequest): Order['tableSource'] => {
  if (table === undefined) return null;
  return tableToken === undefined ? 'typed' : 'scanned';
};

/** The rows of one order, with nothing stored yet. @throws Problem when the shop cannot take it */
export function draftOrder(request: OrderRequest, terms: Terms, shop: Shop, number: number, newId: () => string) {
  const { byStaff, limited, sender } = terms;
  const { restaurant, menu, portions, unseen, kitchen, tables, day, now } = shop;
  if (restaurant.paused) throw problem('not-accepting-orders');
  if (request.table !== undefined) checkTable(tables, request.table, request.tableToken);
  if (sender !== undefined) unseen.check(sender);
  const { lines, totals } = priceLines(menu, request.lines, request.tipCents);
  const { expectedTotalCents } = request;
  const { totalCents } = totals;
  if (expectedTotalCents !== undefined && expectedTotalCents !== totalCents) {
    throw problem('price-changed', { detail: `The order now costs ${totalCents} cents`, extra: { totalCents } });
  }
  const comalUnits = lines.reduce((sum, { item, quantity }) => sum + item.comalUnits * quantity, 0);
  if (limited) checkSize(comalUnits, restaurant);
  const promise = kitchen.promise({ pickupAt: request.pickupAt, comalUnits, byStaff, limited });

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
  if (sender !== undefined) unseen.add(id, sender);
  const event = { orderId: id, type: 'placed' as const, status: row.status, version: row.version, at: now };
  return { row, items, event };
}

/** @throws Problem `order-too-large` */
function checkSize(comalUnits: number, { maxOrderUnits }: RestaurantModel): void {
  if (!isTooLarge({ comalUnits, maxOrderUnits })) return;
  throw problem('order-too-large', {
    detail: `The order has ${comalUnits} for the comal; up to ${maxOrderUnits} are taken online: call the shop for more`,
    extra: { comalUnits, maxUnits: maxOrderUnits },
  });
}
