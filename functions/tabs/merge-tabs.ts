import { z } from 'zod';
import type { TabLineModel } from '../../prisma/generated/models.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { invalid } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { recordChanged } from './change-orders.ts';
import { presentTab } from './present-tab.ts';
import { settleTabs } from './settle-tabs.ts';
import { Tab, TabParams } from './tab-schemas.ts';

/** Puts everything on one tab onto another: orders, moved lines, payments, voids and discounts. */
export const mergeTabs = defineFunction({
  operationId: 'mergeTabs',
  method: 'POST',
  path: '/api/v1/tabs/:id/merge',
  tag: 'tabs',
  summary: 'Put everything on a tab onto another one',
  description:
    'The tab is closed, and says which one it was merged into; its table is free. Orders keep their tickets and their tables: nothing is cooked again. The answer is the other tab.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams,
    headers: IfMatchHeaders,
    body: z
      .strictObject({ into: Id.describe('The open tab that everything goes onto') })
      .meta({ id: 'MergeTabsRequest', description: 'Which tab another one is put onto' }),
  },
  responses: { 200: { description: 'The other tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'tab-overpaid', 'stale-version'],
  async handle({ params: { id }, headers, body: { into } }, ctx) {
    if (id === into) throw invalid('into', 'must be another tab');
    const body = await writeAlone(ctx, async (tx) => {
      const from = await openBill(tx, id, headers['if-match']);
      const { tab } = await openBill(tx, into);
      await recordChanged(
        tx,
        ctx,
        from.orders.map(({ row }) => row).filter(({ tabId }) => tabId === id),
      );
      await tx.run('UPDATE orders SET tab_id = ? WHERE tab_id = ?', into, id);
      await joinLines(tx, id, into);
      await tx.run('UPDATE tab_adjustments SET tab_id = ? WHERE tab_id = ?', into, id);
      await tx.run('UPDATE payments SET tab_id = ? WHERE tab_id = ?', into, id);
      await tx.run(
        'UPDATE tabs SET closed_at = ?, open_table = NULL, merged_into = ? WHERE id = ?',
        ctx.clock(),
        into,
        id,
      );
      await tx.run('UPDATE tabs SET merged_into = ? WHERE merged_into = ?', into, id);
      const guests =
        from.tab.guests === null && tab.guests === null ? null : (from.tab.guests ?? 0) + (tab.guests ?? 0);
      await tx.run('UPDATE tabs SET guests = ? WHERE id = ?', guests, into);
      await settleTabs(tx, ctx, [into]);
      await recordTabs(tx, ctx, [
        { tabId: id, type: 'merged', details: { tabId: into } },
        { tabId: into, type: 'merged', details: { tabId: id } },
      ]);
      return presentTab(tx, into);
    });
    return { status: 200, body };
  },
});

/** Lines that were moved to either of two tabs that are one from now on. Their orders are on their tabs already. */
async function joinLines(tx: Tx, from: string, into: string): Promise<void> {
  const moved = await tx.all<TabLineModel & { home: string | null }>(
    `SELECT tab_lines.line_id, tab_lines.tab_id, tab_lines.quantity, orders.tab_id AS home
      FROM tab_lines JOIN order_items ON order_items.id = line_id JOIN orders ON orders.id = order_id
      WHERE tab_lines.tab_id = ANY(?)`,
    [from, into],
  );
  await tx.run('DELETE FROM tab_lines WHERE tab_id = ANY(?)', [from, into]);
  const away = moved.filter(({ home }) => home !== into);
  await tx.insert(
    'tab_lines',
    [...Map.groupBy(away, ({ lineId }) => lineId)].map(([lineId, rows]) => ({
      lineId,
      tabId: into,
      quantity: rows.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
  );
}
