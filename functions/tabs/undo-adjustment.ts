import { z } from 'zod';
import type { TabAdjustmentModel } from '../../prisma/generated/models.ts';
import { reason } from '../payments/payment-schemas.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { openBill, recordTabs } from './change-open-tab.ts';
import { presentTab } from './present-tab.ts';
import { settleTabs } from './settle-tabs.ts';
import { Tab, TabParams } from './tab-schemas.ts';

/** Takes a void or a discount back: it stays on the tab and says when, by whom and why. */
export const undoAdjustment = defineFunction({
  operationId: 'undoAdjustment',
  method: 'POST',
  path: '/api/v1/tabs/:id/adjustments/:adjustmentId/undo',
  tag: 'tabs',
  summary: 'Take a void or a discount back',
  description: 'It stays on the tab and is marked; the bill is what it was without it. The second of two is refused.',
  access: ['waiter', 'manager'],
  request: {
    params: TabParams.extend({ adjustmentId: Id.describe('The void or discount') }),
    body: z
      .strictObject({ reason })
      .meta({ id: 'UndoAdjustmentRequest', description: 'Why a void or a discount is taken back' }),
  },
  responses: { 200: { description: 'The tab as it is now', body: Tab } },
  problems: ['tab-not-found', 'tab-closed', 'adjustment-not-found', 'adjustment-undone'],
  async handle({ params: { id: tabId, adjustmentId }, body: { reason: undoReason } }, ctx) {
    const { staffId } = signedIn(ctx);
    const body = await writeAlone(ctx, async (tx) => {
      await openBill(tx, tabId);
      const row = await tx.get<TabAdjustmentModel>(
        'SELECT * FROM tab_adjustments WHERE id = ? AND tab_id = ?',
        adjustmentId,
        tabId,
      );
      if (row === undefined) throw problem('adjustment-not-found');
      if (row.undoneAt !== null) throw problem('adjustment-undone');
      await tx.run(
        'UPDATE tab_adjustments SET undone_at = ?, undone_by = ?, undo_reason = ? WHERE id = ?',
        ctx.clock(),
        staffId,
        undoReason,
        adjustmentId,
      );
      await settleTabs(tx, ctx, [tabId]);
      await recordTabs(tx, ctx, [{ tabId, type: 'adjustment-undone', details: { adjustmentId, cents: row.cents } }]);
      return presentTab(tx, tabId);
    });
    return { status: 200, body };
  },
});
