import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { hashToken } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Session } from '../platform/schemas.ts';
import type { JobKind } from '../platform/write-lane.ts';
import { nameKey } from './name-key.ts';
import { nobodysHash, verifyPassword } from './password.ts';
import { sessionCookie } from './session-cookie.ts';

const sessionMs = 12 * 60 * 60_000;

/** However many sign in at once, nothing else waits for more than one of them. */
const newSessions: JobKind = { most: 1, mostWaiting: 100 };

/**
 * Opens a session of 12 hours for a name and its password. The token is in the answer and in an HttpOnly cookie;
 * the database keeps only its hash. A wrong name and a wrong password cannot be told apart, not even by the time taken.
 */
export const signIn = defineFunction({
  operationId: 'signIn',
  method: 'POST',
  path: '/api/v1/staff/sessions',
  tag: 'staff',
  summary: 'Sign in',
  access: 'public',
  guestRate: 'own',
  request: {
    body: z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1_000) }),
  },
  responses: {
    201: {
      description: 'Signed in',
      body: Session.extend({ token: z.string().describe('For Authorization: Bearer, where cookies do not go') }).meta({
        id: 'NewSession',
      }),
      headers: {
        'set-cookie': z
          .string()
          .describe('The session, HttpOnly and SameSite=Strict')
          .meta({ examples: ['session=QrX…; HttpOnly; SameSite=Strict'] }),
      },
    },
  },
  problems: ['wrong-credentials', 'too-many-requests'],
  async handle({ body }, ctx) {
    const staff = await checkPassword(ctx, body.name, body.password);
    const token = randomBytes(32).toString('base64url');
    const now = ctx.clock();
    const expiresAt = new Date(now.getTime() + sessionMs);
    await ctx.write(async (tx) => {
      await tx.staffSession.deleteMany({ where: { expiresAt: { lte: now } } });
      await tx.staffSession.create({
        data: { tokenHash: hashToken(token), staffId: staff.id, createdAt: now, expiresAt },
      });
    }, newSessions);
    const { id, name, role } = staff;
    return {
      status: 201,
      body: { staff: { id, name, role }, expiresAt: expiresAt.toISOString(), token },
      headers: { 'set-cookie': sessionCookie(token, sessionMs, ctx.secure) },
    };
  },
});

async function checkPassword(ctx: Context, name: string, password: string) {
  const { address, signInThrottle } = ctx;
  const account = nameKey(name);
  const now = ctx.clock();
  const waitMs = signInThrottle.waitMs(address, account, now);
  if (waitMs > 0) {
    const retryAfterSeconds = Math.ceil(waitMs / 1_000);
    throw problem('too-many-requests', { detail: `Try again in ${retryAfterSeconds} s`, retryAfterSeconds });
  }
  signInThrottle.attempted(address, account, now);
  const staff = await ctx.db.staff.findUnique({ where: { nameKey: account } });
  const right = await verifyPassword(password, staff?.passwordHash ?? nobodysHash);
  if (staff === null || !right) {
    ctx.log.warn({ address, account }, 'sign-in failed');
    throw problem('wrong-credentials');
  }
  signInThrottle.succeeded(address, account);
  return staff;
}
