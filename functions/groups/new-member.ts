import { randomBytes } from 'node:crypto';
import { hashToken } from '../platform/access.ts';
import type { Services } from '../platform/context.ts';
import type { MemberRecord } from './group-record.ts';

/** Most of the record of somebody who joins, and their secret (of 256 random bits), of which it keeps only the hash. */
export function newMember(
  { newId, clock }: Services,
  host: boolean,
  token: string = randomBytes(32).toString('base64url'),
): { token: string; row: Omit<MemberRecord, 'groupId' | 'name'> } {
  const row = { id: newId(), host, tokenHash: hashToken(token), joinedAt: clock(), version: 1, lines: [] };
  return { token, row };
}
