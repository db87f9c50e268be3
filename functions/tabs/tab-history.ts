import type { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { TabAdjustmentModel, TabAdjustmentPartModel } from '../../prisma/generated/models.ts';
import type { TabEventType } from '../domain/bill.ts';
import type { Bill } from './bill-record.ts';
import type { TabEventDetails } from './tab-schemas.ts';

export type Details = z.output<typeof TabEventDetails>;
type Entry = { seq: number; type: TabEventType; at: Date; staffId: string | null; details: Details };
type AdjustmentRow = Omit<TabAdjustmentModel, 'kind' | 'tabId'> & { kind: 'void' | 'discount' };

/** What happened to a tab, to those that were merged into it, and to its orders, as far as these came and went. */
export async function readHistory(tx: Reads, { tab, orders }: Bill): Promise<Entry[]> {
  const own = await tx.all<Entry>(
    `SELECT seq, type, at, staff_id, details FROM tab_events
      WHERE tab_id = ? OR tab_id IN (SELECT id FROM tabs WHERE merged_into = ?)`,
    tab.id,
    tab.id,
  );
  const ids = orders.flatMap(({ row }) => (row.tabId === tab.id ? row.id : []));
  const ofOrders = await tx.all<Omit<Entry, 'type' | 'details'> & { orderId: string; type: 'placed' | 'cancelled' }>(
    `SELECT seq, type, at, staff_id, order_id FROM order_events
      WHERE order_id = ANY(?) AND type IN ('placed', 'cancelled')`,
    ids,
  );
  const told = ofOrders.map(
    ({ orderId, type, ...event }): Entry => ({
      ...event,
      type: type === 'placed' ? 'ordered' : type,
      details: { orderId },
    }),
  );
  return [...own, ...told].sort((a, b) => a.seq - b.seq);
}

/** The voids and discounts of a tab, oldest first, with what each takes off which lines. */
export async function readAdjustments(tx: Reads, tabId: string) {
  const rows = await tx.all<AdjustmentRow>(
    `SELECT id, kind, percent, cents, reason, staff_id, at, undone_at, undone_by, undo_reason FROM tab_adjustments
      WHERE tab_id = ? ORDER BY id`,
    tabId,
  );
  const parts = await tx.all<TabAdjustmentPartModel>(
    'SELECT * FROM tab_adjustment_parts WHERE adjustment_id = ANY(?) ORDER BY line_id',
    rows.map(({ id }) => id),
  );
  const partsOf = Map.groupBy(parts, ({ adjustmentId }) => adjustmentId);
  return rows.map((row) => ({
    ...row,
    lines: (partsOf.get(row.id) ?? []).map(({ lineId, quantity, cents }) => ({ lineId, quantity, cents })),
  }));
}
