import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { KeyParams } from './api-keys.ts';

/** Revokes an API key: it is worth nothing from now on, and what was done with it stays in the history. */
export const revokeKey = defineFunction({
  operationId: 'revokeApiKey',
  method: 'DELETE',
  path: '/api/v1/keys/:id',
  tag: 'staff',
  summary: 'Revoke an API key',
  description: 'It is worth nothing from now on, and its streams end. What was done with it stays in the history.',
  access: ['manager'],
  request: { params: KeyParams },
  responses: { 204: { description: 'Revoked' } },
  problems: ['key-not-found'],
  async handle({ params: { id } }, ctx) {
    const { staffId } = signedIn(ctx);
    const revokedAt = ctx.clock();
    await ctx.write(async (tx) => {
      const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } });
      if (count === 0) throw problem('key-not-found');
      const { name } = await tx.apiKey.findUniqueOrThrow({ where: { id } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'key-revoked', { about: id, details: { name } }) });
    });
    await ctx.sessions.changed();
    ctx.log.info({ staffId, key: id }, 'API key revoked');
    return { status: 204 };
  },
});
