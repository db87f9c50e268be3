import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Restaurant, text } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { presentRestaurant } from './present-restaurant.ts';

const maxMinutes = 240;

const PauseRequest = z
  .strictObject({
    minutes: z
      .int()
      .min(1)
      .max(maxMinutes)
      .nullable()
      .describe('How long, from now; null: until somebody opens again')
      .meta({ examples: [30] }),
    message: z
      .strictObject({ es: text(200).describe('In Spanish'), en: text(200).describe('In English') })
      .nullable()
      .optional()
      .describe('What guests read meanwhile; left out or null: what the app says by itself')
      .meta({ examples: [{ es: 'Volvemos a las siete', en: 'We are back at seven' }] }),
  })
  .meta({ id: 'PauseRequest', description: 'For how long orders are not taken' });

/** Takes no more orders for a while. The pause ends by the clock, or when somebody opens again; a second one replaces it. */
export const pauseOrders = defineFunction({
  operationId: 'pauseOrders',
  method: 'POST',
  path: '/api/v1/restaurant/pause',
  tag: 'restaurant',
  summary: 'Pause orders',
  description:
    'Until the pause is over, placing an order is refused with `not-accepting-orders` and no pickup slot is offered. A pause with an end is over by the clock. Pausing again replaces the end and the message.',
  access: ['kitchen', 'manager'],
  request: { body: PauseRequest },
  responses: { 200: { description: 'The restaurant as it is now', body: Restaurant } },
  async handle({ body: { minutes, message } }, ctx) {
    const { staffId } = signedIn(ctx);
    const pausedUntil = minutes === null ? null : new Date(ctx.clock().getTime() + minutes * 60_000);
    await ctx.write(async (tx) => {
      const data = { paused: true, pausedUntil, pauseMessage: message ?? {}, pausedByItself: false };
      await tx.restaurant.update({ where: { id: 1 }, data });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'orders-paused', { details: { minutes } }) });
    });
    ctx.log.info({ staffId, minutes }, 'orders paused');
    return { status: 200, body: await presentRestaurant(ctx) };
  },
});
