import { dealPayments, sumBill } from '../domain/bill.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import { storeOrderMoney } from '../payments/store-order-money.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { type Bill, loadBill } from './bill-record.ts';
import { leaveTable } from './open-tab.ts';

type Part = { paymentId: string; orderId: string; amountCents: number };

/**
 * To be called in the transaction that changes what is on the bills of these tabs, or what is paid of them. Deals their payments to
 * their orders anew and stores what each order costs and has been paid. Answers their bills, in the same order.
 * @throws Problem `tab-overpaid` when more is paid than a tab would come to
 */
export async function settleTabs(tx: Tx, ctx: Context, tabIds: readonly string[]): Promise<Bill[]> {
  const bills: Bill[] = [];
  const touched = new Set<string>();
  for (const tabId of tabIds) {
    const bill = await loadBill(tx, tabId);
    const { balanceCents, paidCents } = sumBill(bill.orders, bill.payments);
    if (balanceCents < 0) throw problem('tab-overpaid', { extra: { paidCents } });
    for (const orderId of await storeParts(tx, bill)) touched.add(orderId);
    for (const { orderId } of bill.orders) touched.add(orderId);
    bills.push(bill);
  }
  await storeOrderMoney(tx, ctx, [...touched]);
  return bills;
}

/** Stores which orders the payments of a bill pay. Answers the orders that they paid before. */
async function storeParts(tx: Tx, { orders, payments }: Bill): Promise<string[]> {
  const ids = payments.map(({ id }) => id);
  const before = await tx.all<Part>('SELECT * FROM payment_parts WHERE payment_id = ANY(?)', ids);
  const parts = dealPayments(orders, payments);
  const keyOf = ({ paymentId, orderId, amountCents }: Part) => `${paymentId} ${orderId} ${amountCents}`;
  const known = new Set(before.map(keyOf));
  if (parts.length !== before.length || parts.some((part) => !known.has(keyOf(part)))) {
    await tx.run('DELETE FROM payment_parts WHERE payment_id = ANY(?)', ids);
    await tx.insert('payment_parts', parts);
  }
  return before.map(({ orderId }) => orderId);
}

/** Whether something was ordered on a bill and all of it is paid. */
export const isPaid = ({ orders, payments }: Bill): boolean =>
  orders.some(({ status }) => status !== 'cancelled') && sumBill(orders, payments).balanceCents === 0;

/** Closes a tab: its table is free. */
export async function closeTabRow(tx: Tx, tabId: string, at: Date): Promise<void> {
  await tx.run('UPDATE tabs SET closed_at = ?, open_table = NULL WHERE id = ?', at, tabId);
}

/** Opens a closed tab again: at its table, or at none when other guests sit there by now or it was opened on an earlier day. */
export async function reopenTab(tx: Tx, ctx: Context, { tab }: Bill): Promise<void> {
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const isOfToday = tab.openedAt >= tableDayBegan(ctx.clock(), timeZone, dayEndsAtHour);
  // A bill of an earlier day that has not left yet is no other guests'.
  if (tab.tableNumber !== null) await leaveTable(tx, ctx, tab.tableNumber);
  const other = await tx.get('SELECT id FROM tabs WHERE open_table = ?', tab.tableNumber ?? 0);
  const openTable = isOfToday && other === undefined ? tab.tableNumber : null;
  await tx.run('UPDATE tabs SET closed_at = NULL, open_table = ? WHERE id = ?', openTable, tab.id);
}
