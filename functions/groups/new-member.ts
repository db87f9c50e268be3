import { randomBytes } from 'node:crypto';
import { hashToken } from '../platform/access.ts';
import type { Services } from '../platform/context.ts';

/** Most of the row of somebody who joins, and their secret (of 256 random bits), of which it keeps only the hash. */
export function newMember(
  { newId, clock }: Services,
  host: boolean,
  token: string = randomBytes(32).toString('base64url'),
) {
  return { token, row: { id: newId(), host, tokenHash: hashToken(token), joinedAt: clock() } };
}
