import type { Reads, Writes } from '../../prisma/database.ts';
import { businessDay } from '../domain/business-day.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import type { Range } from './range.ts';
import { sumDays } from './sum-day.ts';

/** How far back days are kept summed up: three years, so that a year has the one before beside it. */
const keptDays = 1_100;

type DayState = { day: string; lastNumber: number; keptNumber: number | null };

/** The days of the range with orders, each found by the index: its last ticket number now, and when it was summed up. */
const findDays = (tx: Reads, { from, to }: Range): Promise<DayState[]> =>
  tx.all<DayState>(
    `WITH RECURSIVE days (day) AS (
        SELECT min(business_day) FROM orders WHERE business_day >= ? AND business_day <= ?
        UNION ALL
        SELECT (SELECT min(business_day) FROM orders WHERE business_day > days.day AND business_day <= ?)
          FROM days WHERE days.day IS NOT NULL
      )
      SELECT day, (SELECT max(number) FROM orders WHERE business_day = day) AS last_number,
          (SELECT last_number FROM sales_days WHERE sales_days.business_day = day) AS kept_number
        FROM days WHERE day IS NOT NULL ORDER BY day`,
    from,
    to,
    to,
  );

/** The days of the range with orders: those that are kept as they are now, and those that are to be summed up. */
export async function splitDays(tx: Reads, range: Range): Promise<{ kept: string[]; open: string[] }> {
  const { kept = [], open = [] } = Object.groupBy(await findDays(tx, range), (state) =>
    isKept(state) ? 'kept' : 'open',
  );
  return { kept: kept.map(({ day }) => day), open: open.map(({ day }) => day) };
}

const isKept = ({ lastNumber, keptNumber }: DayState): boolean => lastNumber === keptNumber;

/**
 * Sums up one business day before yesterday that is not kept yet, or whose orders have changed since. Answers how many: 0
 * when all are kept. Today and yesterday are left to the reports: their orders still change.
 */
export async function keepDay(tx: Writes, now: Date): Promise<number> {
  const { timeZone, dayEndsAtHour } = await readRestaurant(tx);
  const today = Temporal.PlainDate.from(businessDay(now, timeZone, dayEndsAtHour));
  const day = await nextDay(tx, {
    from: today.subtract({ days: keptDays }).toString(),
    to: today.subtract({ days: 2 }).toString(),
  });
  if (day === null) return 0;
  const last = await tx.get<{ number: number }>('SELECT max(number) AS number FROM orders WHERE business_day = ?', day);
  const { hours, items, delays } = await sumDays(tx, [day], timeZone);
  await tx.run('DELETE FROM sales_days WHERE business_day = ?', day);
  await tx.insert('sales_days', [{ businessDay: day, lastNumber: last?.number ?? 0 }]);
  await tx.insert('sales_hours', hours);
  await tx.insert('sales_items', items);
  await tx.insert('ready_delays', delays);
  return 1;
}

/** The next day with orders after the last one that is kept, or else one that has changed; null when there is none. */
async function nextDay(tx: Reads, { from, to }: Range): Promise<string | null> {
  const kept = await tx.get<{ last: string | null; changed: string | null }>(
    'SELECT max(business_day) AS last, min(CASE WHEN last_number = 0 THEN business_day END) AS changed FROM sales_days',
  );
  const next = await tx.get<{ day: string | null }>(
    'SELECT min(business_day) AS day FROM orders WHERE business_day >= ? AND business_day > ? AND business_day <= ?',
    from,
    kept?.last ?? '',
    to,
  );
  return next?.day ?? kept?.changed ?? null;
}

/** To be called in the transaction that changes an order of one of these business days: they are summed up anew. */
export async function forgetDays(tx: Writes, days: readonly string[]): Promise<void> {
  if (days.length === 0) return;
  await tx.run('UPDATE sales_days SET last_number = 0 WHERE business_day = ANY(?)', [...new Set(days)]);
}
