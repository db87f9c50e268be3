import { writeGroupCode } from '../domain/group-code.ts';
import { hashToken } from '../platform/access.ts';
import type { Installation } from '../platform/installation.ts';
import type { GroupRecord } from './group-record.ts';

type Turn = { id: string; codeTurn: number };

/** The code of a group's link: 65 bits that only this shop can derive, others with each turn. */
export const groupCode = (installation: Installation, { id, codeTurn }: Turn): string =>
  writeGroupCode(Buffer.from(installation.sign('group-code', `${id} ${codeTurn}`), 'base64url'));

/** The code that opens a group now; null for one from before codes were derived. */
export function currentCode(installation: Installation, group: GroupRecord): string | null {
  const code = groupCode(installation, group);
  return hashToken(code) === group.codeHash ? code : null;
}

/** The group with its next code: the one that was known until now opens it only to its members. */
export function withNextCode(installation: Installation, group: GroupRecord): GroupRecord {
  const codeTurn = group.codeTurn + 1;
  return { ...group, codeTurn, codeHash: hashToken(groupCode(installation, { id: group.id, codeTurn })) };
}
