import { z } from 'zod';
import { maxOrderLines, maxQuantity } from '../domain/limits.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { invalid } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeOnce } from '../platform/write-once.ts';
import { checkMoved, findLine } from './bill-line.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { settleTabs } from './settle-tabs.ts';
import { Tab, TabParams } from './tab-schemas.ts';

const TransferRequest = z
  .strictObject({
    to: Id.describe('The open tab that they go to'),
    lines: z
      .array(
        z
          .strictObject({
            lineId: Id.describe('The line'),
            quantity: z
              .int()
              .min(1)
              .max(maxQuantity)
              .describe('How many of it')
              .meta({ examples: [1] }),
          })
          .meta({ id: 'TransferredLine', description: 'How many of a line go to another tab' }),
      )
      .min(1)
      .max(maxOrderLines)
      .refine((lines) => new Set(lines.map(({ lineId }) => lineId)).size === lines.length, 'must name each once')
      .describe('What of which lines'),
  })
  .meta({ id: 'TransferRequest', description: 'Lines that go to another tab' });

/** Moves lines, or some of them, to another bill, once however often it is sent. The kitchen’s tickets stay as they are. */
export const transferLines = defineFunction({
  operationId: 'transferLines',
  method: 'POST',
  path: '/api/v1/tabs/:id/transfer',
  tag: 'tabs',
  summary: 'Move lines to another tab',
  description:
    'Their orders stay where they are, so nothing is cooked again. Only what is neither voided nor paid by name can go, and no more than leaves the tab at what is paid of it. The answer is the tab that they were on.',
  access: ['waiter', 'manager'],
  request: { params: TabParams, headers: IdempotencyHeaders.extend(IfMatchHeaders.shape), body: TransferRequest },
  responses: {
    200: {
      description: 'The tab that they were on, as it is now',
      body: Tab,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'tab-not-found',
    'tab-closed',
    'line-not-on-tab',
    'line-paid',
    'tab-overpaid',
    'stale-version',
  ],
  async handle({ params: { id }, headers, body }, ctx) {
    const { to, lines } = body;
    if (id === to) throw invalid('to', 'must be another tab');
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'transferLines', id, body },
      status: 200,
      async job(tx) {
        const bill = await openBill(tx, id, headers['if-match']);
        await openBill(tx, to);
        for (const { lineId, quantity } of lines) {
          const { order, line } = findLine(bill, lineId);
          checkMoved(line, quantity);
          const home = order.row.tabId;
          if (home !== id) await addToLine(tx, lineId, id, -quantity);
          if (home !== to) await addToLine(tx, lineId, to, quantity);
        }
        await settleTabs(tx, ctx, [id, to]);
        const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
        await recordTabs(tx, ctx, [
          { tabId: id, type: 'transferred', details: { tabId: to, quantity: -quantity } },
          { tabId: to, type: 'transferred', details: { tabId: id, quantity } },
        ]);
        return presentTab(tx, id);
      },
    });
    return { status: 200, ...once };
  },
});

/** How many of a line are on a tab that is not its order's own. */
async function addToLine(tx: Tx, lineId: string, tabId: string, by: number): Promise<void> {
  const row = await tx.get<{ quantity: number }>(
    'SELECT quantity FROM tab_lines WHERE line_id = ? AND tab_id = ?',
    lineId,
    tabId,
  );
  const quantity = (row?.quantity ?? 0) + by;
  await tx.run('DELETE FROM tab_lines WHERE line_id = ? AND tab_id = ?', lineId, tabId);
  if (quantity > 0) await tx.insert('tab_lines', [{ lineId, tabId, quantity }]);
}
