import { businessDay } from '../domain/business-day.ts';
import { defineFunction } from '../platform/define-function.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { RangeQuery, rangeBefore, rangeOf } from './range.ts';
import { salesFigures } from './sales-figures.ts';
import { SalesReport } from './sales-schemas.ts';

/** What was sold on the business days of a range, beside the range of as many days before it. */
export const reportSales = defineFunction({
  operationId: 'reportSales',
  method: 'GET',
  path: '/api/v1/reports/sales',
  tag: 'reports',
  summary: 'What was sold, beside the range before',
  description:
    'By business day, hour, channel and item. An order counts on the business day on which it was placed, also before it is paid; a cancelled one counts only as cancelled. It may be a second old.',
  access: ['manager'],
  request: { query: RangeQuery },
  responses: { 200: { description: 'The figures', body: SalesReport } },
  async handle({ query }, { readPast, clock }) {
    const body = await readPast(async (tx) => {
      const shop = await readRestaurant(tx);
      const { currency, timeZone, taxPercent, dayEndsAtHour } = shop;
      const today = businessDay(clock(), timeZone, dayEndsAtHour);
      const range = rangeOf(query, today);
      return {
        currency,
        timeZone,
        taxPercent,
        dayEndsAtHour,
        today,
        range: await salesFigures(tx, range, shop),
        before: await salesFigures(tx, rangeBefore(range), shop),
      };
    });
    return { status: 200, body };
  },
});
