import { z } from 'zod';
import { type BillPayment, dealPayments, maxSharers, sumBill } from '../domain/bill.ts';
import { maxOrderLines, maxQuantity } from '../domain/limits.ts';
import { equalShare, type LinePart, linePartCents } from '../domain/split.ts';
import { presentPayment } from '../payments/payment-record.ts';
import { Amount, handedOver, isCash, onlyForCash, Payment } from '../payments/payment-schemas.ts';
import type { Context } from '../platform/context.ts';
import { invalid, type ProblemCode, problem } from '../platform/problems.ts';
import { Cents, Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { findLine } from './bill-line.ts';
import type { Bill } from './bill-record.ts';
import { openBill } from './change-open-tab.ts';
import { storeOnTab } from './pay-on-tab.ts';
import { presentTab } from './present-tab.ts';
import { Tab } from './tab-schemas.ts';

const sharers = z
  .int()
  .min(2)
  .max(maxSharers)
  .meta({ examples: [3] });

const PaidLine = z
  .union([
    z.strictObject({
      lineId: Id.describe('The line'),
      quantity: z
        .int()
        .min(1)
        .max(maxQuantity)
        .describe('How many of it')
        .meta({ examples: [1] }),
    }),
    z.strictObject({
      lineId: Id.describe('The line'),
      sharers: sharers.describe('One of so many equal parts of the whole line'),
    }),
  ])
  .meta({ id: 'PaidLine', description: 'Some of a line, or one of equal parts of it' });

const Pays = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('rest').describe('Everything that is left to pay') })
      .meta({ id: 'PaysRest', description: 'Everything that is left to pay' }),
    z
      .strictObject({ kind: z.literal('amount').describe('An amount'), amountCents: Amount })
      .meta({ id: 'PaysAmount', description: 'An amount' }),
    z
      .strictObject({
        kind: z.literal('lines').describe('Some of the lines'),
        lines: z
          .array(PaidLine)
          .min(1)
          .max(maxOrderLines)
          .refine((lines) => new Set(lines.map(({ lineId }) => lineId)).size === lines.length, 'must name each once')
          .describe('What of which lines'),
      })
      .meta({ id: 'PaysLines', description: 'Some of the lines' }),
    z
      .strictObject({
        kind: z.literal('share').describe('An equal share of what is left'),
        sharers: z
          .int()
          .min(1)
          .max(99)
          .describe('How many people still share what is left: one fewer after each payment')
          .meta({ examples: [3] }),
      })
      .meta({ id: 'PaysShare', description: 'An equal share of what is left' }),
  ])
  .meta({ id: 'TabPays', description: 'What of a tab is paid' });

export const TabPaymentRequest = z
  .strictObject({
    pays: Pays,
    ...handedOver,
    expectedCents: Amount.optional().describe(
      'What the guest was shown, without this tip; refused when it is not what would be paid',
    ),
    expectedBalanceCents: Cents.optional().describe(
      'What was left to pay when this payment was decided on; refused when it is something else by now. So an amount that two phones take for one guest is taken once',
    ),
  })
  .refine(isCash, onlyForCash)
  .meta({
    id: 'TabPaymentRequest',
    description: 'Money that is taken for a tab',
    examples: [{ method: 'cash', pays: { kind: 'rest' }, tipCents: 50, receivedCents: 2_000 }],
  });
type TabPayment = z.output<typeof TabPaymentRequest>;

export const TabPaymentAnswer = z
  .strictObject({ payment: Payment, tab: Tab.describe('The tab after it; closed when nothing is left to pay') })
  .meta({ id: 'TabPaymentAnswer', description: 'A payment, and its tab as it then is' });

export const tabPaymentProblems = [
  'idempotency-key-required',
  'idempotency-key-reused',
  'tab-closed',
  'overpaid',
  'amount-changed',
  'balance-changed',
  'line-not-on-tab',
  'line-paid',
  'no-open-shift',
] as const satisfies readonly ProblemCode[];

/**
 * Takes a payment of an open tab in this transaction, and closes the tab when nothing is left to pay.
 * @throws Problem one of `tabPaymentProblems`, `tab-not-found`, `validation-failed` when too little cash was given
 */
export async function payTab(tx: Tx, ctx: Context, tabId: string, request: TabPayment) {
  const {
    pays,
    method,
    tipCents,
    receivedCents = null,
    reference = null,
    expectedCents,
    expectedBalanceCents,
  } = request;
  const bill = await openBill(tx, tabId);
  const { balanceCents } = sumBill(bill.orders, bill.payments);
  const { amountCents, lines } = toPay(bill, pays, balanceCents);
  if (amountCents <= 0 || amountCents > balanceCents) throw problem('overpaid', { extra: { balanceCents } });
  if (expectedCents !== undefined && expectedCents !== amountCents) {
    throw problem('amount-changed', { detail: `${amountCents} cents are to be paid now`, extra: { amountCents } });
  }
  if (expectedBalanceCents !== undefined && expectedBalanceCents !== balanceCents) {
    throw problem('balance-changed', { detail: `${balanceCents} cents are left to pay now`, extra: { balanceCents } });
  }
  if (receivedCents !== null && receivedCents < amountCents + tipCents) {
    throw invalid('receivedCents', `must be at least amount and tip, ${amountCents + tipCents}`);
  }
  const orderId = firstPaid(bill, { pays: pays.kind, amountCents, lines });
  const taken = { orderId, pays: pays.kind, method, amountCents, tipCents, receivedCents, reference };
  const row = await storeOnTab(tx, ctx, tabId, taken, lines);
  return { payment: await presentPayment(tx, row), tab: await presentTab(tx, tabId) };
}

function toPay(bill: Bill, pays: TabPayment['pays'], balanceCents: number) {
  switch (pays.kind) {
    case 'rest':
      return { amountCents: balanceCents, lines: [] };
    case 'amount':
      return { amountCents: pays.amountCents, lines: [] };
    case 'share':
      return { amountCents: equalShare(balanceCents, pays.sharers), lines: [] };
    case 'lines': {
      const lines = pays.lines.map(({ lineId, ...part }) => ({ lineId, ...linePart(bill, lineId, part) }));
      return { amountCents: lines.reduce((sum, line) => sum + line.amountCents, 0), lines };
    }
    default:
      return pays satisfies never;
  }
}

/** @throws Problem `line-not-on-tab`, `line-paid` */
function linePart(bill: Bill, lineId: string, part: LinePart) {
  const { line } = findLine(bill, lineId);
  const priced = linePartCents(line, part);
  if (priced === undefined) throw problem('line-paid', { extra: { lineId } });
  return priced;
}

/** The first order that a payment will pay. */
function firstPaid({ orders, payments }: Bill, taken: Pick<BillPayment, 'pays' | 'amountCents' | 'lines'>): string {
  const next = { id: 'next', orderId: '', ...taken };
  const part = dealPayments(orders, [...payments, next]).find(({ paymentId }) => paymentId === next.id);
  if (part === undefined) throw new Error('a payment of no more than is left pays something');
  return part.orderId;
}
