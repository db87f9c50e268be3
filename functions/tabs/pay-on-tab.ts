import { dealPayments, orderCents } from '../domain/bill.ts';
import { type PaymentRow, storePayment } from '../payments/payment-record.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { type Bill, loadBill } from './bill-record.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { closeTabRow, isPaid, reopenTab, settleTabs } from './settle-tabs.ts';

type Taken = Omit<Parameters<typeof storePayment>[2], 'tabId'>;

/** What is left to pay of an order on a bill, once its payments are dealt to its orders. */
function leftOf(orderId: string, { orders, payments }: Bill): number {
  const order = orders.find((one) => one.orderId === orderId);
  const parts = dealPayments(orders, payments).filter((part) => part.orderId === orderId);
  return (order === undefined ? 0 : orderCents(order)) - parts.reduce((sum, part) => sum + part.amountCents, 0);
}

/**
 * Takes a payment for one order of a tab: it lowers the tab's balance and closes the tab when that is zero.
 * @throws Problem `tab-closed`, `overpaid`, `no-open-shift`
 */
export async function payOrderOnTab(tx: Tx, ctx: Context, tabId: string, taken: Taken): Promise<PaymentRow> {
  const bill = await openBill(tx, tabId);
  const balanceCents = leftOf(taken.orderId, bill);
  if (taken.amountCents > balanceCents) throw problem('overpaid', { extra: { balanceCents } });
  return storeOnTab(tx, ctx, tabId, taken);
}

type Covered = { lineId: string; share: number; amountCents: number };

/** Stores a payment of a tab, and the lines that it pays by name, and closes the tab when nothing is left to pay. */
export async function storeOnTab(
  tx: Tx,
  ctx: Context,
  tabId: string,
  taken: Taken,
  lines: readonly Covered[] = [],
): Promise<PaymentRow> {
  const row = await storePayment(tx, ctx, { ...taken, tabId });
  await tx.insert(
    'payment_lines',
    lines.map((line) => ({ paymentId: row.id, ...line })),
  );
  const [after] = await settleTabs(tx, ctx, [tabId]);
  const details = { paymentId: row.id, cents: row.amountCents };
  if (after === undefined || !isPaid(after)) {
    await recordTabs(tx, ctx, [{ tabId, type: 'paid', details }]);
    return row;
  }
  await closeTabRow(tx, tabId, row.at);
  await recordTabs(tx, ctx, [
    { tabId, type: 'paid', details },
    { tabId, type: 'closed' },
  ]);
  return row;
}

/** What giving back a payment, which is marked already, changes about its tab: a closed one opens again. */
export async function giveBackOnTab(tx: Tx, ctx: Context, tabId: string, payment: PaymentRow): Promise<void> {
  const bill = await loadBill(tx, tabId);
  const isClosed = bill.tab.closedAt !== null;
  if (isClosed) await reopenTab(tx, ctx, bill);
  await settleTabs(tx, ctx, [tabId]);
  const details = { paymentId: payment.id, cents: payment.amountCents };
  await recordTabs(tx, ctx, [
    { tabId, type: 'payment-undone', details },
    ...(isClosed ? [{ tabId, type: 'reopened' as const }] : []),
  ]);
}
