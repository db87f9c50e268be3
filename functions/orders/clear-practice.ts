import { z } from 'zod';
import { canMove, openStatuses } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Problem, problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { changeOrder } from './change-order.ts';

const Cleared = z
  .strictObject({
    cancelled: z
      .int()
      .describe('How many practice orders were open, and are cancelled now')
      .meta({ examples: [12] }),
  })
  .meta({ id: 'ClearedPractice', description: 'What became of the practice orders' });

/** Cancels every practice order that is open: screens no longer show them. Real orders are not touched. */
export const clearPractice = defineFunction({
  operationId: 'clearPractice',
  method: 'DELETE',
  path: '/api/v1/orders/practice',
  tag: 'orders',
  summary: 'Take the practice orders off every screen',
  description: 'Those that are open are cancelled. No report counts a practice order, whatever its status.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'How many there were', body: Cleared } },
  async handle(_input, ctx) {
    const open = await ctx.read((tx) =>
      tx.all<{ id: string }>('SELECT id FROM orders WHERE status = ANY(?) AND practice', openStatuses),
    );
    const gone = await Promise.all(
      open.map(async ({ id }) => {
        try {
          await changeOrder(ctx, id, undefined, ({ status }) => {
            if (!canMove(status, 'cancelled')) throw problem('illegal-transition');
            return { type: 'cancelled', status: 'cancelled' };
          });
          return 1;
        } catch (error) {
          // The kitchen handed it over meanwhile.
          if (error instanceof Problem && error.code === 'illegal-transition') return 0;
          throw error;
        }
      }),
    );
    const cancelled = gone.reduce<number>((sum, one) => sum + one, 0);
    if (cancelled > 0) {
      const data = staffEvent(ctx, 'practice-cleared', { details: { cancelled } });
      await ctx.write((tx) => tx.staffEvent.create({ data }));
    }
    return { status: 200, body: { cancelled } };
  },
});
