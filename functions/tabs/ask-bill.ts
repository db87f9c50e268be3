import { z } from 'zod';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { Tab, TabParams } from './tab-schemas.ts';

export const BillRequest = z
  .strictObject({ asked: z.boolean().describe('false: the guests stay') })
  .meta({ id: 'BillRequest', description: 'Whether the bill is asked for', examples: [{ asked: true }] });

/** Says that the guests of a tab have asked for the bill, or that they stay. */
export const askBill = defineFunction({
  operationId: 'askForBill',
  method: 'POST',
  path: '/api/v1/tabs/:id/bill',
  tag: 'tabs',
  summary: 'The bill is asked for, or is not after all',
  description:
    'The tab’s state is toPay from then on, until something more is ordered. Saying it again changes nothing.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams,
    headers: IfMatchHeaders,
    body: BillRequest,
  },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'stale-version'],
  async handle({ params: { id }, headers, body: { asked } }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      await setBillAsked(tx, ctx, id, asked, { ifMatch: headers['if-match'] });
      return presentTab(tx, id);
    });
    return { status: 200, body };
  },
});

/**
 * Notes that the bill of an open tab is asked for, or is not. `before` runs when that changes something.
 * @throws Problem `tab-not-found`, `tab-closed`, `stale-version`, and what `before` throws
 */
export async function setBillAsked(
  tx: Tx,
  ctx: Context,
  tabId: string,
  asked: boolean,
  { ifMatch, before }: { ifMatch?: string | undefined; before?: () => Promise<void> } = {},
): Promise<void> {
  const { tab, orders } = await openBill(tx, tabId, ifMatch);
  const { billAskedAt } = tab;
  const isAsked = billAskedAt !== null && orders.every(({ row }) => row.placedAt <= billAskedAt);
  if (isAsked === asked) return;
  await before?.();
  await tx.run('UPDATE tabs SET bill_asked_at = ? WHERE id = ?', asked ? ctx.clock() : null, tabId);
  await recordTabs(tx, ctx, [{ tabId, type: asked ? 'bill-asked' : 'bill-taken-back' }]);
}
