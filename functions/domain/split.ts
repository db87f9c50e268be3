/** Ways to pay a part of a bill, in integer cents. Each looks only at what is left, so an abandoned split changes nothing. */
import { type BillLine, leftShare, lineCents, wholeShare } from './bill.ts';
import { apportion } from './shares.ts';

/**
 * One of `people` equal shares of what is left to pay. Asked for again with one person fewer after each payment, the shares
 * differ by a cent at most and always sum to what was left.
 */
export const equalShare = (balanceCents: number, people: number): number =>
  apportion(
    balanceCents,
    Array.from({ length: people }, () => 1),
  )[0] ?? 0;

/** What of a line is to be paid: some of it, or one of `sharers` equal parts of the whole line. */
export type LinePart = { quantity: number } | { sharers: number };

/** What a part of a line covers, in shares. */
const shareOf = (line: BillLine, part: LinePart): number =>
  'quantity' in part
    ? part.quantity * wholeShare
    : Math.round(((line.quantity - line.voided) * wholeShare) / part.sharers);

/**
 * What a part of a line costs; undefined when less than that part of the line is still unpaid. The last part costs all that is
 * unpaid, so the parts of a line sum to what the line costs.
 */
export function linePartCents(line: BillLine, part: LinePart): { share: number; amountCents: number } | undefined {
  const share = shareOf(line, part);
  const left = leftShare(line);
  if (share > left) return undefined;
  const unpaid = Math.max(0, lineCents(line) - line.paidCents);
  if (share === left) return { share, amountCents: unpaid };
  const whole = (line.quantity - line.voided) * wholeShare;
  return { share, amountCents: Math.min(unpaid, Math.round((lineCents(line) * share) / whole)) };
}
