import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { beginAt } from '../domain/begin-at.ts';
import { businessDay } from '../domain/business-day.ts';
import { isTooLarge } from '../domain/order-limits.ts';
import { isPaused } from '../domain/pause.ts';
import { menuAt } from '../menu/load-menu.ts';
import { openPortions } from '../menu/portions.ts';
import type { Services } from '../platform/context.ts';
import { invalid, problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { openTables } from '../tables/check-table.ts';
import { openTabs } from '../tabs/join-tabs.ts';
import { readKitchen } from './kitchen.ts';
import type { OrderRequest } from './order-request.ts';
import { priceLines } from './price-lines.ts';
import { openUnseenOrders, type Sender } from './unseen-orders.ts';

/**
 * On whose terms an order is taken: `limited` and `sender` are of an order from outside, unless GUEST_LIMITS is off.
 * `mayTypeTable`: it needs no table's code, also where the shop asks guests for one.
 */
export type Terms = {
  byStaff: boolean;
  staffId: string | null;
  limited: boolean;
  sender: Sender | undefined;
  mayTypeTable: boolean;
};

type Shop = Awaited<ReturnType<typeof readShop>>;

/** What placing orders depends on, as it is now. */
export async function readShop(
  tx: Tx,
  inputs: readonly (Terms & { request: OrderRequest })[],
  { memo, installation }: Pick<Services, 'memo' | 'installation'>,
  now: Date,
) {
  const { restaurant } = tx;
  const requests = inputs.map(({ request }) => request);
  const senders = inputs.flatMap(({ sender }) => sender ?? []);
  const day = businessDay(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  // Asked together: a database that is a server gets them in one message.
  const [{ menu, counted }, unseen, kitchen, checkTable, tabs, nextNumber] = await Promise.all([
    menuAt(tx, memo, restaurant.menuVersion, now),
    openUnseenOrders(tx, senders, restaurant.maxUnseenOrders),
    readKitchen(tx, memo, restaurant, now),
    openTables(
      tx,
      restaurant,
      requests.map(({ table }) => table),
    ),
    openTabs(tx, installation, requests, now),
    tx.numbersOf(day),
  ]);
  return {
    restaurant,
    menu,
    portions: openPortions(tx, counted),
    unseen,
    kitchen,
    checkTable,
    tabs,
    day,
    nextNumber,
    now,
  };
}

/** Whether the code printed on the table, or the proof of a visit that began with it, came with the order; null without a table. */
const tableSource = ({ table, tableToken, visitToken }: OrderRequest): Order['tableSource'] => {
  if (table === undefined) return null;
  return tableToken === undefined && visitToken === undefined ? 'typed' : 'scanned';
};

/** The rows of one order, with nothing stored yet. @throws Problem when the shop cannot take it */
export async function draftOrder(request: OrderRequest, terms: Terms, shop: Shop, newId: () => string) {
  const { byStaff, staffId, limited, sender } = terms;
  const { restaurant, menu, portions, unseen, kitchen, checkTable, tabs, day, nextNumber, now } = shop;
  if (isPaused(restaurant, now)) throw problem('not-accepting-orders');
  if (request.practice && !byStaff) throw invalid('practice', 'is only for staff');
  // A visit's proof outlives the printed code: that may be replaced while guests sit there.
  const isVisit = request.visitToken !== undefined;
  const tableToken = isVisit ? undefined : request.tableToken;
  checkTable({ table: request.table, tableToken }, terms.mayTypeTable || isVisit);
  tabs.check(request, byStaff);
  if (sender !== undefined) unseen.check(sender);
  const { lines, totals } = priceLines(menu, request.lines, request.tipCents);
  const { expectedTotalCents } = request;
  const { totalCents } = totals;
  if (expectedTotalCents !== undefined && expectedTotalCents !== totalCents) {
    throw problem('price-changed', { detail: `The order now costs ${totalCents} cents`, extra: { totalCents } });
  }
  const comalUnits = lines.reduce((sum, { item, quantity }) => sum + item.comalUnits * quantity, 0);
  if (limited) checkSize(comalUnits, restaurant);
  const promise = await kitchen.promise({ pickupAt: request.pickupAt, comalUnits, byStaff, limited });

  const id = newId();
  const items = lines.map(({ line, item, options, unitPriceCents, totalCents }, position) => ({
    id: newId(),
    orderId: id,
    position,
    itemId: item.id,
    name: item.name,
    options,
    quantity: line.quantity,
    unitPriceCents,
    totalCents,
    portionsTaken: portions.counted(line.itemId, line.quantity),
    station: item.station ?? null,
    note: line.note ?? null,
    guest: line.guest ?? null,
  }));
  const taken = portions.take(items).map((thing) => ({ orderId: id, ...thing }));
  // Nothing refuses it any more: every number that is given out is an order's.
  const row = {
    id,
    businessDay: day,
    number: nextNumber(),
    channel: request.channel,
    status: 'received' as const,
    tableNumber: request.table ?? null,
    tableSource: tableSource(request),
    customerName: request.customer?.name ?? null,
    customerPhone: request.customer?.phone ?? null,
    note: request.note ?? null,
    ...totals,
    paidCents: 0,
    tabId: tabs.join(request, staffId, newId),
    currency: restaurant.currency,
    placedAt: now,
    ...promise,
    beginAt: promise.pickupAt && beginAt(promise.pickupAt, comalUnits, restaurant),
    promisedBefore: null,
    seenAt: null,
    heardAt: null,
    unseenAlarm: 0,
    practice: request.practice ?? false,
    version: 1,
  };
  kitchen.take(promise);
  if (sender !== undefined) unseen.add(id, sender);
  const event = { orderId: id, type: 'placed' as const, status: row.status, version: row.version, at: now, staffId };
  return { row, items, taken, event };
}

/** @throws Problem `order-too-large` */
function checkSize(comalUnits: number, { maxOrderUnits }: RestaurantModel): void {
  if (!isTooLarge({ comalUnits, maxOrderUnits })) return;
  throw problem('order-too-large', {
    detail: `The order has ${comalUnits} for the comal; up to ${maxOrderUnits} are taken online: call the shop for more`,
    extra: { comalUnits, maxUnits: maxOrderUnits },
  });
}
