import { z } from 'zod';
import { businessDay, businessDayBegins } from '../domain/business-day.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findOnMenu, raiseMenuVersion, setSoldOut, soldOutFields } from './sold-out.ts';

/** Takes an item, an option, or everything with an ingredient off every guest's menu, until tomorrow or until it is back. */
export const sellOut = defineFunction({
  operationId: 'sellOut',
  method: 'POST',
  path: '/api/v1/menu/sold-out',
  tag: 'menu',
  summary: 'Sell out an item, an option or an ingredient',
  description:
    'An item whose recipe has a sold-out ingredient, or that needs a choice of which every option is sold out, is sold out too. A sold-out option is shown and cannot be chosen. Orders with what is sold out are refused with `item-unavailable`.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    body: z
      .strictObject({
        ...soldOutFields,
        until: z
          .enum(['tomorrow', 'changed'])
          .describe('tomorrow: until the next business day begins; changed: until it is said to be back'),
      })
      .meta({
        id: 'SellOutRequest',
        description: 'What there is none of, and for how long',
        examples: [{ kind: 'ingredient', key: 'loroco', until: 'tomorrow' }],
      }),
  },
  responses: { 204: { description: 'Guests no longer see it as something to order' } },
  problems: ['item-not-found'],
  async handle({ body: { kind, key, until } }, ctx) {
    await ctx.write(async (tx) => {
      const details = { ...(await findOnMenu(tx, { kind, key })), until };
      const { timeZone, dayEndsAtHour } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      const today = businessDay(ctx.clock(), timeZone, dayEndsAtHour);
      const ends = until === 'changed' ? null : businessDayBegins(today, timeZone, dayEndsAtHour, 1);
      await setSoldOut(tx, { kind, key }, ends);
      await raiseMenuVersion(tx);
      await tx.staffEvent.create({ data: staffEvent(ctx, 'sold-out', { about: key, details }) });
    });
    return { status: 204 };
  },
});
