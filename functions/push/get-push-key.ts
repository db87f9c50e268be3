import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { pushKeys } from './push-keys.ts';

/** The public key with which a browser subscribes to notifications of this shop. */
export const getPushKey = defineFunction({
  operationId: 'getPushKey',
  method: 'GET',
  path: '/api/v1/push-key',
  tag: 'orders',
  summary: 'The public key for web push',
  description: 'Give it to `PushManager.subscribe` as `applicationServerKey`. It stays the same.',
  access: 'public',
  request: {},
  responses: {
    200: {
      description: 'The key',
      body: z
        .strictObject({
          publicKey: z
            .string()
            .nullable()
            .describe('An uncompressed P-256 point, base64url (RFC 8292); null: the shop sends no notifications')
            .meta({ examples: [`B${'Yk3v0kq1tq0m'.repeat(7)}Qo`] }),
        })
        .meta({ id: 'PushKey', description: 'What push services know this shop by' }),
    },
  },
  async handle(_input, ctx) {
    const publicKey = ctx.pushHosts.length === 0 ? null : (await pushKeys(ctx)).publicKey;
    return { status: 200, body: { publicKey } };
  },
});
