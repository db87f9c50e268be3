import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Restaurant } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { presentRestaurant } from './present-restaurant.ts';

/** Ends a pause before its time; without a pause it changes nothing. */
export const resumeOrders = defineFunction({
  operationId: 'resumeOrders',
  method: 'DELETE',
  path: '/api/v1/restaurant/pause',
  tag: 'restaurant',
  summary: 'Take orders again',
  description: 'Ends the pause at once. Without a pause it changes nothing.',
  access: ['kitchen', 'manager'],
  request: {},
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  async handle(_input, ctx) {
    const { staffId } = signedIn(ctx);
    await ctx.write(async (tx) => {
      const data = { paused: false, pausedUntil: null, pauseMessage: {}, pausedByItself: false };
      await tx.restaurant.update({ where: { id: 1 }, data });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'orders-resumed') });
    });
    ctx.log.info({ staffId }, 'orders taken again');
    return { status: 200, body: await presentRestaurant(ctx) };
  },
});
