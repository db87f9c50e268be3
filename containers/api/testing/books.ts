import { expect } from 'vitest';
import type {
  DrawerMoveModel,
  OrderEventModel,
  OrderItemModel,
  OrderModel,
  PaymentModel,
  PaymentPartModel,
  ShiftModel,
  TabAdjustmentModel,
  TabAdjustmentPartModel,
  TabEventModel,
  TabLineModel,
  TabModel,
} from '../../../prisma/generated/models.ts';
import { openDatabase } from '../../../prisma/open-database.ts';

export type Books = Awaited<ReturnType<typeof readBooks>>;

/** Every row of a shop's database that money or its history is in. */
export async function readBooks(url: string) {
  const database = await openDatabase(url, { readers: 1 });
  const books = await database.read(async (tx) => ({
    orders: await tx.all<OrderModel>('SELECT * FROM orders ORDER BY business_day, number'),
    items: await tx.all<OrderItemModel>('SELECT * FROM order_items'),
    orderEvents: await tx.all<OrderEventModel>('SELECT * FROM order_events ORDER BY seq'),
    tabs: await tx.all<TabModel>('SELECT * FROM tabs'),
    tabLines: await tx.all<TabLineModel>('SELECT * FROM tab_lines'),
    tabEvents: await tx.all<TabEventModel>('SELECT * FROM tab_events ORDER BY seq'),
    adjustments: await tx.all<TabAdjustmentModel>('SELECT * FROM tab_adjustments'),
    adjustmentParts: await tx.all<TabAdjustmentPartModel>('SELECT * FROM tab_adjustment_parts'),
    payments: await tx.all<PaymentModel>('SELECT * FROM payments'),
    paymentParts: await tx.all<PaymentPartModel>('SELECT * FROM payment_parts'),
    shifts: await tx.all<ShiftModel>('SELECT * FROM shifts ORDER BY number'),
    drawerMoves: await tx.all<DrawerMoveModel>('SELECT * FROM drawer_moves'),
    lastSeq: (await tx.get<{ lastSeq: number }>('SELECT last_seq FROM restaurant'))?.lastSeq ?? 0,
  }));
  await database.close();
  return books;
}

export const add = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
export const liveOf = <T extends { undoneAt: Date | null }>(rows: readonly T[]): T[] =>
  rows.filter(({ undoneAt }) => undoneAt === null);

/** The sums of every order are those of its lines, of what was taken off them, and of the parts of payments that pay it. */
export function checkOrders({ orders, items, adjustments, adjustmentParts, payments, paymentParts }: Books): void {
  const adjustmentOf = new Map(liveOf(adjustments).map((one) => [one.id, one]));
  const livePayments = new Set(liveOf(payments).map(({ id }) => id));
  for (const order of orders) {
    const lines = items.filter(({ orderId }) => orderId === order.id);
    const lineIds = new Set(lines.map(({ id }) => id));
    const off = (kind: string) =>
      adjustmentParts.filter((part) => lineIds.has(part.lineId) && adjustmentOf.get(part.adjustmentId)?.kind === kind);
    const subtotalCents = add(lines, ({ quantity, unitPriceCents }) => quantity * unitPriceCents);
    const voidedCents = add(off('void'), ({ cents }) => cents);
    const discountCents = add(off('discount'), ({ cents }) => cents);
    const parts = paymentParts.filter((part) => part.orderId === order.id && livePayments.has(part.paymentId));
    expect(order).toMatchObject({
      subtotalCents,
      voidedCents,
      discountCents,
      totalCents: subtotalCents - voidedCents - discountCents + order.tipCents,
      paidCents: add(parts, ({ amountCents }) => amountCents),
    });
    for (const line of lines) {
      expect(line.totalCents).toBe(line.quantity * line.unitPriceCents);
      const voided = off('void').filter(({ lineId }) => lineId === line.id);
      expect(line.voided).toBe(add(voided, ({ quantity }) => quantity));
    }
  }
  for (const payment of liveOf(payments)) {
    const parts = paymentParts.filter(({ paymentId }) => paymentId === payment.id);
    expect(add(parts, ({ amountCents }) => amountCents)).toBe(payment.amountCents);
  }
}

