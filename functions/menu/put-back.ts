import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findOnMenu, raiseMenuVersion, soldOutFields } from './sold-out.ts';

/** There is some again: guests can order it at once. What is not sold out stays as it is. */
export const putBack = defineFunction({
  operationId: 'putBack',
  method: 'DELETE',
  path: '/api/v1/menu/sold-out/:kind/:key',
  tag: 'menu',
  summary: 'Put an item, an option or an ingredient back on the menu',
  description: 'An item that was sold out by its own availability is available again, too.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: z.strictObject(soldOutFields) },
  responses: { 204: { description: 'Guests can order it' } },
  problems: ['item-not-found'],
  async handle({ params: { kind, key } }, ctx) {
    await ctx.write(async (tx) => {
      const details = await findOnMenu(tx, { kind, key });
      const { count } = await tx.soldOut.deleteMany({ where: { kind, key } });
      const { count: items } =
        kind === 'item'
          ? await tx.menuItem.updateMany({ where: { id: key, available: false }, data: { available: true } })
          : { count: 0 };
      if (count + items === 0) return;
      await raiseMenuVersion(tx);
      await tx.staffEvent.create({ data: staffEvent(ctx, 'back-on-the-menu', { about: key, details }) });
    });
    return { status: 204 };
  },
});
