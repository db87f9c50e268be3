import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findOnMenu, raiseMenuVersion, setSoldOut, soldOutFields } from './sold-out.ts';

/** Puts back what was sold out: guests can order it at once. */
export const putBack = defineFunction({
  operationId: 'putBack',
  method: 'DELETE',
  path: '/api/v1/menu/sold-out/:kind/:key',
  tag: 'menu',
  summary: 'Put an item, an option or an ingredient back on the menu',
  description:
    'What is not sold out stays as it is. An item without portions left stays sold out until more are counted.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: z.strictObject(soldOutFields) },
  responses: { 204: { description: 'Guests can order it' } },
  problems: ['item-not-found'],
  async handle({ params: { kind, key } }, ctx) {
    await ctx.write(async (tx) => {
      const details = await findOnMenu(tx, { kind, key });
      if (!(await setSoldOut(tx, { kind, key }, undefined))) return;
      await raiseMenuVersion(tx);
      await tx.staffEvent.create({ data: staffEvent(ctx, 'back-on-the-menu', { about: key, details }) });
    });
    return { status: 204 };
  },
});