/** What a tab comes to and what is paid of it, added up from its rows. */
export function sumTab(books: Books, tabId: string): { totalCents: number; paidCents: number; balanceCents: number } {
  const orderOf = new Map(books.orders.map((order) => [order.id, order]));
  const lines = books.items.map((item) => {
    const order = orderOf.get(item.orderId);
    const moved = books.tabLines.filter(({ lineId }) => lineId === item.id);
    const here = add(
      moved.filter((one) => one.tabId === tabId),
      ({ quantity }) => quantity,
    );
    const left = order?.tabId === tabId ? item.quantity - add(moved, ({ quantity }) => quantity) : 0;
    expect(left).toBeGreaterThanOrEqual(0);
    return order?.status === 'cancelled' ? 0 : (left + here) * item.unitPriceCents;
  });
  const home = books.orders.filter((order) => order.tabId === tabId && order.status !== 'cancelled');
  const taken = liveOf(books.adjustments).filter((one) => one.tabId === tabId);
  const paid = liveOf(books.payments).filter((one) => one.tabId === tabId);
  const totalCents =
    add(lines, (cents) => cents) - add(taken, ({ cents }) => cents) + add(home, ({ tipCents }) => tipCents);
  const paidCents = add(paid, ({ amountCents }) => amountCents);
  return { totalCents, paidCents, balanceCents: totalCents - paidCents };
}

/** The log has every place once; each order's history begins with its placing and ends with its version and status. */
export function checkLog({ orders, orderEvents, tabEvents, lastSeq }: Books): void {
  const places = [...orderEvents, ...tabEvents].map(({ seq }) => seq).sort((a, b) => a - b);
  expect(places).toEqual(Array.from({ length: lastSeq }, (_, index) => index + 1));
  for (const order of orders) {
    const events = orderEvents.filter(({ orderId }) => orderId === order.id);
    expect(events.map(({ type }) => type).indexOf('placed')).toBe(0);
    expect(events.filter(({ type }) => type === 'placed')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ version: order.version, status: order.status });
  }
  for (const day of Map.groupBy(orders, ({ businessDay }) => businessDay).values()) {
    expect(day.map(({ number }) => number)).toEqual(day.map((_, index) => index + 1));
  }
}

/** How often the tabs' log has each kind of event, and of which payments and adjustments. */
export function countTabEvents({ tabEvents }: Books) {
  const about = (type: string, member: 'paymentId' | 'adjustmentId') =>
    tabEvents
      .filter((event) => event.type === type)
      .map(({ details }) => (details as Partial<Record<typeof member, string>>)[member] ?? '')
      .sort();
  return {
    count: (type: string) => tabEvents.filter((event) => event.type === type).length,
    paid: about('paid', 'paymentId'),
    givenBack: about('payment-undone', 'paymentId'),
    adjusted: [...about('voided', 'adjustmentId'), ...about('discounted', 'adjustmentId')].sort(),
    takenBack: about('adjustment-undone', 'adjustmentId'),
  };
}

/** What a shift's Z report has to say, added up from the payments and movements of its drawer. */
export function sumShiftRows({ payments, drawerMoves }: Books, shift: ShiftModel) {
  const taken = payments.filter(({ shiftId }) => shiftId === shift.id);
  const back = payments.filter(({ undoneShiftId }) => undoneShiftId === shift.id);
  const all = ({ amountCents, tipCents }: PaymentModel) => amountCents + tipCents;
  const netOf = (isOf: (payment: PaymentModel) => boolean) => ({
    payments: taken.filter(isOf).length,
    amountCents: add(taken.filter(isOf), (one) => one.amountCents) - add(back.filter(isOf), (one) => one.amountCents),
    tipCents: add(taken.filter(isOf), (one) => one.tipCents) - add(back.filter(isOf), (one) => one.tipCents),
  });
  const isCash = ({ method }: PaymentModel) => method === 'cash';
  const moves = add(
    drawerMoves.filter(({ shiftId }) => shiftId === shift.id),
    ({ kind, amountCents }) => (kind === 'pay-in' ? amountCents : -amountCents),
  );
  return {
    expectedCents: shift.floatCents + add(taken.filter(isCash), all) - add(back.filter(isCash), all) + moves,
    givenBack: { payments: back.length, cents: add(back, all) },
    byMethod: ['cash', 'card'].map((method) => ({ method, ...netOf((payment) => payment.method === method) })),
    byPerson: [...new Set([...taken, ...back].map(({ staffId }) => staffId))].map((id) => ({
      id,
      ...netOf((payment) => payment.staffId === id),
    })),
  };
}
