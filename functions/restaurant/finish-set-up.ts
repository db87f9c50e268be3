import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';

/** Says that the shop is set up: the assistant is offered no more. The first time counts. */
export const finishSetUp = defineFunction({
  operationId: 'finishSetUp',
  method: 'POST',
  path: '/api/v1/restaurant/set-up',
  tag: 'restaurant',
  summary: 'Say that the shop is set up',
  description: 'The settings say since when. Orders are taken before that, too; saying it again changes nothing.',
  access: ['manager'],
  request: {},
  responses: { 204: { description: 'It is set up' } },
  async handle(_input, ctx) {
    const { staffId } = signedIn(ctx);
    await ctx.write(async (tx) => {
      const { count } = await tx.restaurant.updateMany({ where: { setUpAt: null }, data: { setUpAt: ctx.clock() } });
      if (count > 0) await tx.staffEvent.create({ data: staffEvent(ctx, 'shop-set-up') });
    });
    ctx.log.info({ staffId }, 'shop set up');
    return { status: 204 };
  },
});
