import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { aboutTab, Tab, TabParams } from './tab-schemas.ts';

/** Changes what is said about an open tab: how many guests, its name, who serves it. */
export const changeTab = defineFunction({
  operationId: 'changeTab',
  method: 'PATCH',
  path: '/api/v1/tabs/:id',
  tag: 'tabs',
  summary: 'Change a tab’s guests, its name or who serves it',
  description: 'What is left out stays as it is. Send the `version` that the change was decided on as If-Match.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams,
    headers: IfMatchHeaders,
    body: z
      .strictObject({ ...aboutTab, servedBy: Id.nullable().describe('Who serves it; null: no one person') })
      .partial()
      .refine((body) => Object.values(body).some((value) => value !== undefined), { message: 'must change something' })
      .meta({
        id: 'TabChange',
        description: 'What to change about a tab; what is left out stays as it is',
        minProperties: 1,
        examples: [{ guests: 6 }],
      }),
  },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'staff-not-found', 'stale-version'],
  async handle({ params: { id }, headers, body: change }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      const { tab } = await openBill(tx, id, headers['if-match']);
      const { guests = tab.guests, name = tab.name, servedBy = tab.servedBy } = change;
      if (servedBy !== null && servedBy !== tab.servedBy) {
        const person = await tx.get('SELECT id FROM staff WHERE id = ? AND removed_at IS NULL', servedBy);
        if (person === undefined) throw problem('staff-not-found');
      }
      await tx.run('UPDATE tabs SET guests = ?, name = ?, served_by = ? WHERE id = ?', guests, name, servedBy, id);
      await recordTabs(tx, ctx, [{ tabId: id, type: 'changed' }]);
      return presentTab(tx, id);
    });
    return { status: 200, body };
  },
});
