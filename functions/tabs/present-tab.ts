import type { Reads } from '../../prisma/database.ts';
import { leftQuantity, lineCents, sumBill, type TabEventType, tabStateOf } from '../domain/bill.ts';
import { instantText } from '../domain/instant-text.ts';
import { taxIncludedCents } from '../domain/tax.ts';
import { presentLine } from '../orders/order-record.ts';
import { type PaymentRow, presentPayments } from '../payments/payment-record.ts';
import { namePeople } from '../platform/name-people.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { type Bill, loadBill, type TabRow } from './bill-record.ts';
import { nothing, sumsOf, sumTabs, type TabSums } from './sum-tabs.ts';
import { readAdjustments, readHistory } from './tab-history.ts';
import type { Tab, TabSummary } from './tab-schemas.ts';

const instantOrNull = (at: Date | null): string | null => (at === null ? null : instantText(at));

type Summed = Omit<TabSums, 'tabId'>;

/** Tabs in a few words, in the same order. */
export async function summariseTabs(tx: Reads, tabs: readonly TabRow[]): Promise<TabSummary[]> {
  const sums = await sumTabs(tx, tabs);
  const { person } = await namePeople(
    tx,
    tabs.flatMap(({ servedBy }) => servedBy ?? []),
  );
  return tabs.map((tab, index) => summarise(tab, sums[index] ?? nothing, person));
}

type PersonOf = Awaited<ReturnType<typeof namePeople>>['person'];

function summarise(tab: TabRow, sums: Summed, person: PersonOf): TabSummary {
  const { totalCents, paidCents, openOrders, readyOrders } = sums;
  return {
    id: tab.id,
    table: tab.tableNumber,
    name: tab.name,
    state: tabStateOf({ ...sums, closedAt: tab.closedAt, billAskedAt: tab.billAskedAt }),
    guests: tab.guests,
    openedAt: instantText(tab.openedAt),
    servedBy: tab.servedBy === null ? null : person(tab.servedBy),
    ...(tab.asksSince !== null && { asksSince: instantText(tab.asksSince) }),
    billAskedAt: instantOrNull(tab.billAskedAt),
    closedAt: instantOrNull(tab.closedAt),
    mergedInto: tab.mergedInto,
    openOrders,
    readyOrders,
    totalCents,
    paidCents,
    balanceCents: totalCents - paidCents,
    version: tab.version,
  };
}

/** One tab with everything on it, as `tx` sees it. @throws Problem `tab-not-found` */
export async function presentTab(tx: Reads, tabId: string): Promise<Tab> {
  const bill = await loadBill(tx, tabId);
  const payments = await tx.all<PaymentRow>('SELECT * FROM payments WHERE tab_id = ? ORDER BY id', tabId);
  const adjustments = await readAdjustments(tx, tabId);
  const history = await readHistory(tx, bill);
  const people = [
    bill.tab.servedBy,
    ...adjustments.flatMap(({ staffId, undoneBy }) => [staffId, undoneBy]),
    ...history.map(({ staffId }) => staffId),
  ].filter((id) => id !== null);
  const { person } = await namePeople(tx, people);
  const { currency, taxPercent } = await readRestaurant(tx);
  const { subtotalCents, voidedCents, discountCents, tipCents } = sumBill(bill.orders, bill.payments);
  return {
    ...summarise(bill.tab, sumsOf(bill), person),
    currency,
    orders: bill.orders.map((order) => presentOrder(order, tabId)),
    subtotalCents,
    voidedCents,
    discountCents,
    taxCents: taxIncludedCents(subtotalCents - voidedCents - discountCents, taxPercent),
    tipCents,
    payments: await presentPayments(tx, payments),
    adjustments: adjustments.map(({ staffId, at, undoneAt, undoneBy, undoReason, ...adjustment }) => ({
      ...adjustment,
      by: person(staffId),
      at: instantText(at),
      undone:
        undoneAt === null
          ? null
          : { at: instantText(undoneAt), by: person(undoneBy ?? staffId), reason: undoReason ?? '' },
    })),
    history: history.map(({ type, at, staffId, details }) => ({
      type: type as TabEventType, // nothing else is recorded
      at: instantText(at),
      by: staffId === null ? null : person(staffId),
      ...details,
    })),
  };
}

function presentOrder({ row, tipCents, lines }: Bill['orders'][number], tabId: string): Tab['orders'][number] {
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    status: row.status,
    placedAt: instantText(row.placedAt),
    note: row.note,
    tipCents,
    from: row.tabId === tabId ? null : row.tabId,
    lines: lines.map((line) => {
      const { id, itemId, name, options, note, guest, unitPriceCents } = presentLine(line.row);
      const totalCents = lineCents(line);
      return {
        id,
        itemId,
        name,
        options,
        note,
        guest,
        quantity: line.quantity,
        voided: line.voided,
        unitPriceCents,
        discountCents: line.discountCents,
        totalCents,
        paidCents: line.paidCents,
        paidShare: line.paidShare,
        leftQuantity: leftQuantity(line),
        leftCents: Math.max(0, totalCents - line.paidCents),
      };
    }),
  };
}
