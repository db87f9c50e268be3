import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { businessDay, hourOfBusinessDay } from '../domain/business-day.ts';
import { defineFunction } from '../platform/define-function.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { splitDays } from './kept-days.ts';
import { type Range, RangeQuery, rangeOf } from './range.ts';
import { Day, Hour } from './sales-schemas.ts';
import { type DayRows, sumDays } from './sum-day.ts';

const Minutes = z.int().nullable();
const kept = {
  orders: z.int().min(0).describe('How many orders were ready'),
  p50Minutes: Minutes.describe(
    'Half of them were ready so many minutes late or less; negative: early; null: no orders',
  ),
  p90Minutes: Minutes.describe('The same for nine of ten'),
};

const PromiseReport = z
  .strictObject({
    from: Day.describe('The first business day'),
    to: Day.describe('The last business day, included'),
    all: z.strictObject(kept).meta({ id: 'PromisesKept', description: 'How late orders were ready' }),
    byHour: z
      .array(
        z
          .strictObject({ hour: Hour, ...kept })
          .meta({ id: 'PromisesKeptOfHour', description: 'How late the orders of one hour of the day were ready' }),
      )
      .describe('The hours with orders that were ready, as a business day has them: those after midnight last'),
  })
  .meta({ id: 'PromiseReport', description: 'When orders were ready, beside when that was promised' });

type Delay = Omit<DayRows['delays'][number], 'businessDay'>;

/** When orders were ready, beside when their guests were first promised them. */
export const reportPromises = defineFunction({
  operationId: 'reportPromises',
  method: 'GET',
  path: '/api/v1/reports/promises',
  tag: 'reports',
  summary: 'Promised against ready',
  description:
    'In whole minutes from what a guest was promised on ordering to the order being ready, by the hour in which it was placed. Orders that were cancelled or are not ready yet are left out. It may be a second old.',
  access: ['manager'],
  request: { query: RangeQuery },
  responses: { 200: { description: 'The figures', body: PromiseReport } },
  async handle({ query }, { readPast, clock }) {
    const { range, delays, dayEndsAtHour } = await readPast(async (tx) => {
      const shop = await readRestaurant(tx);
      const range = rangeOf(query, businessDay(clock(), shop.timeZone, shop.dayEndsAtHour));
      return { range, delays: await readDelays(tx, range, shop.timeZone), dayEndsAtHour: shop.dayEndsAtHour };
    });
    const rank = (hour: number) => hourOfBusinessDay(hour, dayEndsAtHour);
    const hours = [...Map.groupBy(delays, ({ hour }) => hour)].sort(([a], [b]) => rank(a) - rank(b));
    const byHour = hours.map(([hour, ofHour]) => ({ hour, ...percentiles(ofHour) }));
    return { status: 200, body: { ...range, all: percentiles(delays), byHour } };
  },
});

async function readDelays(tx: Reads, range: Range, timeZone: string): Promise<Delay[]> {
  const { kept, open } = await splitDays(tx, range);
  const keptDelays = await tx.all<Delay>(
    `SELECT hour, minutes, sum(orders) AS orders FROM ready_delays WHERE business_day = ANY(?) GROUP BY hour, minutes`,
    kept,
  );
  return [...keptDelays, ...(await sumDays(tx, open, timeZone)).delays];
}

function percentiles(delays: readonly Delay[]) {
  const sorted = delays.toSorted((a, b) => a.minutes - b.minutes);
  const orders = delays.reduce((sum, delay) => sum + delay.orders, 0);
  return { orders, p50Minutes: nearestRank(sorted, orders / 2), p90Minutes: nearestRank(sorted, (orders * 9) / 10) };
}

/** The smallest delay that at least `rank` orders do not exceed; null without orders. */
function nearestRank(sorted: readonly Delay[], rank: number): number | null {
  let counted = 0;
  for (const { minutes, orders } of sorted) {
    counted += orders;
    if (counted >= rank) return minutes;
  }
  return null;
}
