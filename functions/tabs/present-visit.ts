import type { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { lineCents, sumBill, tabState } from '../domain/bill.ts';
import { instantText } from '../domain/instant-text.ts';
import { presentLine } from '../orders/order-record.ts';
import type { Installation } from '../platform/installation.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { readBills, type TabRow } from './bill-record.ts';
import { visitTokenOf } from './visit-proof.ts';
import type { VisitedTab } from './visit-schemas.ts';

/** An open tab at a table, as its guests see it. */
export async function presentVisit(
  tx: Reads,
  installation: Installation,
  tab: TabRow,
): Promise<z.output<typeof VisitedTab>> {
  const [bill] = await readBills(tx, [tab]);
  const orders = bill?.orders.filter(({ status }) => status !== 'cancelled') ?? [];
  const { totalCents, paidCents, balanceCents } = sumBill(orders, bill?.payments ?? []);
  const { currency } = await readRestaurant(tx);
  const state = tabState({ ...tab, orders: orders.map(({ row }) => row) });
  return {
    tabId: tab.id,
    token: visitTokenOf(installation, tab.id),
    table: tab.tableNumber ?? 0, // findVisit answers only tabs at a table
    state,
    currency,
    orders: orders.map(({ row, tipCents, lines }) => ({
      id: row.id,
      number: row.number,
      status: row.status,
      placedAt: instantText(row.placedAt),
      customer: row.customerName,
      tipCents,
      lines: lines.flatMap((line) => {
        const { id, name, options, note, guest } = presentLine(line.row);
        const quantity = line.quantity - line.voided;
        return quantity === 0 ? [] : { id, name, options, note, guest, quantity, totalCents: lineCents(line) };
      }),
    })),
    totalCents,
    paidCents,
    balanceCents,
    billAsked: state === 'toPay',
  };
}
