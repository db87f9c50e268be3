import { z } from 'zod';
import { canMove } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { Id, Order, OrderStatus, text } from '../platform/schemas.ts';
import { changeOrder } from './change-order.ts';

/** Moves an order along received → preparing → ready → completed, or cancels it; no other way. */
export const changeStatus = defineFunction({
  operationId: 'changeOrderStatus',
  method: 'POST',
  path: '/api/v1/orders/:id/status',
  tag: 'orders',
  summary: 'Move an order to its next status',
  description:
    'An order goes received → preparing → ready → completed, a step at a time, or is cancelled. The live streams send it to its guest’s phone and to every screen at once. When the kitchen begins earlier than it had to, `promisedAt` becomes earlier, too.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: IfMatchHeaders,
    body: z
      .strictObject({
        status: OrderStatus.describe('Where it goes').meta({ examples: ['preparing'] }),
        reason: text(200)
          .optional()
          .describe('Why it is cancelled, for its guest to read; only with cancelled')
          .meta({ examples: ['Se acabó la masa'] }),
      })
      .refine(({ status, reason }) => reason === undefined || status === 'cancelled', {
        path: ['reason'],
        message: 'is only for status cancelled',
      })
      .meta({ id: 'StatusRequest', description: 'Where an order goes', examples: [{ status: 'preparing' }] }),
  },
  responses: { 200: { description: 'The order after the move', body: Order } },
  problems: ['order-not-found', 'illegal-transition', 'order-paid', 'stale-version'],
  async handle({ params, headers, body }, ctx) {
    const { status, reason = null } = body;
    const order = await changeOrder(ctx, params.id, headers['if-match'], (before) => {
      if (canMove(before.status, status)) {
        return status === 'cancelled' ? { type: 'cancelled', status, reason } : { type: 'moved', status };
      }
      throw problem('illegal-transition', { detail: `An order that is ${before.status} cannot become ${status}` });
    });
    return { status: 200, body: order };
  },
});
