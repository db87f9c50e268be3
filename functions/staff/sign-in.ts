import { z } from 'zod';
import type { StaffModel } from '../../prisma/generated/models.ts';
import { maxPassword } from '../domain/limits.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { isRightPassword } from './check-password.ts';
import { setCookie } from './cookies.ts';
import { DeviceHeaders, deviceMs, deviceOf, keepDevice, presentedToken } from './device-token.ts';
import { EnrolledHeaders, enrolledDevice } from './enrolled-device.ts';
import { nameKey } from './name-key.ts';
import {
  NewSession,
  newSessions,
  openSession,
  sessionCookie,
  sessionCookieHeader,
  sessionLinks,
} from './new-session.ts';

/**
 * Opens a session of 12 hours for a name and its password. The token is in the answer and in an HttpOnly cookie;
 * the database keeps only its hash. A wrong name and a wrong password cannot be distinguished, not even by the time taken.
 * The device gets a proof of having signed in, for 180 days: no stranger's guesses make it wait.
 */
export const signIn = defineFunction({
  operationId: 'signIn',
  method: 'POST',
  path: '/api/v1/staff/sessions',
  tag: 'staff',
  summary: 'Sign in',
  description:
    'Opens a session that lasts 12 hours. A browser gets it as a cookie; any other client sends `token` in `Authorization: Bearer`. After wrong passwords the next attempt has to wait, for each account and each address.',
  access: 'public',
  guestRate: 'own',
  request: {
    headers: DeviceHeaders.extend(EnrolledHeaders.shape),
    body: z
      .strictObject({
        name: z
          .string()
          .min(1)
          .max(200)
          .describe('Who signs in; letter case makes no difference')
          .meta({ examples: ['owner'] }),
        password: z
          .string()
          .min(1)
          .max(maxPassword)
          .describe('Their password')
          .meta({ examples: ['una frase larga y propia'] }),
      })
      .meta({ id: 'SignInRequest', description: 'A name and its password' }),
  },
  responses: {
    201: {
      description: 'Signed in',
      body: NewSession,
      headers: { 'set-cookie': sessionCookieHeader },
      links: sessionLinks,
    },
  },
  problems: ['wrong-credentials', 'too-many-requests', 'sign-in-busy'],
  async handle({ headers, body: { name, password } }, ctx) {
    const account = nameKey(name);
    const person = await ctx.read((tx) =>
      tx.get<StaffModel>('SELECT * FROM staff WHERE name_key = ? AND removed_at IS NULL', account),
    );
    const presented = presentedToken(headers, ctx);
    const device = person === undefined ? undefined : deviceOf(ctx.installation, person.id, presented);
    const right = await isRightPassword(ctx, { account, person, password, device });
    if (person === undefined || !right) throw problem('wrong-credentials');
    const enrolled = await enrolledDevice(ctx, headers);
    const { id, passwordHash } = person;
    const opened = await ctx.write(async (tx) => {
      // Checking took a while: in the meantime they may have been removed, or have got another password.
      const still = await tx.staff.findFirst({ where: { id, passwordHash, removedAt: null } });
      if (still === null) throw problem('wrong-credentials');
      // Who knows the password has not forgotten their PIN for ever.
      if (enrolled !== undefined) await tx.pinFailure.deleteMany({ where: { staffId: id, deviceId: enrolled.id } });
      await tx.staffEvent.create({ data: staffEvent({ ...ctx, actor: { staffId: id } }, 'signed-in') });
      return openSession(tx, ctx, still, enrolled?.id ?? null);
    }, newSessions);
    const deviceToken = keepDevice(ctx.installation, id, presented);
    const cookies = [sessionCookie(opened.token, ctx), setCookie('device', deviceToken, deviceMs, ctx.secure)];
    return {
      status: 201,
      body: { ...opened, deviceToken },
      headers: { 'set-cookie': cookies },
    };
  },
});
