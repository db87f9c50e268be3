import type { Reads } from '../../prisma/database.ts';
import { hourOfBusinessDay } from '../domain/business-day.ts';
import { taxIncludedCents } from '../domain/tax.ts';
import { splitDays } from './kept-days.ts';
import { daysOf, type Range } from './range.ts';
import type { SalesFigures } from './sales-schemas.ts';
import { type DayRows, sumDays } from './sum-day.ts';

type HourRow = DayRows['hours'][number];
type ItemRow = DayRows['items'][number];
type Shop = { timeZone: string; taxPercent: number; dayEndsAtHour: number };

/** What was sold on the business days of the range, as `tx` sees it. */
export async function salesFigures(tx: Reads, range: Range, shop: Shop): Promise<SalesFigures> {
  const { timeZone, taxPercent, dayEndsAtHour } = shop;
  const { kept, open } = await splitDays(tx, range);
  const fresh = await sumDays(tx, open, timeZone);
  const days = [...fresh.hours, ...(await keptByDay(tx, kept))];
  const hours = [...fresh.hours, ...(await keptByHour(tx, kept))];
  return {
    ...range,
    totals: totalsOf(days, taxPercent),
    byDay: byDay(days, range),
    byHour: sortBy(
      addUp(
        hours,
        ({ hour }) => hour,
        ({ hour }) => ({ hour }),
      ),
      ({ hour }) => hourOfBusinessDay(hour, dayEndsAtHour),
    ),
    byChannel: sortBy(
      addUp(
        hours,
        ({ channel }) => channel,
        ({ channel }) => ({ channel }),
      ),
      ({ salesCents }) => -salesCents,
    ),
    byItem: byItem([...(await keptItems(tx, kept)), ...fresh.items]),
  };
}

type Sums = Pick<
  HourRow,
  'orders' | 'salesCents' | 'tipsCents' | 'discountsCents' | 'voidedCents' | 'cancelled' | 'cancelledCents'
>;

const sums = `sum(orders) AS orders, sum(sales_cents) AS sales_cents, sum(tips_cents) AS tips_cents,
  sum(discounts_cents) AS discounts_cents, sum(voided_cents) AS voided_cents,
  sum(cancelled) AS cancelled, sum(cancelled_cents) AS cancelled_cents`;

const keptByDay = (tx: Reads, kept: readonly string[]) =>
  tx.all<Sums & Pick<HourRow, 'businessDay'>>(
    `SELECT business_day, ${sums} FROM sales_hours WHERE business_day = ANY(?) GROUP BY business_day`,
    kept,
  );

const keptByHour = (tx: Reads, kept: readonly string[]) =>
  tx.all<Sums & Pick<HourRow, 'hour' | 'channel'>>(
    `SELECT hour, channel, ${sums} FROM sales_hours WHERE business_day = ANY(?) GROUP BY hour, channel`,
    kept,
  );

/** One row for each item, of the day on which it was last sold. */
const keptItems = (tx: Reads, kept: readonly string[]) =>
  tx.all<ItemRow>(
    `SELECT last.business_day, last.item_id, last.name, sold.quantity, sold.sales_cents
      FROM (
        SELECT item_id, max(business_day) AS business_day, sum(quantity) AS quantity, sum(sales_cents) AS sales_cents
          FROM sales_items WHERE business_day = ANY(?) GROUP BY item_id
      ) AS sold
      JOIN sales_items AS last ON last.business_day = sold.business_day AND last.item_id = sold.item_id`,
    kept,
  );

function totalsOf(rows: readonly Sums[], taxPercent: number): SalesFigures['totals'] {
  const add = (of: (row: Sums) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const [orders, salesCents] = [add((row) => row.orders), add((row) => row.salesCents)];
  const discountsCents = add((row) => row.discountsCents);
  return {
    orders,
    salesCents,
    averageCents: orders === 0 ? 0 : Math.round(salesCents / orders),
    tipsCents: add((row) => row.tipsCents),
    discountsCents,
    taxCents: taxIncludedCents(salesCents - discountsCents, taxPercent),
    voidedCents: add((row) => row.voidedCents),
    cancelled: add((row) => row.cancelled),
    cancelledCents: add((row) => row.cancelledCents),
  };
}

function byDay(rows: readonly (Sums & { businessDay: string })[], range: Range): SalesFigures['byDay'] {
  const found = Map.groupBy(rows, ({ businessDay }) => businessDay);
  return daysOf(range).map((day) => {
    const { orders, salesCents, tipsCents } = totalsOf(found.get(day) ?? [], 0);
    return { day, orders, salesCents, tipsCents };
  });
}

/** The rows of each key added up, without those that only have cancelled orders. */
function addUp<Row extends Sums, Key, Name extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  nameOf: (row: Row) => Name,
) {
  return [...Map.groupBy(rows, keyOf).values()].flatMap((group) => {
    const { orders, salesCents } = totalsOf(group, 0);
    const [first] = group;
    return first === undefined || orders === 0 ? [] : [{ ...nameOf(first), orders, salesCents }];
  });
}

function byItem(rows: readonly ItemRow[]): SalesFigures['byItem'] {
  const items = [...Map.groupBy(rows, ({ itemId }) => itemId)].flatMap(([itemId, group]) => {
    const [last] = group.toSorted((a, b) => (a.businessDay < b.businessDay ? 1 : -1));
    if (last === undefined) return [];
    const quantity = group.reduce((sum, row) => sum + row.quantity, 0);
    const salesCents = group.reduce((sum, row) => sum + row.salesCents, 0);
    return [{ itemId, name: last.name, quantity, salesCents }];
  });
  return sortBy(
    sortBy(items, ({ quantity }) => -quantity),
    ({ salesCents }) => -salesCents,
  );
}

const sortBy = <T>(rows: readonly T[], numberOf: (row: T) => number): T[] =>
  rows.toSorted((a, b) => numberOf(a) - numberOf(b));
