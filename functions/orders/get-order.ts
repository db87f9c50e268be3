import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { Id, Order } from '../platform/schemas.ts';
import { checkGuestProof, OrderTokenHeaders } from './guest-proof.ts';
import { loadOrder, presentOrder } from './order-record.ts';

/** One order as it is now, for staff and for the guest who has its token. */
export const getOrder = defineFunction({
  operationId: 'getOrder',
  method: 'GET',
  path: '/api/v1/orders/:id',
  tag: 'orders',
  summary: 'One order',
  description: 'For the guest who has its token, and for staff. Without either there is no such order.',
  access: 'public',
  request: { params: z.strictObject({ id: Id.describe('The order') }), headers: OrderTokenHeaders },
  responses: { 200: { description: 'The order as it is now', body: Order } },
  problems: ['order-not-found'],
  async handle({ params, headers }, ctx) {
    checkGuestProof(ctx, params.id, headers);
    const order = await ctx.read((tx) => loadOrder(tx, params.id));
    return { status: 200, body: presentOrder(order) };
  },
});
