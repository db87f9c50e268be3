import { defineFunction } from '../platform/define-function.ts';
import { Restaurant } from '../platform/schemas.ts';

/** What a guest needs to know of the restaurant before ordering: always the state of this moment. */
export const getRestaurant = defineFunction({
  operationId: 'getRestaurant',
  method: 'GET',
  path: '/api/v1/restaurant',
  tag: 'restaurant',
  summary: 'The restaurant: name, languages, zone, whether it takes orders, its tables',
  access: 'public',
  request: {},
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  async handle(_input, { db }) {
    const [restaurant, tables] = await Promise.all([
      db.restaurant.findUniqueOrThrow({ where: { id: 1 } }),
      db.table.findMany({ orderBy: { number: 'asc' } }),
    ]);
    const { name, currency, timeZone, paused, quotedMinutes } = restaurant;
    return {
      status: 200,
      body: {
        name,
        languages: ['es' as const, 'en' as const],
        currency,
        timeZone,
        // A shop without opening hours is open.
        openNow: true,
        nextOpeningAt: null,
        paused,
        tables: tables.map((table) => table.number),
        quotedMinutes,
      },
    };
  },
});
