import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { PrismaTx } from '../../prisma/database.ts';
import type { StaffModel } from '../../prisma/generated/models.ts';
import { hashToken } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { Session } from '../platform/schemas.ts';
import type { JobKind } from '../platform/write-lane.ts';
import { setCookie } from './cookies.ts';

const sessionMs = 12 * 60 * 60_000;

/** However many sign in at once, nothing else waits for more than one of them. */
export const newSessions: JobKind = { most: 1, mostWaiting: 100 };

const OpenedSession = Session.extend({
  token: z
    .string()
    .describe('For Authorization: Bearer, where cookies do not go')
    .meta({ examples: ['c2Vzc2lvbi1leGFtcGxlLW5vdC1hLXJlYWwtdG9rZW4'] }),
});

/** The answer to signing in with a PIN. */
export const PinSession = OpenedSession.meta({ id: 'PinSession', description: 'A session that a PIN has begun' });

/** The answer to signing in with a password. */
export const NewSession = OpenedSession.extend({
  deviceToken: z
    .string()
    .describe('Send it as X-Device-Token with the next sign-in, where cookies do not go')
    .meta({ examples: ['ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg'] }),
}).meta({ id: 'NewSession', description: 'A session that has just begun' });

export const sessionCookieHeader = z
  .string()
  .describe('The session, and in a second header the device’s proof; both HttpOnly and SameSite=Strict')
  .meta({ examples: ['__Host-session=QrX…; Path=/; Secure; Max-Age=43200; HttpOnly; SameSite=Strict'] });

/** The links of an answer that has a new session. */
export const sessionLinks = {
  read: { operationId: 'whoAmI', description: 'Whose it is; send `token` as a bearer token', parameters: {} },
  end: { operationId: 'signOut', description: 'Sign out; send `token` as a bearer token', parameters: {} },
};

type Person = Pick<StaffModel, 'id' | 'name' | 'role' | 'mustChangePassword'>;

/**
 * Opens a session of 12 hours in the transaction that has checked the person. `device` is the enrolled device that it is on.
 * Answers what the session's answers have in common.
 */
export async function openSession(
  tx: PrismaTx,
  { clock }: Pick<Context, 'clock'>,
  { id, name, role, mustChangePassword }: Person,
  device: string | null,
) {
  const token = randomBytes(32).toString('base64url');
  const now = clock();
  const expiresAt = new Date(now.getTime() + sessionMs);
  // It may have been revoked since the request began: the session is then on no device.
  const enrolled = device === null ? null : await tx.staffDevice.findFirst({ where: { id: device, revokedAt: null } });
  const deviceId = enrolled?.id ?? null;
  await tx.staffSession.create({
    data: { tokenHash: hashToken(token), staffId: id, createdAt: now, expiresAt, deviceId },
  });
  await tx.staff.update({ where: { id }, data: { lastSeenAt: now } });
  if (deviceId !== null) await tx.staffDevice.update({ where: { id: deviceId }, data: { lastSeenAt: now } });
  return { staff: { id, name, role }, mustChangePassword, expiresAt: expiresAt.toISOString(), token };
}

/** The Set-Cookie header of a session. */
export const sessionCookie = (token: string, { secure }: Pick<Context, 'secure'>): string =>
  setCookie('session', token, sessionMs, secure);
