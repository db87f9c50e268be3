import { randomBytes } from 'node:crypto';
import { hashToken, signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { keyPrefix, MadeApiKey, NewApiKey, presentKey } from './api-keys.ts';

/** Makes an API key of 256 random bits; only this answer shows it. */
export const makeKey = defineFunction({
  operationId: 'makeApiKey',
  method: 'POST',
  path: '/api/v1/keys',
  tag: 'staff',
  summary: 'Make an API key',
  description:
    'An API key is what other software signs in with instead of a person’s password: a bearer token, valid until it is revoked. It may do what its role may, but nothing about accounts and keys.',
  access: ['manager'],
  request: { body: NewApiKey },
  responses: { 201: { description: 'The key, which is never shown again', body: MadeApiKey } },
  async handle({ body: { name, role } }, ctx) {
    const { staffId: createdBy } = signedIn(ctx);
    const token = keyPrefix + randomBytes(32).toString('base64url');
    const row = { id: ctx.newId(), name, role, createdAt: ctx.clock(), lastUsedAt: null };
    await ctx.write(async (tx) => {
      await tx.apiKey.create({ data: { ...row, tokenHash: hashToken(token), createdBy } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'key-made', { about: row.id, details: { name, role } }) });
    });
    ctx.log.info({ staffId: createdBy, key: row.id, role }, 'API key made');
    return { status: 201, body: { ...presentKey(row), token } };
  },
});
