import type { Context } from '../platform/context.ts';
import { IdempotencyReplayed, Location } from '../platform/response-headers.ts';
import { PlacedOrder } from '../platform/schemas.ts';
import { guestTokenOf } from './guest-proof.ts';
import type { Placed } from './store-orders.ts';

const ofThisOrder = { 'path.id': '$response.body#/id', 'header.x-order-token': '$response.body#/guestToken' };

/** What a function that places an order answers when the order is stored. */
export const placedResponse = {
  description: 'The order, stored, and the guest’s proof of it',
  body: PlacedOrder,
  headers: { location: Location, 'idempotency-replayed': IdempotencyReplayed },
  links: {
    read: { operationId: 'getOrder', description: 'The order as it is now', parameters: ofThisOrder },
    follow: { operationId: 'orderEvents', description: 'The order, live', parameters: ofThisOrder },
    cancel: { operationId: 'cancelOrder', description: 'Cancel it', parameters: ofThisOrder },
  },
};

/** The order and its guest's token. The token is spliced into the text that is kept for replay, which has none. */
export function placedAnswer(ctx: Pick<Context, 'installation'>, { order, json, replayed }: Placed) {
  const guestToken = guestTokenOf(ctx, order.id);
  const location = { location: `/api/v1/orders/${order.id}` };
  return {
    status: 201 as const,
    body: { ...order, guestToken } satisfies PlacedOrder,
    // Base64url needs no escaping in JSON.
    json: `${json.slice(0, -1)},"guestToken":"${guestToken}"}`,
    headers: replayed ? { ...location, 'idempotency-replayed': 'true' } : location,
  };
}
