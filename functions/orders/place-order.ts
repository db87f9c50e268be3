import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders, requestHash } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { OrderRequest } from './order-request.ts';
import { placedAnswer, placedResponse } from './placed-answer.ts';
import { orderProblems, storeOrder } from './store-orders.ts';

/**
 * Stores an order once, however often it is sent, and answers only when it is durable. Prices come from the menu as it
 * is in the very transaction that stores the order, never from the client.
 */
export const placeOrder = defineFunction({
  operationId: 'placeOrder',
  method: 'POST',
  path: '/api/v1/orders',
  tag: 'orders',
  summary: 'Place an order',
  description:
    'After a lost answer send the same request with the same Idempotency-Key: the order is stored once, and its first answer is repeated for 24 hours. `closed` has `nextOpeningAt`, `slot-unavailable` the free `slots` nearest to `pickupAt`, `kitchen-full` the next free ones, `order-too-large` how much is taken at once (`maxUnits`), `price-changed` the new `totalCents`.',
  access: 'public',
  guestRate: 'orders',
  staffMay: 'also order while the shop is closed, past every limit for guests, and onto a tab at the counter',
  request: {
    headers: IdempotencyHeaders.extend({
      'x-staff-id': Id.optional().describe(
        'The person of the staff whose order it is: refused with 401, and not taken as a guest’s, when they are not signed in any more',
      ),
    }),
    body: OrderRequest,
  },
  responses: { 201: placedResponse },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'not-signed-in',
    'tab-closed',
    'tab-not-found',
    ...orderProblems,
  ],
  async handle({ headers, body }, ctx) {
    const staffId = headers['x-staff-id'];
    if (staffId !== undefined && ctx.actor?.staffId !== staffId) throw problem('not-signed-in');
    const key = `${ctx.actor === undefined ? 'guest' : `staff ${ctx.actor.staffId}`} ${headers['idempotency-key']}`;
    return placedAnswer(ctx, await storeOrder(ctx, { key, requestHash: requestHash(body), request: body }));
  },
});
