import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import type { TabRow } from './bill-record.ts';
import { summariseTabs } from './present-tab.ts';
import { TabPage } from './tab-schemas.ts';

/** Every id is smaller. */
const afterAllIds = 'g';

/** Tabs, newest first, a bounded page at a time: those that are open, or those that are closed. */
export const listTabs = defineFunction({
  operationId: 'listTabs',
  method: 'GET',
  path: '/api/v1/tabs',
  tag: 'tabs',
  summary: 'Open tabs, or closed ones, newest first',
  description:
    'A page at a time. Follow `nextCursor` for older ones. Open tabs include those that were left unpaid on an earlier business day, which are at no table any more.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    query: z.strictObject({
      status: z.enum(['open', 'closed']).default('open').describe('Which of them'),
      limit: z.coerce.number().int().min(1).max(200).default(100).describe('The most that a page has'),
      cursor: Id.optional().describe('`nextCursor` of the page before'),
    }),
  },
  responses: { 200: { description: 'One page', body: TabPage } },
  async handle({ query: { status, limit, cursor = afterAllIds } }, { read }) {
    const body = await read(async (tx) => {
      const where = status === 'open' ? 'closed_at IS NULL' : 'closed_at IS NOT NULL';
      const text = `SELECT * FROM tabs WHERE ${where} AND id < ? ORDER BY id DESC LIMIT ?`;
      const found = await tx.all<TabRow>(text, cursor, limit + 1);
      const page = found.slice(0, limit);
      const nextCursor = found.length > limit ? (page.at(-1)?.id ?? null) : null;
      return { tabs: await summariseTabs(tx, page), nextCursor };
    });
    return { status: 200, body };
  },
});
