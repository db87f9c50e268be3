import { type BillLine, leftQuantity, lineCents } from '../domain/bill.ts';
import { problem } from '../platform/problems.ts';
import type { Bill, BillOrderRow } from './bill-record.ts';

type Found = { order: BillOrderRow; line: BillOrderRow['lines'][number] };

/** The lines of a bill that are to be paid: those of cancelled orders are not among them. */
export const liveLines = ({ orders }: Bill): Found[] =>
  orders.flatMap((order) => (order.status === 'cancelled' ? [] : order.lines.map((line) => ({ order, line }))));

/** @throws Problem `line-not-on-tab` */
export function findLine(bill: Bill, lineId: string): Found {
  const found = liveLines(bill).find(({ line }) => line.lineId === lineId);
  if (found === undefined) throw problem('line-not-on-tab', { extra: { lineId } });
  return found;
}

/**
 * Refuses to void so many of a line when fewer are left, or when those that stay would cost less than was paid for it.
 * @throws Problem `line-paid`
 */
export function checkVoided(line: BillLine, quantity: number): void {
  const staysCents = line.unitPriceCents * (line.quantity - line.voided - quantity);
  if (quantity <= leftQuantity(line) && staysCents >= line.paidCents) return;
  throw problem('line-paid', { extra: { lineId: line.lineId } });
}

/**
 * Refuses to move so many of a line to another bill when fewer are left, or when the rest would cost less than was taken off it
 * or was paid for it. @throws Problem `line-paid`
 */
export function checkMoved(line: BillLine, quantity: number): void {
  const rest = { ...line, quantity: line.quantity - quantity };
  if (quantity <= leftQuantity(line) && lineCents(rest) >= line.paidCents) return;
  throw problem('line-paid', { extra: { lineId: line.lineId } });
}
