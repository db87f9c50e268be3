import { expect } from 'vitest';
import type { Shift } from '../../../functions/shifts/shift-schemas.ts';
import type { Tab } from '../../../functions/tabs/tab-schemas.ts';
import { add, type Books, countTabEvents, liveOf, sumShiftRows, sumTab } from './books.ts';
import type { Evening, Ledger } from './saturday-staff.ts';

const sorted = (ids: Iterable<string>) => [...ids].sort();
const idsOf = (rows: readonly { id: string }[]) => sorted(rows.map(({ id }) => id));

/** Every write that was acknowledged to a phone or tablet is in the rows exactly once, and no other write is. */
export function expectAcknowledged(books: Books, ledger: Ledger): void {
  expect(idsOf(books.orders)).toEqual(sorted(ledger.orders.keys()));
  const over = Map.groupBy(books.orders, ({ status }) => status);
  expect(idsOf(over.get('cancelled') ?? [])).toEqual(sorted(ledger.cancelled));
  expect(over.get('completed')).toHaveLength(ledger.orders.size - ledger.cancelled.size);
  expect(idsOf(books.payments)).toEqual(sorted(ledger.payments.keys()));
  expect(idsOf(books.payments.filter(({ undoneAt }) => undoneAt !== null))).toEqual(sorted(ledger.givenBack));
  expect(idsOf(books.adjustments)).toEqual(sorted(ledger.adjustments));
  const events = countTabEvents(books);
  expect(events).toMatchObject({
    paid: idsOf(books.payments.filter(({ tabId }) => tabId !== null)),
    givenBack: sorted(ledger.givenBack),
    adjusted: sorted(ledger.adjustments),
    takenBack: sorted(ledger.takenBack),
  });
  expect(['moved', 'merged', 'transferred'].map(events.count)).toEqual([
    ledger.moves,
    2 * ledger.merges,
    2 * ledger.transfers,
  ]);
}

type SalesReport = {
  range: { totals: object; byItem: { salesCents: number }[]; byHour: { salesCents: number }[] };
};

/** Tabs, Z reports and the reports of a business day say what their rows come to, and everything is paid. */
export async function expectReportsAgree(books: Books, { people: { owner } }: Evening, day: string): Promise<void> {
  for (const { id, mergedInto } of books.tabs) {
    const { body } = await owner.ask<Tab>('GET', `/api/v1/tabs/${id}`);
    expect(body).toMatchObject({ ...sumTab(books, id), balanceCents: 0, state: 'closed', mergedInto });
  }
  for (const row of books.shifts) {
    const { body } = await owner.ask<Shift>('GET', `/api/v1/shifts/${row.id}`);
    const { byPerson, ...sums } = sumShiftRows(books, row);
    expect(body.report).toMatchObject(sums);
    const byId = new Map(body.report?.byPerson.map(({ person, ...net }) => [person.id, net]));
    expect(byId).toEqual(new Map(byPerson.map(({ id, ...net }) => [id, net])));
  }
  const range = `from=${day}&to=${day}`;
  const good = books.orders.filter(({ status }) => status !== 'cancelled');
  const salesCents = add(good, (order) => order.subtotalCents - order.voidedCents);
  const { body: sales } = await owner.ask<SalesReport>('GET', `/api/v1/reports/sales?${range}`);
  expect(sales.range.totals).toMatchObject({
    orders: good.length,
    salesCents,
    discountsCents: add(good, ({ discountCents }) => discountCents),
    voidedCents: add(good, ({ voidedCents }) => voidedCents),
    tipsCents: add(good, ({ tipCents }) => tipCents),
    cancelled: books.orders.length - good.length,
  });
  const { byItem, byHour } = sales.range;
  expect([byItem, byHour].map((rows) => add(rows, (row) => row.salesCents))).toEqual([salesCents, salesCents]);

  const live = liveOf(books.payments);
  const back = books.payments.filter(({ undoneAt }) => undoneAt !== null);
  const { body: taken } = await owner.ask<object>('GET', `/api/v1/reports/payments?${range}`);
  expect(taken).toMatchObject({
    byMethod: ['cash', 'card'].map((method) => {
      const rows = live.filter((payment) => payment.method === method);
      return {
        method,
        payments: rows.length,
        amountCents: add(rows, ({ amountCents }) => amountCents),
        tipCents: add(rows, ({ tipCents }) => tipCents),
      };
    }),
    givenBack: { payments: back.length, cents: add(back, ({ amountCents, tipCents }) => amountCents + tipCents) },
    unpaid: { orders: 0, cents: 0 },
    expectedCashCents: null,
  });
  expect(add(live, ({ amountCents }) => amountCents)).toBe(add(good, ({ totalCents }) => totalCents));
}
