import { z } from 'zod';
import { checkGuestProof, OrderTokenHeaders } from '../orders/guest-proof.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import type { BatchKind } from '../platform/write-lane.ts';

/** Deletes a browser's push subscription. Succeeds also when there is none. */
export const unsubscribe = defineFunction({
  operationId: 'unsubscribeFromOrder',
  method: 'DELETE',
  path: '/api/v1/orders/:id/push-subscriptions/:subscriptionId',
  tag: 'orders',
  summary: 'End a push subscription',
  description: 'For the guest who has the order’s token.',
  access: 'public',
  request: {
    params: z.strictObject({
      id: Id.describe('The order'),
      subscriptionId: Id.describe('From the answer to subscribing'),
    }),
    headers: OrderTokenHeaders,
  },
  responses: { 204: { description: 'It gets no more notifications' } },
  problems: ['order-not-found'],
  async handle({ params: { id, subscriptionId }, headers }, ctx) {
    checkGuestProof(ctx, id, headers);
    await ctx.writeTogether(deleting, { orderId: id, id: subscriptionId });
    return { status: 204 };
  },
});

const deleting: BatchKind<{ orderId: string; id: string }, void> = {
  most: 1,
  async run(tx, inputs) {
    for (const { id, orderId } of inputs) {
      await tx.run('DELETE FROM push_subscriptions WHERE id = ? AND order_id = ?', id, orderId);
    }
    return inputs.map(() => ({ ok: true, value: undefined }));
  },
};
