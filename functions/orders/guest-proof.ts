import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Context } from '../platform/context.ts';
import { orderNotFound } from './order-record.ts';

/** What a guest sends to read, follow or cancel an order; staff need none. */
export const OrderTokenHeaders = z.object({
  'x-order-token': z
    .string()
    .optional()
    .describe('The `guestToken` from the answer to placing the order. Signed-in staff need none')
    .meta({ examples: ['GQ7nq5l4fH0eV3mYw2b1dQ'] }),
});

type OrderToken = z.output<typeof OrderTokenHeaders>;
type Signing = Pick<Context, 'installation'>;

/** The guest's proof of an order: derived from its id under the shop's secret, so nothing is stored and it never changes. */
export const guestTokenOf = ({ installation }: Signing, orderId: string): string => installation.sign('order', orderId);

/**
 * Lets only signed-in staff and the guest with the order's token pass. Others cannot learn whether the order exists.
 * @throws Problem `order-not-found`
 */
export function checkGuestProof(ctx: Signing & Pick<Context, 'actor'>, orderId: string, headers: OrderToken): void {
  if (ctx.actor !== undefined) return;
  const expected = Buffer.from(guestTokenOf(ctx, orderId));
  const given = Buffer.from(headers['x-order-token'] ?? '');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw orderNotFound(orderId);
}
