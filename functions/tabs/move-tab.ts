import { z } from 'zod';
import { isOver } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { recordChanged } from './change-orders.ts';
import { leaveTable } from './open-tab.ts';
import { presentTab } from './present-tab.ts';
import { Tab, TabParams, tableNumber } from './tab-schemas.ts';

/** Moves an open tab to another table: what is not served yet is brought there. */
export const moveTab = defineFunction({
  operationId: 'moveTab',
  method: 'POST',
  path: '/api/v1/tabs/:id/move',
  tag: 'tabs',
  summary: 'Move a tab to another table',
  description:
    'Orders at a table that are not served yet get the new table’s number, which the kitchen sees; nothing is cooked again. A table with an open tab is refused: merge the two. Moving it where it is changes nothing.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams,
    headers: IfMatchHeaders,
    body: z
      .strictObject({ table: tableNumber.describe('The table it goes to') })
      .meta({ id: 'MoveTabRequest', description: 'Where a tab goes' }),
  },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'table-not-found', 'tab-open', 'stale-version'],
  async handle({ params: { id }, headers, body: { table } }, ctx) {
    const body = await writeAlone(ctx, async (tx) => {
      const { tab, orders } = await openBill(tx, id, headers['if-match']);
      if (tab.openTable === table) return presentTab(tx, id);
      await leaveTable(tx, ctx, table);
      const found = await tx.get<{ tabId: string | null }>(
        'SELECT tabs.id AS tab_id FROM tables LEFT JOIN tabs ON open_table = number WHERE number = ? AND NOT archived',
        table,
      );
      if (found === undefined) throw problem('table-not-found');
      if (found.tabId !== null) throw problem('tab-open', { extra: { tabId: found.tabId } });
      await tx.run('UPDATE tabs SET table_number = ?, open_table = ? WHERE id = ?', table, table, id);
      const brought = orders
        .map(({ row }) => row)
        .filter(({ tabId, channel, status }) => tabId === id && channel === 'table' && !isOver(status));
      await tx.run(
        'UPDATE orders SET table_number = ? WHERE id = ANY(?)',
        table,
        brought.map((order) => order.id),
      );
      await recordChanged(tx, ctx, brought);
      const from = tab.tableNumber === null ? {} : { fromTable: tab.tableNumber };
      await recordTabs(tx, ctx, [{ tabId: id, type: 'moved', details: { table, ...from } }]);
      return presentTab(tx, id);
    });
    return { status: 200, body };
  },
});
