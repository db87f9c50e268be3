import fc from 'fast-check';
import type { NewRow } from '../../../prisma/database.ts';
import { businessDay } from '../../domain/business-day.ts';
import { orderTotals } from '../../domain/money.ts';
import type { openTestShop } from '../../platform/testing/shop.ts';

type Shop = Awaited<ReturnType<typeof openTestShop>>;

export type PastOrder = {
  id: string;
  businessDay: string;
  channel: 'table' | 'pickup' | 'counter';
  placedAt: Date;
  promisedAt: Date;
  promisedBefore: Date | null;
  tipCents: number;
  lines: { itemId: string; quantity: number; unitPriceCents: number }[];
  /** What was taken for it, at once. */
  payments: { method: 'cash' | 'card'; staffId: string; amountCents: number; tipCents: number; isUndone: boolean }[];
  /** What happened to it after it was placed, in order. */
  events: {
    type: 'moved' | 'undone' | 'cancelled';
    status: 'preparing' | 'ready' | 'completed' | 'cancelled';
    at: Date;
  }[];
};

const minuteMs = 60_000;

const generated = fc.record({
  minute: fc.nat(24 * 60 - 1),
  seconds: fc.nat(59),
  channel: fc.constantFrom('table', 'pickup', 'counter'),
  promisedMinutes: fc.integer({ min: 5, max: 90 }),
  readyAfterMinutes: fc.integer({ min: 1, max: 120 }),
  readyAfterSeconds: fc.nat(59),
  promisedEarlierBy: fc.option(fc.integer({ min: 1, max: 30 })),
  tipCents: fc.oneof(fc.constant(0), fc.nat(999)),
  lines: fc.array(
    fc.record({
      item: fc.nat(5),
      quantity: fc.integer({ min: 1, max: 12 }),
      unitPriceCents: fc.integer({ min: 0, max: 1_999 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  payment: fc.record({
    method: fc.constantFrom('cash', 'card'),
    taker: fc.nat(5),
    /** How many percent of the order it pays; 100 twice as often as less. */
    percent: fc.oneof(fc.constant(100), fc.constant(100), fc.nat(99)),
    tipCents: fc.nat(300),
    isUndone: fc.constantFrom(false, false, false, false, true),
  }),
  end: fc.constantFrom(
    'preparing',
    'ready',
    'completed',
    'completed',
    'completed',
    'twice',
    'undone',
    'cancelled',
    'late',
  ),
});

/** A cancelled order has no payment: it has to be given back before. */
function paymentsOf({ payment, end, lines, tipCents }: Generated, staffIds: readonly string[]): PastOrder['payments'] {
  const { method, taker, percent, ...rest } = payment;
  const { totalCents } = orderTotals(lines, tipCents);
  const amountCents = Math.floor((totalCents * percent) / 100);
  if (end === 'cancelled' || end === 'late' || amountCents === 0) return [];
  const staffId = staffIds[taker % staffIds.length] ?? '';
  return [{ method: method as 'cash' | 'card', staffId, amountCents, ...rest }];
}

type Generated = typeof generated extends fc.Arbitrary<infer G> ? G : never;

function eventsOf({ end, readyAfterMinutes, readyAfterSeconds }: Generated, placedAt: Date): PastOrder['events'] {
  const at = (minutes: number) => new Date(placedAt.getTime() + minutes * minuteMs + readyAfterSeconds * 1_000);
  const moved = (status: 'preparing' | 'ready' | 'completed', minutes: number) =>
    ({ type: 'moved', status, at: at(minutes) }) as const;
  const ready = [moved('preparing', 0), moved('ready', readyAfterMinutes)];
  const back = { type: 'undone', status: 'preparing', at: at(readyAfterMinutes + 1) } as const;
  const cancelled = { type: 'cancelled', status: 'cancelled', at: at(readyAfterMinutes + 9) } as const;
  switch (end) {
    case 'preparing':
      return [moved('preparing', 1)];
    case 'ready':
      return ready;
    case 'completed':
      return [...ready, moved('completed', readyAfterMinutes + 5)];
    case 'twice':
      return [...ready, back, moved('ready', readyAfterMinutes + 7), moved('completed', readyAfterMinutes + 8)];
    case 'undone':
      return [...ready, back];
    case 'cancelled':
      return [cancelled];
    default:
      return [...ready, cancelled];
  }
}

/** `perDay` orders on each of `days`, at any minute of the local date, of the shop's zone: the same for the same seed. */
export function generateOrders(
  {
    days,
    perDay,
    seed,
    timeZone,
    dayEndsAtHour,
  }: { days: string[]; perDay: number; seed: number; timeZone: string; dayEndsAtHour: number },
  { itemIds, staffIds, newId }: { itemIds: readonly string[]; staffIds: readonly string[]; newId: () => string },
): PastOrder[] {
  const samples = fc.sample(generated, { seed, numRuns: days.length * perDay });
  const orders = samples.map((sample, index) => {
    const midnight = Temporal.PlainDate.from(days[Math.floor(index / perDay)] ?? '').toZonedDateTime(timeZone);
    const placedAt = new Date(midnight.epochMilliseconds + sample.minute * minuteMs + sample.seconds * 1_000);
    const promisedAt = new Date(placedAt.getTime() + sample.promisedMinutes * minuteMs);
    const { promisedEarlierBy } = sample;
    return {
      id: newId(),
      businessDay: businessDay(placedAt, timeZone, dayEndsAtHour),
      channel: sample.channel as PastOrder['channel'],
      placedAt,
      promisedAt,
      promisedBefore: promisedEarlierBy === null ? null : new Date(promisedAt.getTime() + promisedEarlierBy * minuteMs),
      tipCents: sample.tipCents,
      lines: sample.lines.map(({ item, ...line }) => ({ itemId: itemIds[item % itemIds.length] ?? '', ...line })),
      payments: paymentsOf(sample, staffIds),
      events: eventsOf(sample, placedAt),
    };
  });
  return orders.sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}

/** Stores what was generated, as placing and moving the orders would have. */
export async function storePast({ services }: Shop, orders: readonly PastOrder[], nameOf: (itemId: string) => object) {
  const { newId, whenIdle } = services;
  const numbers = new Map<string, number>();
  const rows = orders.map((order) => {
    const number = (numbers.get(order.businessDay) ?? 0) + 1;
    numbers.set(order.businessDay, number);
    return orderRow(order, number);
  });
  for (let index = 0; index < orders.length; index += 500) {
    const batch = orders.slice(index, index + 500);
    await whenIdle(async (tx) => {
      await tx.insert('orders', rows.slice(index, index + 500));
      await tx.insert(
        'order_items',
        batch.flatMap((order) => itemRows(order, newId, nameOf)),
      );
      const paid = batch.flatMap((order) => paymentRows(order, newId));
      await tx.insert('payments', paid);
      await tx.insert('payment_parts', paid.filter(({ undoneAt }) => undoneAt === null).map(partRow));
      await tx.record('order_events', batch.flatMap(eventRows));
    });
  }
}

/** What the order's last event has left it in. */
export const statusOf = ({ events }: PastOrder) => events.at(-1)?.status ?? 'received';

/** What was taken for it and not given back. */
export const paidCentsOf = ({ payments }: PastOrder): number =>
  payments.reduce((cents, { amountCents, isUndone }) => cents + (isUndone ? 0 : amountCents), 0);

function orderRow(order: PastOrder, number: number): NewRow {
  const { id, channel, placedAt, promisedAt, promisedBefore } = order;
  return {
    id,
    businessDay: order.businessDay,
    number,
    channel,
    status: statusOf(order),
    ...orderTotals(order.lines, order.tipCents),
    currency: 'USD',
    placedAt,
    promisedAt,
    promisedBefore,
    version: 1 + order.events.length,
    paidCents: paidCentsOf(order),
    comalUnits: 0,
  };
}

const itemRows = ({ id, lines }: PastOrder, newId: () => string, nameOf: (itemId: string) => object): NewRow[] =>
  lines.map((line, position) => ({
    id: newId(),
    orderId: id,
    position,
    ...line,
    totalCents: line.quantity * line.unitPriceCents,
    name: nameOf(line.itemId),
    options: [],
    portionsTaken: 0,
  }));

const paymentRows = ({ id: orderId, businessDay, placedAt, payments }: PastOrder, newId: () => string) =>
  payments.map(({ isUndone, ...payment }) => ({
    id: newId(),
    orderId,
    tabId: null,
    pays: 'order',
    businessDay,
    ...payment,
    shiftId: null,
    receivedCents: null,
    reference: null,
    at: placedAt,
    undoneAt: isUndone ? placedAt : null,
    undoneShiftId: null,
    undoneBy: isUndone ? payment.staffId : null,
    undoReason: isUndone ? 'Error' : null,
  }));

const partRow = ({ id: paymentId, orderId, amountCents }: ReturnType<typeof paymentRows>[number]) => ({
  paymentId,
  orderId,
  amountCents,
});

const eventRows = ({ id, placedAt, events }: PastOrder) =>
  [{ type: 'placed' as const, status: 'received' as const, at: placedAt }, ...events].map((event, index) => ({
    orderId: id,
    ...event,
    version: index + 1,
    staffId: null,
    reason: null,
  }));
