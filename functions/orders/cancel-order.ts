import { z } from 'zod';
import { canMove, guestMayCancel } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { Id, Order } from '../platform/schemas.ts';
import { changeOrder } from './change-order.ts';
import { checkGuestProof, OrderTokenHeaders } from './guest-proof.ts';

/** Cancels an order: the guest who has its token until the kitchen has begun, staff as long as it is not handed over. */
export const cancelOrder = defineFunction({
  operationId: 'cancelOrder',
  method: 'POST',
  path: '/api/v1/orders/:id/cancel',
  tag: 'orders',
  summary: 'Cancel an order',
  description:
    'A guest may cancel until the kitchen has begun. An order that is cancelled stays so for its guest. Staff who want to say why cancel it by its status.',
  access: 'public',
  staffMay: 'cancel as long as the order is not handed over; its guest, until the kitchen has begun',
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: IfMatchHeaders.extend(OrderTokenHeaders.shape),
  },
  responses: { 200: { description: 'The order, cancelled', body: Order } },
  problems: ['order-not-found', 'illegal-transition', 'order-paid', 'stale-version'],
  async handle({ params, headers }, ctx) {
    checkGuestProof(ctx, params.id, headers);
    const order = await changeOrder(ctx, params.id, headers['if-match'], ({ status }) => {
      const may = ctx.actor === undefined ? guestMayCancel(status) : canMove(status, 'cancelled');
      if (may) return { type: 'cancelled', status: 'cancelled' };
      throw problem('illegal-transition', { detail: `An order that is ${status} can no longer be cancelled` });
    });
    return { status: 200, body: order };
  },
});
