import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { setCookie } from './cookies.ts';
import { DeviceHeaders, deviceMs, keepDevice, presentedToken } from './device-token.ts';
import { EnrolledHeaders, enrolledDevice } from './enrolled-device.ts';
import { findInvitation, InvitationToken } from './invitations.ts';
import { nameKey } from './name-key.ts';
import {
  NewSession,
  newSessions,
  openSession,
  sessionCookie,
  sessionCookieHeader,
  sessionLinks,
} from './new-session.ts';
import { hashPassword } from './password.ts';
import { NewPassword, refuseTakenName } from './staff-record.ts';

/**
 * Uses an invitation, once: the person is on the staff with the password that they chose, and signed in. Of two who send the
 * same token at the same moment one gets in.
 */
export const acceptInvitation = defineFunction({
  operationId: 'acceptInvitation',
  method: 'POST',
  path: '/api/v1/invitations/accept',
  tag: 'staff',
  summary: 'Accept an invitation',
  description:
    'The person is on the staff from now on, with the password that they chose, and signed in as after signing in. An invitation is good once.',
  access: 'public',
  request: {
    headers: DeviceHeaders.extend(EnrolledHeaders.shape),
    body: z
      .strictObject({ token: InvitationToken, password: NewPassword })
      .meta({ id: 'InvitationAcceptance', description: 'The token of an invitation, and a password of one’s own' }),
  },
  responses: {
    201: {
      description: 'On the staff, and signed in',
      body: NewSession,
      headers: { 'set-cookie': sessionCookieHeader },
      links: sessionLinks,
    },
  },
  problems: ['invitation-not-found', 'invitation-over', 'name-taken', 'sign-in-busy'],
  async handle({ headers, body: { token, password } }, ctx) {
    // Before anything is hashed: strangers cost no more than a look.
    const { id: invitationId, name, role } = await ctx.read((tx) => findInvitation(tx, token, ctx.clock()));
    const device = await enrolledDevice(ctx, headers);
    const passwordHash = await hashPassword(password);
    const [id, now] = [ctx.newId(), ctx.clock()];
    const opened = await ctx.write(async (tx) => {
      // Hashing took a while: in the meantime it may have been used or revoked.
      const good = { id: invitationId, usedAt: null, revokedAt: null };
      const { count } = await tx.staffInvitation.updateMany({ where: good, data: { usedAt: now } });
      if (count === 0) {
        const { revokedAt } = await tx.staffInvitation.findUniqueOrThrow({ where: { id: invitationId } });
        throw problem('invitation-over', { extra: { reason: revokedAt === null ? 'used' : 'revoked' } });
      }
      await refuseTakenName(tx, name);
      const person = {
        id,
        name,
        nameKey: nameKey(name),
        role,
        passwordHash,
        mustChangePassword: false,
        createdAt: now,
      };
      await tx.staff.create({ data: person });
      const done = { about: id, details: { name, role } };
      await tx.staffEvent.create({ data: staffEvent({ ...ctx, actor: { staffId: id } }, 'invitation-accepted', done) });
      return openSession(tx, ctx, person, device?.id ?? null);
    }, newSessions);
    const deviceToken = keepDevice(ctx.installation, id, presentedToken(headers, ctx));
    return {
      status: 201,
      body: { ...opened, deviceToken },
      headers: {
        'set-cookie': [sessionCookie(opened.token, ctx), setCookie('device', deviceToken, deviceMs, ctx.secure)],
      },
    };
  },
});
