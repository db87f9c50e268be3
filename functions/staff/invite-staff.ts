import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { hashToken, signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { Invitation, InvitationToken, invitationMs, NewInvitation } from './invitations.ts';
import { refuseTakenName } from './staff-record.ts';

/** Invites a person by a link that is good once and for a day. Its token has 256 random bits and is in this answer alone. */
export const inviteStaff = defineFunction({
  operationId: 'inviteStaff',
  method: 'POST',
  path: '/api/v1/invitations',
  tag: 'staff',
  summary: 'Invite a person to the staff',
  description:
    'The person opens `/entrar#` with the token behind it, chooses a password and is signed in. Put it behind the `#`, which browsers send to no server. A name that is invited already is taken.',
  access: ['manager'],
  request: { body: NewInvitation },
  responses: {
    201: {
      description: 'The invitation, and its token, which no other answer has',
      body: z
        .strictObject({ invitation: Invitation, token: InvitationToken })
        .meta({ id: 'MadeInvitation', description: 'A new invitation, with its token' }),
    },
  },
  problems: ['name-taken'],
  async handle({ body: { name, role } }, ctx) {
    const { staffId: createdBy, name: inviter } = signedIn(ctx);
    const token = randomBytes(32).toString('base64url');
    const [id, createdAt] = [ctx.newId(), ctx.clock()];
    const expiresAt = new Date(createdAt.getTime() + invitationMs);
    await ctx.write(async (tx) => {
      const invited = await tx.staffInvitation.findMany({
        where: { usedAt: null, revokedAt: null, expiresAt: { gt: createdAt } },
        select: { id: true, name: true },
      });
      await refuseTakenName(tx, name, { alsoTaken: invited });
      const tokenHash = hashToken(token);
      await tx.staffInvitation.create({ data: { id, name, role, tokenHash, createdAt, createdBy, expiresAt } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'person-invited', { about: id, details: { name, role } }) });
    });
    const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
    return { status: 201, body: { invitation: { id, name, role, createdBy: inviter, ...times }, token } };
  },
});
