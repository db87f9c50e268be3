import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { TableParams } from '../tables/table-record.ts';
import { openTab } from './open-tab.ts';
import { presentTab } from './present-tab.ts';
import { aboutTab, Tab } from './tab-schemas.ts';

/** Opens the tab of a free table, before anything is ordered. A table has at most one open tab. */
export const openTableTab = defineFunction({
  operationId: 'openTableTab',
  method: 'POST',
  path: '/api/v1/tables/:number/tab',
  tag: 'tabs',
  summary: 'Open a table’s tab',
  description:
    'For guests who sit down. An order at a table opens its tab by itself, so this is never needed before one. A second tab is refused with the id of the first.',
  access: ['waiter', 'manager'],
  request: {
    params: TableParams,
    body: z
      .strictObject(aboutTab)
      .partial()
      .meta({ id: 'OpenTableTab', description: 'What is known about the guests', examples: [{ guests: 4 }] }),
  },
  responses: { 201: { description: 'The tab, open', body: Tab } },
  problems: ['table-not-found', 'tab-open'],
  async handle({ params: { number }, body: { guests = null, name = null } }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      const table = await tx.get('SELECT number FROM tables WHERE number = ? AND NOT archived', number);
      if (table === undefined) throw problem('table-not-found');
      return presentTab(tx, await openTab(tx, ctx, { tableNumber: number, guests, name }));
    });
    return { status: 201, body };
  },
});
