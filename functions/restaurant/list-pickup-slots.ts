import { z } from 'zod';
import { isPaused } from '../domain/pause.ts';
import { presentSlot, readKitchen } from '../orders/kitchen.ts';
import { defineFunction } from '../platform/define-function.ts';
import { answerPublicly, nameBody, PublicRequestHeaders, publicResponses } from '../platform/public-answer.ts';
import { PickupSlots } from '../platform/schemas.ts';
import { readRestaurant } from './read-restaurant.ts';

/**
 * The times at which an order of so many comal units can be picked up, as things are now: within opening hours, not
 * before the kitchen can be ready, not beyond what the comal makes. Placing the order decides; until then nothing is held.
 */
export const listPickupSlots = defineFunction({
  operationId: 'listPickupSlots',
  method: 'GET',
  path: '/api/v1/pickup-slots',
  tag: 'restaurant',
  summary: 'The times at which an order can be picked up',
  description:
    'Soonest first: of today and of the next date that opens, or of the next two, and none that opens more than a week from now. Send the `at` of one as `pickupAt` with the order. Empty when nothing is free, or while orders are paused. Send the ETag of the last answer as If-None-Match: while it is the same the answer is 304, without a body.',
  access: 'public',
  request: {
    headers: PublicRequestHeaders,
    query: z.strictObject({
      units: z.coerce
        .number()
        .int()
        .min(0)
        .max(20_000)
        .default(1)
        .describe('The order’s comal units: the sum of each item’s `comalUnits` times its quantity'),
    }),
  },
  responses: publicResponses('The free slots', PickupSlots),
  async handle({ headers, query }, { read, memo, clock }) {
    const slots = await read(async (tx) => {
      const restaurant = await readRestaurant(tx);
      const now = clock();
      if (isPaused(restaurant, now)) return [];
      const kitchen = await readKitchen(tx, memo, restaurant, now);
      return kitchen.slots(query.units);
    });
    return answerPublicly(nameBody({ slots: slots.map(presentSlot) }), headers);
  },
});
