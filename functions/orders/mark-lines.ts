import { z } from 'zod';
import { finishLines, reopenLines } from '../domain/done-lines.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { invalid, problem } from '../platform/problems.ts';
import { Id, Order } from '../platform/schemas.ts';
import { changeOrder } from './change-order.ts';

/**
 * Marks lines of an order as made, or as to be made again, all of them or none. Sending `done: true` again changes nothing, so
 * that a station whose answer was lost may repeat it; two stations that finish lines of one order do not refuse each other.
 * `done: false` sent again takes back a line that was made anew meanwhile: with If-Match it is refused then.
 */
export const markLines = defineFunction({
  operationId: 'markLines',
  method: 'POST',
  path: '/api/v1/orders/:id/lines',
  tag: 'orders',
  summary: 'Mark lines of an order as done, or as to be made again',
  description:
    'The first line that is done moves the order to preparing, the last one to ready; a line that was done and is to be made again takes an order that is ready or completed back to preparing. What is so already stays so. `done: true` may be sent again without If-Match; send `done: false` with it, because sent again it would take back what was made anew meanwhile.',
  access: ['kitchen', 'waiter', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: IfMatchHeaders,
    body: z
      .strictObject({
        lineIds: z.array(Id).min(1).max(200).describe('Lines of this order'),
        done: z.boolean().describe('true: they are made; false: they are to be made again'),
      })
      .meta({ id: 'LinesRequest', description: 'Lines that are made, or to be made again' }),
  },
  responses: { 200: { description: 'The order as it is now', body: Order } },
  problems: ['order-not-found', 'illegal-transition', 'stale-version'],
  async handle({ params, headers, body }, ctx) {
    const ids = new Set(body.lineIds);
    const order = await changeOrder(ctx, params.id, headers['if-match'], (before) => {
      const known = new Set(before.items.map(({ id }) => id));
      const unknown = body.lineIds.findIndex((id) => !known.has(id));
      if (unknown !== -1) throw invalid(`lineIds.${unknown}`, 'is not a line of this order');
      const change = body.done ? finishLines(before, ids, ctx.clock()) : reopenLines(before, ids);
      if (change !== undefined) return change;
      throw problem('illegal-transition', { detail: 'The order is cancelled: nothing of it is made' });
    });
    return { status: 200, body: order };
  },
});
