import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { InvitationParams } from './invitations.ts';

/** Revokes an invitation that was not used yet: its link is good for nothing any more. */
export const revokeInvitation = defineFunction({
  operationId: 'revokeInvitation',
  method: 'DELETE',
  path: '/api/v1/invitations/:id',
  tag: 'staff',
  summary: 'Revoke an invitation',
  description:
    'Its link is good for nothing any more. One that was used already is not found: remove the person instead.',
  access: ['manager'],
  request: { params: InvitationParams },
  responses: { 204: { description: 'Revoked' } },
  problems: ['invitation-not-found'],
  async handle({ params: { id } }, ctx) {
    await ctx.write(async (tx) => {
      const invitation = await tx.staffInvitation.findFirst({ where: { id, usedAt: null, revokedAt: null } });
      if (invitation === null) throw problem('invitation-not-found');
      await tx.staffInvitation.update({ where: { id }, data: { revokedAt: ctx.clock() } });
      const done = { about: id, details: { name: invitation.name } };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'invitation-revoked', done) });
    });
    return { status: 204 };
  },
});
