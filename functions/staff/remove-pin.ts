import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';

/** Takes one's own PIN away: one signs in with the password alone. */
export const removePin = defineFunction({
  operationId: 'removePin',
  method: 'DELETE',
  path: '/api/v1/staff/me/pin',
  tag: 'staff',
  summary: 'Remove one’s own PIN',
  description: 'One signs in with the password alone. Sessions that are open stay open.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {},
  responses: { 204: { description: 'There is no PIN' } },
  async handle(_input, ctx) {
    const { staffId: id } = signedIn(ctx);
    await ctx.write(async (tx) => {
      const { count } = await tx.staff.updateMany({ where: { id, pinHash: { not: null } }, data: { pinHash: null } });
      if (count > 0) await tx.staffEvent.create({ data: staffEvent(ctx, 'pin-removed') });
    });
    return { status: 204 };
  },
});
