import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Id, MenuItem } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { currentMenu } from './load-menu.ts';
import { findOnMenu, mostPortions, raiseMenuVersion, setSoldOut } from './sold-out.ts';

/** Sells an item out or puts it back, and counts its last portions: what the kitchen knows before anybody else. */
export const setAvailability = defineFunction({
  operationId: 'setItemAvailability',
  method: 'POST',
  path: '/api/v1/menu/items/:id/availability',
  tag: 'menu',
  summary: 'Sell an item out, put it back, or count its last portions',
  description:
    'An order takes its portions when it is placed and gives them back when it is cancelled; at 0 the item is sold out.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The item') }),
    body: z
      .strictObject({
        available: z.boolean().optional().describe('false: sold out'),
        portionsLeft: z
          .int()
          .min(0)
          .max(mostPortions)
          .nullable()
          .optional()
          .describe('How many can still be ordered; null: no longer counted'),
      })
      .refine(({ available, portionsLeft }) => available !== undefined || portionsLeft !== undefined, {
        message: 'must say available, portionsLeft or both',
      })
      .meta({
        id: 'AvailabilityRequest',
        description: 'What is known of an item: one of these, or both',
        minProperties: 1,
      }),
  },
  responses: { 200: { description: 'The item as the menu now shows it', body: MenuItem } },
  problems: ['item-not-found'],
  async handle({ params: { id }, body }, ctx) {
    await ctx.write(async (tx) => {
      const { available, portionsLeft } = body;
      const thing = { kind: 'item', key: id } as const;
      await findOnMenu(tx, thing);
      if (available !== undefined) await setSoldOut(tx, thing, available ? undefined : null);
      if (portionsLeft !== undefined) {
        await tx.menuItem.update({ where: { id }, data: { portionsLeft } });
        // An item has one count: the one that was said last.
        await tx.soldOut.deleteMany({ where: { ...thing, portionsLeft: { not: null } } });
      }
      await raiseMenuVersion(tx);
      const details = {
        ...(available !== undefined && { available }),
        ...(portionsLeft !== undefined && { portionsLeft }),
      };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'availability-changed', { about: id, details }) });
    });
    const { menu } = await currentMenu(ctx);
    const item = menu.categories.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
    if (item === undefined) throw problem('item-not-found', { detail: `There is no item ${id}` });
    return { status: 200, body: item };
  },
});
