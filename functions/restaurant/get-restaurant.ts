import { readKitchen } from '../orders/kitchen.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Restaurant } from '../platform/schemas.ts';
import { readRestaurant } from './read-restaurant.ts';

/** What a guest needs to know of the restaurant before ordering: always the state of this moment. */
export const getRestaurant = defineFunction({
  operationId: 'getRestaurant',
  method: 'GET',
  path: '/api/v1/restaurant',
  tag: 'restaurant',
  summary: 'The restaurant: name, languages, zone, hours, whether it takes orders, its tables',
  description: 'What a guest needs to know before ordering, as it is at this moment.',
  access: 'public',
  request: {},
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  async handle(_input, { read, memo, clock, guestLimits }) {
    const { restaurant, tables, kitchen } = await read(async (tx) => {
      const restaurant = await readRestaurant(tx);
      const tables = await tx.all<{ number: number }>('SELECT number FROM tables ORDER BY number');
      return { restaurant, tables, kitchen: await readKitchen(tx, memo, restaurant, clock()) };
    });
    const { name, currency, timeZone, paused } = restaurant;
    return {
      status: 200,
      body: {
        name,
        languages: ['es' as const, 'en' as const],
        currency,
        timeZone,
        hours: [...kitchen.hours],
        openNow: kitchen.isOpen,
        nextOpeningAt: kitchen.nextOpeningAt,
        paused,
        tables: tables.map((table) => table.number),
        quotedMinutes: kitchen.quotedMinutes,
        full: guestLimits && kitchen.isFull,
      },
    };
  },
});
