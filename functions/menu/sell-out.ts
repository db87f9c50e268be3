import { z } from 'zod';
import { businessDay, businessDayBegins } from '../domain/business-day.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findOnMenu, mostPortions, raiseMenuVersion, setSoldOut, soldOutFields } from './sold-out.ts';

/**
 * Takes an item, an option, or everything with an ingredient off every guest's menu, at once or when its last counted portion
 * is ordered, until tomorrow or until it is back.
 */
export const sellOut = defineFunction({
  operationId: 'sellOut',
  method: 'POST',
  path: '/api/v1/menu/sold-out',
  tag: 'menu',
  summary: 'Sell out an item, an option or an ingredient, or count its last portions',
  description:
    'An item whose recipe has a sold-out ingredient, or that needs a choice of which every option is sold out, is sold out too. A sold-out option is shown and cannot be chosen. Orders with what is sold out are refused with `item-unavailable`. With `portionsLeft` it is sold out when so many portions are ordered: each item that is it, has it or is ordered with it takes one, and gives it back when its order is cancelled.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    body: z
      .strictObject({
        ...soldOutFields,
        until: z
          .enum(['tomorrow', 'changed'])
          .describe('tomorrow: until the next business day begins; changed: until it is said to be back'),
        portionsLeft: z
          .int()
          .min(0)
          .max(mostPortions)
          .nullable()
          .default(null)
          .describe('How many portions of it can still be ordered; null: none, and orders do not count it'),
      })
      .meta({
        id: 'SellOutRequest',
        description: 'What there is none of, and for how long',
        examples: [{ kind: 'ingredient', key: 'loroco', until: 'tomorrow', portionsLeft: 12 }],
      }),
  },
  responses: { 204: { description: 'Guests can no longer order it, or only so many portions' } },
  problems: ['item-not-found'],
  async handle({ body: { kind, key, until, portionsLeft } }, ctx) {
    await ctx.write(async (tx) => {
      const details = {
        ...(await findOnMenu(tx, { kind, key })),
        until,
        ...(portionsLeft !== null && { portionsLeft }),
      };
      const { timeZone, dayEndsAtHour } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      const today = businessDay(ctx.clock(), timeZone, dayEndsAtHour);
      const ends = until === 'changed' ? null : businessDayBegins(today, timeZone, dayEndsAtHour, 1);
      await setSoldOut(tx, { kind, key }, ends, portionsLeft);
      // An item has one count: the one that was said last.
      if (kind === 'item' && portionsLeft !== null) {
        await tx.menuItem.update({ where: { id: key }, data: { portionsLeft: null } });
      }
      await raiseMenuVersion(tx);
      await tx.staffEvent.create({ data: staffEvent(ctx, 'sold-out', { about: key, details }) });
    });
    return { status: 204 };
  },
});
