import { ECDH } from 'node:crypto';
import { z } from 'zod';
import { isOver, type OrderStatus } from '../domain/order-status.ts';
import { checkGuestProof, OrderTokenHeaders } from '../orders/guest-proof.ts';
import { orderNotFound } from '../orders/order-record.ts';
import { defineFunction } from '../platform/define-function.ts';
import { invalid, problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { isPushEndpoint } from './push-hosts.ts';

const PublicKey = z
  .string()
  .regex(/^B[\w-]{86}$/, { error: 'must be an uncompressed P-256 point, base64url', abort: true })
  .refine(isOnCurve, 'must be a point of P-256')
  .describe('The browser’s public key, `getKey("p256dh")`')
  .meta({ examples: ['BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'] });

const SubscriptionRequest = z
  .strictObject({
    endpoint: z
      .url({ protocol: /^https$/, error: 'must be an https URL' })
      .max(1000)
      .describe('Where its push service takes messages for it')
      .meta({ examples: ['https://fcm.googleapis.com/fcm/send/cYk3v0kq1tq0m'] }),
    keys: z
      .strictObject({
        p256dh: PublicKey,
        auth: z
          .string()
          .regex(/^[\w-]{22}$/, 'must be 16 bytes, base64url')
          .describe('The secret that they share, `getKey("auth")`')
          .meta({ examples: ['BTBZMqHH6r4Tts7J_aSIgg'] }),
      })
      .describe('What messages are encrypted with (RFC 8291)'),
    language: z.enum(['es', 'en']).describe('What its notifications are written in'),
  })
  .meta({ id: 'PushSubscriptionRequest', description: 'A browser that asks for notifications' });

/** Tells a browser, also when no page is open, that this order is ready or was cancelled by the shop. */
export const subscribe = defineFunction({
  operationId: 'subscribeToOrder',
  method: 'POST',
  path: '/api/v1/orders/:id/push-subscriptions',
  tag: 'orders',
  summary: 'Subscribe to an order by web push: a notification when it is ready',
  description:
    'For the guest who has the order’s token. The same endpoint again renews its keys and keeps its id. Up to five browsers are notified; a sixth takes the oldest one’s place. Subscriptions end with the order.',
  access: 'public',
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: OrderTokenHeaders,
    body: SubscriptionRequest,
  },
  responses: {
    200: {
      description: 'It is subscribed',
      body: z
        .strictObject({ id: Id.describe('For taking it back') })
        .meta({ id: 'PushSubscription', description: 'A browser that is notified of an order' }),
    },
  },
  problems: ['order-not-found', 'order-over'],
  async handle({ params, headers, body }, ctx) {
    checkGuestProof(ctx, params.id, headers);
    if (!isPushEndpoint(body.endpoint, ctx.pushHosts)) {
      throw invalid('endpoint', 'is not at a push service that this shop sends to');
    }
    const { endpoint, language, keys } = body;
    const wanted = { id: ctx.newId(), orderId: params.id, endpoint, language, ...keys, createdAt: ctx.clock() };
    return { status: 200, body: { id: await ctx.writeTogether(storing, wanted) } };
  },
});

const mostOfOrder = 5;

type Wanted = {
  id: string;
  orderId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: string;
  createdAt: Date;
};

const storing: BatchKind<Wanted, string> = {
  most: 1,
  async run(tx, [wanted]) {
    if (wanted === undefined) return [];
    const { orderId, endpoint, p256dh, auth, language } = wanted;
    const order = await tx.get<{ status: OrderStatus }>('SELECT status FROM orders WHERE id = ?', orderId);
    if (order === undefined) throw orderNotFound(orderId);
    if (isOver(order.status)) throw problem('order-over');
    const others = await tx.all<{ id: string; endpoint: string }>(
      'SELECT id, endpoint FROM push_subscriptions WHERE order_id = ? ORDER BY id',
      orderId,
    );
    const same = others.find((other) => other.endpoint === endpoint);
    if (same !== undefined) {
      const text = 'UPDATE push_subscriptions SET p256dh = ?, auth = ?, language = ? WHERE id = ?';
      await tx.run(text, p256dh, auth, language, same.id);
      return [{ ok: true, value: same.id }];
    }
    const oldest = others.slice(0, Math.max(0, others.length + 1 - mostOfOrder)).map(({ id }) => id);
    if (oldest.length > 0) await tx.run('DELETE FROM push_subscriptions WHERE id = ANY(?)', oldest);
    await tx.insert('push_subscriptions', [wanted]);
    return [{ ok: true, value: wanted.id }];
  },
};

function isOnCurve(key: string): boolean {
  try {
    ECDH.convertKey(Buffer.from(key, 'base64url'), 'prime256v1');
    return true;
  } catch {
    return false;
  }
}
