import type { Reads } from '../../prisma/database.ts';
import { type OrderCounts, sumBill } from '../domain/bill.ts';
import { openStatuses } from '../domain/order-status.ts';
import { type Bill, readBills, type TabRow } from './bill-record.ts';

/** What the floor shows of a bill, in cents and in orders. */
export type TabSums = OrderCounts & {
  tabId: string;
  openOrders: number;
  readyOrders: number;
  totalCents: number;
  paidCents: number;
};

export const nothing: Omit<TabSums, 'tabId'> = {
  live: 0,
  served: 0,
  afterBill: 0,
  openOrders: 0,
  readyOrders: 0,
  totalCents: 0,
  paidCents: 0,
};

/**
 * The sums of tabs, in the same order: one statement for any number of them, without their lines. Those that lines were moved to
 * or from are worked out from all that is on their bills.
 */
export async function sumTabs(tx: Reads, tabs: readonly TabRow[]): Promise<TabSums[]> {
  if (tabs.length === 0) return [];
  const ids = tabs.map(({ id }) => id);
  const sums = await tx.all<TabSums & { moved: number }>(
    `SELECT tabs.id AS tab_id,
      coalesce(sum(CASE WHEN status <> 'cancelled' THEN 1 ELSE 0 END), 0) AS live,
      coalesce(sum(CASE WHEN status = 'completed' THEN 1 ELSE 0 END), 0) AS served,
      coalesce(sum(CASE WHEN status <> 'cancelled' AND placed_at > bill_asked_at THEN 1 ELSE 0 END), 0) AS after_bill,
      coalesce(sum(CASE WHEN status IN ('received', 'preparing', 'ready') THEN 1 ELSE 0 END), 0) AS open_orders,
      coalesce(sum(CASE WHEN status = 'ready' THEN 1 ELSE 0 END), 0) AS ready_orders,
      coalesce(sum(CASE WHEN status <> 'cancelled' THEN total_cents ELSE 0 END), 0) AS total_cents,
      (SELECT coalesce(sum(amount_cents), 0) FROM payments WHERE payments.tab_id = tabs.id AND undone_at IS NULL) AS paid_cents,
      (SELECT count(*) FROM tab_lines WHERE tab_lines.tab_id = tabs.id)
        + coalesce(sum((SELECT count(*) FROM order_items JOIN tab_lines ON line_id = order_items.id
            WHERE order_id = orders.id)), 0) AS moved
      FROM tabs LEFT JOIN orders ON orders.tab_id = tabs.id WHERE tabs.id = ANY(?) GROUP BY tabs.id`,
    ids,
  );
  const isMoved = new Set(sums.flatMap(({ tabId, moved }) => (moved > 0 ? tabId : [])));
  const bills = await readBills(
    tx,
    tabs.filter(({ id }) => isMoved.has(id)),
  );
  const byId = new Map(sums.map(({ moved: _, ...one }) => [one.tabId, one]));
  for (const bill of bills) byId.set(bill.tab.id, sumsOf(bill));
  return ids.map((tabId) => byId.get(tabId) ?? { tabId, ...nothing });
}

/** The same of a bill that was read whole. */
export function sumsOf({ tab, orders, payments }: Bill): TabSums {
  const { totalCents, paidCents } = sumBill(orders, payments);
  const live = orders.filter(({ status }) => status !== 'cancelled');
  const open = live.filter(({ status }) => (openStatuses as readonly string[]).includes(status));
  return {
    tabId: tab.id,
    live: live.length,
    served: live.filter(({ status }) => status === 'completed').length,
    afterBill: live.filter(({ row }) => tab.billAskedAt !== null && row.placedAt > tab.billAskedAt).length,
    openOrders: open.length,
    readyOrders: open.filter(({ status }) => status === 'ready').length,
    totalCents,
    paidCents,
  };
}
