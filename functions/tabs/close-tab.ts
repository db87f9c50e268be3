import { sumBill } from '../domain/bill.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { closeTabRow } from './settle-tabs.ts';
import { Tab, TabParams } from './tab-schemas.ts';

/** Closes a tab of which nothing is left to pay, such as one on which nothing was ordered. */
export const closeTab = defineFunction({
  operationId: 'closeTab',
  method: 'POST',
  path: '/api/v1/tabs/:id/close',
  tag: 'tabs',
  summary: 'Close a tab of which nothing is owed',
  description: 'A payment closes its tab by itself. This is for a table whose guests left before they ordered.',
  access: ['waiter', 'manager'],
  request: { params: TabParams, headers: IfMatchHeaders },
  responses: { 200: { description: 'The tab, closed', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'tab-owes', 'stale-version'],
  async handle({ params: { id }, headers }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      const bill = await openBill(tx, id, headers['if-match']);
      const { balanceCents } = sumBill(bill.orders, bill.payments);
      if (balanceCents > 0) throw problem('tab-owes', { extra: { balanceCents } });
      await closeTabRow(tx, id, ctx.clock());
      await recordTabs(tx, ctx, [{ tabId: id, type: 'closed' }]);
      return presentTab(tx, id);
    });
    return { status: 200, body };
  },
});
