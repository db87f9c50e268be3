import type { Reads } from '../../prisma/database.ts';
import type { OrderModel, TabLineModel, TabModel } from '../../prisma/generated/models.ts';
import { type BillLine, type BillOrder, type BillPayment, discountOff } from '../domain/bill.ts';
import type { OrderItemRow } from '../orders/order-record.ts';
import type { PaymentRow } from '../payments/payment-record.ts';
import { problem } from '../platform/problems.ts';

export type TabRow = TabModel;
export type BillOrderRow = Omit<BillOrder, 'lines'> & {
  row: OrderModel;
  lines: (BillLine & { row: OrderItemRow })[];
};

/** A tab with everything that is on its bill now. Payments are those that were not given back. Both are oldest first. */
export type Bill = { tab: TabRow; orders: BillOrderRow[]; payments: (PaymentRow & Pick<BillPayment, 'lines'>)[] };

type Moved = TabLineModel & { orderId: string };
type Taken = { tabId: string; lineId: string; quantity: number; cents: number };
type Covered = { tabId: string; paymentId: string; lineId: string; share: number; amountCents: number };

/** @throws Problem `tab-not-found` */
export async function loadBill(tx: Reads, tabId: string): Promise<Bill> {
  const [bill] = await readBills(tx, await tx.all<TabRow>('SELECT * FROM tabs WHERE id = ?', tabId));
  if (bill === undefined) throw problem('tab-not-found');
  return bill;
}

/** What is on the bill of each of these tabs, in the same order: a handful of statements for any number of them. */
export async function readBills(tx: Reads, tabs: readonly TabRow[]): Promise<Bill[]> {
  if (tabs.length === 0) return [];
  const ids = tabs.map(({ id }) => id);
  const moved = await tx.all<Moved>(
    `SELECT tab_lines.line_id, tab_lines.tab_id, tab_lines.quantity, order_id
        FROM tab_lines JOIN order_items ON order_items.id = line_id WHERE tab_lines.tab_id = ANY(?)
      UNION
      SELECT tab_lines.line_id, tab_lines.tab_id, tab_lines.quantity, order_id
        FROM orders JOIN order_items ON order_id = orders.id JOIN tab_lines ON line_id = order_items.id
        WHERE orders.tab_id = ANY(?)`,
    ids,
    ids,
  );
  const orders = await tx.all<OrderModel>(
    'SELECT * FROM orders WHERE tab_id = ANY(?) OR id = ANY(?) ORDER BY id',
    ids,
    moved.map(({ orderId }) => orderId),
  );
  const items = await tx.all<OrderItemRow>(
    'SELECT * FROM order_items WHERE order_id = ANY(?) ORDER BY position',
    orders.map(({ id }) => id),
  );
  const taken = await tx.all<Taken>(
    `SELECT tab_id, line_id, sum(quantity) AS quantity, sum(CASE WHEN kind = 'discount' THEN parts.cents ELSE 0 END) AS cents
      FROM tab_adjustments JOIN tab_adjustment_parts AS parts ON adjustment_id = tab_adjustments.id
      WHERE tab_id = ANY(?) AND undone_at IS NULL GROUP BY tab_id, line_id`,
    ids,
  );
  const payments = await tx.all<PaymentRow>(
    'SELECT * FROM payments WHERE tab_id = ANY(?) AND undone_at IS NULL ORDER BY id',
    ids,
  );
  const covered = await tx.all<Covered>(
    `SELECT tab_id, payment_id, line_id, share, payment_lines.amount_cents
      FROM payments JOIN payment_lines ON payment_id = payments.id
      WHERE tab_id = ANY(?) AND undone_at IS NULL ORDER BY payment_id, line_id`,
    ids,
  );
  const rows: Rows = {
    itemsOf: Map.groupBy(items, ({ orderId }) => orderId),
    movedOf: Map.groupBy(moved, ({ lineId }) => lineId),
    taken: new Map(taken.map((row) => [keyOf(row.tabId, row.lineId), row])),
    covered: Map.groupBy(covered, ({ tabId, lineId }) => keyOf(tabId, lineId)),
  };
  const linesOf = Map.groupBy(covered, ({ paymentId }) => paymentId);
  const paymentsOf = Map.groupBy(
    payments.map((payment) => ({ ...payment, lines: linesOf.get(payment.id) ?? [] })),
    ({ tabId }) => tabId,
  );
  const ordersOf = Map.groupBy(
    [
      ...orders.map((order) => ({ tabId: order.tabId, order })),
      ...moved.flatMap(({ tabId, orderId }) =>
        orders.filter(({ id }) => id === orderId).map((order) => ({ tabId, order })),
      ),
    ],
    ({ tabId }) => tabId,
  );
  return tabs.map((tab) => ({
    tab,
    orders: [...new Set((ordersOf.get(tab.id) ?? []).map(({ order }) => order))]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((order) => onBill(tab, order, rows)),
    payments: paymentsOf.get(tab.id) ?? [],
  }));
}

type Rows = {
  itemsOf: ReadonlyMap<string, OrderItemRow[]>;
  movedOf: ReadonlyMap<string, Moved[]>;
  taken: ReadonlyMap<string, Taken>;
  covered: ReadonlyMap<string, Covered[]>;
};

const keyOf = (tabId: string, lineId: string) => `${tabId} ${lineId}`;

/** What of an order is on the tab. A line of which nothing is on it is left out. */
function onBill(tab: TabRow, order: OrderModel, { itemsOf, movedOf, taken, covered }: Rows): BillOrderRow {
  const isHome = order.tabId === tab.id;
  const lines = (itemsOf.get(order.id) ?? []).flatMap((row) => {
    const moved = movedOf.get(row.id) ?? [];
    const away = moved.reduce((sum, { quantity }) => sum + quantity, 0);
    const here = moved.find(({ tabId }) => tabId === tab.id)?.quantity ?? 0;
    const quantity = isHome ? row.quantity - away : here;
    if (quantity === 0) return [];
    const off = taken.get(keyOf(tab.id, row.id));
    const paid = covered.get(keyOf(tab.id, row.id)) ?? [];
    const line = {
      unitPriceCents: row.unitPriceCents,
      quantity,
      voided: off?.quantity ?? 0,
      paidShare: paid.reduce((sum, { share }) => sum + share, 0),
      paidCents: paid.reduce((sum, { amountCents }) => sum + amountCents, 0),
    };
    return { row, lineId: row.id, ...line, discountCents: discountOff(line, off?.cents ?? 0) };
  });
  return { row: order, orderId: order.id, status: order.status, tipCents: isHome ? order.tipCents : 0, lines };
}
