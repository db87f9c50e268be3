import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill } from './change-open-tab.ts';
import { admit } from './join-tabs.ts';
import { presentTab } from './present-tab.ts';
import { Tab, TabParams } from './tab-schemas.ts';

/** Lets the guests of a table order who have asked to. Letting them again changes nothing. */
export const admitGuests = defineFunction({
  operationId: 'admitGuests',
  method: 'POST',
  path: '/api/v1/tabs/:id/admit',
  tag: 'tabs',
  summary: 'Let the guests of a table order',
  description:
    'For a tab with `asksSince`: the order that its guests have put together is sent by their own phones then. An order by the staff at the table does the same. To send them away, close the tab.',
  access: ['waiter', 'manager'],
  request: { params: TabParams, headers: IfMatchHeaders },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'stale-version'],
  async handle({ params: { id }, headers }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      const { tab } = await openBill(tx, id, headers['if-match']);
      if (tab.asksSince !== null) {
        const staffId = ctx.actor?.staffId ?? null;
        await admit(tx, id, staffId, ctx.clock());
        await tx.run('UPDATE tabs SET served_by = coalesce(served_by, ?) WHERE id = ?', staffId, id);
      }
      return presentTab(tx, id);
    });
    return { status: 200, body };
  },
});
