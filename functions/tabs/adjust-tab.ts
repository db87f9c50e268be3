import { z } from 'zod';
import { lineCents } from '../domain/bill.ts';
import { maxQuantity } from '../domain/limits.ts';
import { apportion } from '../domain/shares.ts';
import { Amount, reason } from '../payments/payment-schemas.ts';
import { signedIn } from '../platform/access.ts';
import { ApprovalHeader, useApproval } from '../platform/approvals.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeOnce } from '../platform/write-once.ts';
import { checkVoided, findLine, liveLines } from './bill-line.ts';
import type { Bill } from './bill-record.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { settleTabs } from './settle-tabs.ts';
import { Tab, TabParams } from './tab-schemas.ts';

const VoidRequest = z
  .strictObject({
    kind: z.literal('void').describe('Some of a line are not paid'),
    lineId: Id.describe('The line'),
    quantity: z
      .int()
      .min(1)
      .max(maxQuantity)
      .describe('How many of it')
      .meta({ examples: [1] }),
    reason,
  })
  .meta({ id: 'VoidRequest', description: 'Some of a line that are not paid' });

const DiscountRequest = z
  .strictObject({
    kind: z.literal('discount').describe('Something is taken off the bill'),
    lineId: Id.optional().describe('Off this line; left out: off all that is on the tab'),
    cents: Amount.optional().describe('How much; or `percent`'),
    percent: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('How much of what is on the bill now; or `cents`')
      .meta({ examples: [10] }),
    reason,
  })
  .refine(({ cents, percent }) => (cents === undefined) !== (percent === undefined), {
    path: ['cents'],
    message: 'must be given, or percent, and not both',
  })
  .meta({
    id: 'DiscountRequest',
    description: 'Something that is taken off the bill',
    examples: [{ kind: 'discount', percent: 10, reason: 'Cumpleaños' }],
  });

const AdjustmentRequest = z
  .discriminatedUnion('kind', [VoidRequest, DiscountRequest])
  .meta({ id: 'AdjustmentRequest', description: 'A void or a discount' });

type Asked = z.output<typeof AdjustmentRequest>;
type Part = { lineId: string; quantity: number; cents: number };

/** Voids some of a line, or takes a discount off a line or a whole tab, with a reason, once however often it is sent. */
export const adjustTab = defineFunction({
  operationId: 'adjustTab',
  method: 'POST',
  path: '/api/v1/tabs/:id/adjustments',
  tag: 'tabs',
  summary: 'Void some of a line, or give a discount',
  description:
    'Nothing is deleted: the tab shows what was taken off, by whom and why. A percentage is worked out once, of what is on the bill then. When a waiter takes more than the shop’s `maxDiscountCents` off the same orders in all, on whichever tabs their lines are, a manager has to approve it. A bill never comes below what is paid of it.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams,
    headers: IdempotencyHeaders.extend({ ...IfMatchHeaders.shape, ...ApprovalHeader }),
    body: AdjustmentRequest,
  },
  responses: {
    201: {
      description: 'The tab as it is now',
      body: Tab,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'approval-required',
    'tab-not-found',
    'tab-closed',
    'line-not-on-tab',
    'line-paid',
    'discount-too-large',
    'tab-overpaid',
    'stale-version',
  ],
  async handle({ params: { id: tabId }, headers, body }, ctx) {
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'adjustTab', tabId, body },
      status: 201,
      async job(tx) {
        const bill = await openBill(tx, tabId, headers['if-match']);
        const parts = body.kind === 'void' ? voided(bill, body) : discounted(bill, body);
        const cents = parts.reduce((sum, part) => sum + part.cents, 0);
        const approvedBy = await approval(tx, ctx, {
          lineIds: parts.map(({ lineId }) => lineId),
          cents,
          asked: { tabId, body },
          token: headers['x-approval'],
        });
        const { staffId } = signedIn(ctx);
        const adjustmentId = ctx.newId();
        const percent = body.kind === 'discount' ? (body.percent ?? null) : null;
        const row = { id: adjustmentId, tabId, kind: body.kind, percent, cents, reason: body.reason, staffId };
        await tx.insert('tab_adjustments', [{ ...row, at: ctx.clock() }]);
        await tx.insert(
          'tab_adjustment_parts',
          parts.map((part) => ({ adjustmentId, ...part })),
        );
        await settleTabs(tx, ctx, [tabId]);
        const type = body.kind === 'void' ? 'voided' : 'discounted';
        await recordTabs(tx, ctx, [{ tabId, type, details: { adjustmentId, cents, ...approvedBy } }]);
        return presentTab(tx, tabId);
      },
    });
    return { status: 201, ...once };
  },
});

/** @throws Problem `line-not-on-tab`, `line-paid` */
function voided(bill: Bill, { lineId, quantity }: Extract<Asked, { kind: 'void' }>): Part[] {
  const { line } = findLine(bill, lineId);
  checkVoided(line, quantity);
  return [{ lineId, quantity, cents: quantity * line.unitPriceCents }];
}

/** A discount, apportioned to lines by what is left of each. @throws Problem `line-not-on-tab`, `discount-too-large` */
function discounted(bill: Bill, { lineId, cents, percent }: Extract<Asked, { kind: 'discount' }>): Part[] {
  const lines = (lineId === undefined ? liveLines(bill) : [findLine(bill, lineId)]).map(({ line }) => line);
  const left = lines.map((line) => Math.max(0, lineCents(line) - line.paidCents));
  const most = left.reduce((sum, one) => sum + one, 0);
  const costs = lines.reduce((sum, line) => sum + lineCents(line), 0);
  const off = percent === undefined ? (cents ?? 0) : Math.round((costs * percent) / 100);
  if (off < 1 || off > most) throw problem('discount-too-large', { extra: { maxCents: most } });
  const parts = apportion(off, left);
  return lines.flatMap((line, index) => {
    const part = parts[index] ?? 0;
    return part === 0 ? [] : { lineId: line.lineId, quantity: 0, cents: part };
  });
}

type Wanted = { lineIds: string[]; cents: number; asked: { tabId: string; body: Asked }; token: string | undefined };

/**
 * Uses up a manager's approval for taking so much off. None is needed while one person takes no more than the limit off the
 * same orders, on whichever tabs their lines are.
 * @throws Problem `approval-required`
 */
async function approval(
  tx: Tx,
  ctx: Context,
  { lineIds, cents, asked: { tabId, body }, token }: Wanted,
): Promise<{ approvedBy?: string }> {
  const { staffId } = signedIn(ctx);
  const own = await tx.get<{ cents: number | null }>(
    `SELECT sum(parts.cents) AS cents FROM tab_adjustment_parts AS parts
      JOIN tab_adjustments AS given ON given.id = adjustment_id JOIN order_items AS items ON items.id = parts.line_id
      WHERE staff_id = ? AND undone_at IS NULL
        AND order_id IN (SELECT order_id FROM order_items WHERE id = ANY(?))`,
    staffId,
    lineIds,
  );
  if ((own?.cents ?? 0) + cents <= tx.restaurant.maxDiscountCents) return {};
  const { kind: action, reason: _, ...what } = body;
  const approvedBy = await useApproval(tx, ctx, { token, action, approved: { tabId, ...what } });
  return approvedBy === staffId ? {} : { approvedBy };
}
