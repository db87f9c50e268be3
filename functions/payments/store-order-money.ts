import { businessDay } from '../domain/business-day.ts';
import { finishVoided } from '../domain/done-lines.ts';
import { changeOrderIn } from '../orders/change-order.ts';
import { findOrders } from '../orders/order-record.ts';
import type { Context } from '../platform/context.ts';
import type { Tx } from '../platform/turnstile.ts';
import { forgetDays } from '../reports/kept-days.ts';
import { readBills, type TabRow } from '../tabs/bill-record.ts';

type Paid = { orderId: string; cents: number };
type Off = { orderId: string; lineId: string; voided: number; voidedCents: number; discountCents: number };

/**
 * Works out anew, from payments, voids and discounts as they are in this transaction, what each of these orders costs and what is
 * paid of it. Those that have changed get a new version and an event, `paid` or `changed`; one that waited only for what is voided
 * now is ready. Answers the ids of these.
 */
export async function storeOrderMoney(tx: Tx, ctx: Context, orderIds: readonly string[]): Promise<string[]> {
  const orders = await findOrders(tx, [...new Set(orderIds)]);
  const ids = orders.map(({ id }) => id);
  const paid = await tx.all<Paid>(
    `SELECT parts.order_id, sum(parts.amount_cents) AS cents
      FROM payment_parts AS parts JOIN payments ON payments.id = payment_id
      WHERE parts.order_id = ANY(?) AND undone_at IS NULL GROUP BY parts.order_id`,
    ids,
  );
  const off = await tx.all<Off>(
    `SELECT order_id, line_id, sum(parts.quantity) AS voided,
        sum(CASE WHEN kind = 'void' THEN parts.cents ELSE 0 END) AS voided_cents,
        sum(CASE WHEN kind = 'void' THEN 0 ELSE parts.cents END) AS discount_cents
      FROM order_items JOIN tab_adjustment_parts AS parts ON line_id = order_items.id
        JOIN tab_adjustments ON tab_adjustments.id = adjustment_id
      WHERE order_id = ANY(?) AND undone_at IS NULL GROUP BY order_id, line_id`,
    ids,
  );
  const isDiscounted = off.some(({ discountCents }) => discountCents > 0);
  const discounts = isDiscounted ? await readDiscounts(tx, ids) : new Map<string, number>();
  const paidOf = new Map(paid.map(({ orderId, cents }) => [orderId, cents]));
  const offLine = new Map(off.map((line) => [line.lineId, line]));
  const [at, staffId] = [ctx.clock(), ctx.actor?.staffId ?? null];
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const today = businessDay(at, timeZone, dayEndsAtHour);
  const events = [];
  const days: string[] = [];
  const lessToMake: string[] = [];
  for (const order of orders) {
    const lines = order.items.flatMap(({ id }) => offLine.get(id) ?? []);
    const voidedCents = lines.reduce((sum, line) => sum + line.voidedCents, 0);
    const discountCents = lines.reduce((sum, { lineId }) => sum + (discounts.get(lineId) ?? 0), 0);
    const totalCents = order.subtotalCents - voidedCents - discountCents + order.tipCents;
    const paidCents = paidOf.get(order.id) ?? 0;
    const isChanged = voidedCents !== order.voidedCents || discountCents !== order.discountCents;
    if (!isChanged && paidCents === order.paidCents) continue;
    const version = order.version + 1;
    await tx.run(
      'UPDATE orders SET voided_cents = ?, discount_cents = ?, total_cents = ?, paid_cents = ?, version = ? WHERE id = ?',
      voidedCents,
      discountCents,
      totalCents,
      paidCents,
      version,
      order.id,
    );
    for (const { id, voided } of order.items) {
      const now = offLine.get(id)?.voided ?? 0;
      if (now !== voided) await tx.run('UPDATE order_items SET voided = ? WHERE id = ?', now, id);
      if (now > voided && order.status === 'preparing') lessToMake.push(order.id);
    }
    if (isChanged && order.businessDay !== today) days.push(order.businessDay);
    const type = isChanged ? 'changed' : 'paid';
    events.push({ orderId: order.id, type, status: order.status, version, at, staffId, reason: null });
  }
  await forgetDays(tx, days);
  await tx.record('order_events', events);
  for (const id of new Set(lessToMake)) await changeOrderIn(tx, ctx, id, (order) => finishVoided(order, at));
  return events.map(({ orderId }) => orderId);
}

/** What discounts take off the lines of these orders, on whichever bills the lines are, by line. */
async function readDiscounts(tx: Tx, orderIds: readonly string[]): Promise<Map<string, number>> {
  const tabs = await tx.all<TabRow>(
    `SELECT * FROM tabs WHERE id IN (SELECT tab_id FROM tab_adjustments
      JOIN tab_adjustment_parts ON adjustment_id = tab_adjustments.id JOIN order_items ON order_items.id = line_id
      WHERE order_id = ANY(?) AND kind = 'discount' AND undone_at IS NULL)`,
    orderIds,
  );
  const lines = (await readBills(tx, tabs)).flatMap(({ orders }) => orders.flatMap((order) => order.lines));
  const discounts = new Map<string, number>();
  for (const { lineId, discountCents } of lines) {
    discounts.set(lineId, (discounts.get(lineId) ?? 0) + discountCents);
  }
  return discounts;
}
