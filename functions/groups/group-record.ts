import type { Reads } from '../../prisma/database.ts';
import type { GroupLineModel, GroupMemberModel, GroupModel } from '../../prisma/generated/models.ts';
import { hashToken } from '../platform/access.ts';
import { type Problem, problem } from '../platform/problems.ts';

export type LineRecord = Omit<GroupLineModel, 'memberId' | 'position'>;
export type MemberRecord = GroupMemberModel & { lines: readonly LineRecord[] };
/** A group with its members in the order in which they joined. */
export type GroupRecord = GroupModel & { members: readonly MemberRecord[] };

/** The groups that any of these codes open or once opened, by the hash of the code, whether they are over or not. */
export async function findGroups(tx: Reads, codeHashes: readonly string[]): Promise<Map<string, GroupRecord>> {
  const wanted = [...new Set(codeHashes)];
  const current = await withMembers(
    tx,
    await tx.all<GroupModel>('SELECT * FROM groups WHERE code_hash = ANY(?)', wanted),
  );
  const found = new Map(current.map((group) => [group.codeHash, group]));
  const missing = wanted.filter((hash) => !found.has(hash));
  if (missing.length === 0) return found;
  const retired = await tx.all<{ codeHash: string; groupId: string }>(
    'SELECT code_hash, group_id FROM old_group_codes WHERE code_hash = ANY(?)',
    missing,
  );
  if (retired.length === 0) return found;
  const known = new Map(current.map((group) => [group.id, group]));
  const more = retired.map(({ groupId }) => groupId).filter((id) => !known.has(id));
  for (const group of await groupsById(tx, more)) known.set(group.id, group);
  for (const { codeHash, groupId } of retired) {
    const group = known.get(groupId);
    if (group !== undefined) found.set(codeHash, group);
  }
  return found;
}

export const groupsById = async (tx: Reads, ids: readonly string[]): Promise<GroupRecord[]> =>
  withMembers(tx, await tx.all<GroupModel>('SELECT * FROM groups WHERE id = ANY(?)', ids));

async function withMembers(tx: Reads, groups: readonly GroupModel[]): Promise<GroupRecord[]> {
  if (groups.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  // Ordered by id. UUIDv7 ids sort by creation time, so this is join order.
  const members = await tx.all<GroupMemberModel>(
    'SELECT * FROM group_members WHERE group_id = ANY(?) ORDER BY id',
    ids,
  );
  const memberIds = members.map(({ id }) => id);
  const lines = await tx.all<GroupLineModel>(
    'SELECT * FROM group_lines WHERE member_id = ANY(?) ORDER BY position',
    memberIds,
  );
  const linesOf = Map.groupBy(lines, ({ memberId }) => memberId);
  const whole = members.map((member) => ({ ...member, lines: linesOf.get(member.id) ?? [] }));
  const membersOf = Map.groupBy(whole, ({ groupId }) => groupId);
  return groups.map((group) => ({ ...group, members: membersOf.get(group.id) ?? [] }));
}

export type MemberToken = { 'x-member-token'?: string | undefined };

/** What somebody comes with: hashes of a code and, when they have one, of a member's secret. */
export type Visitor = { codeHash: string; tokenHash: string | undefined };

export const visitor = (code: string, { 'x-member-token': token }: MemberToken): Visitor => ({
  codeHash: hashToken(code),
  tokenHash: token === undefined ? undefined : hashToken(token),
});

type Door = { codeHash: string; members: readonly { tokenHash: string }[] };

/** Whether a group is open to somebody: the current code opens it to anybody, an older one to its members. */
export const isOpenTo = ({ codeHash, members }: Door, who: Visitor): boolean =>
  codeHash === who.codeHash || members.some(({ tokenHash }) => tokenHash === who.tokenHash);

/**
 * The group that was found for a visitor, if it may be. One that is over, one that never was, one whose code is nearly this
 * and one that somebody was taken out of are all the same answer. @throws Problem `group-not-found`
 */
export function enter(found: GroupRecord | undefined, who: Visitor, now: Date): GroupRecord {
  if (found === undefined || found.expiresAt <= now || !isOpenTo(found, who)) throw problem('group-not-found');
  return found;
}

/** Reads a group for a visitor. @throws Problem `group-not-found` */
export const loadGroup = async (tx: Reads, who: Visitor, now: Date): Promise<GroupRecord> =>
  enter((await findGroups(tx, [who.codeHash])).get(who.codeHash), who, now);

/** Whose secret came with the request. @throws Problem `not-a-member` */
export function memberOf(group: GroupRecord, { 'x-member-token': token = '' }: MemberToken): MemberRecord {
  const tokenHash = hashToken(token);
  const member = group.members.find((candidate) => candidate.tokenHash === tokenHash);
  if (member === undefined) throw problem('not-a-member');
  return member;
}

/** The same for what only the host may do. @throws Problem `not-a-member`, `not-your-part` */
export function hostOf(group: GroupRecord, headers: MemberToken): MemberRecord {
  const member = memberOf(group, headers);
  if (!member.host) throw problem('not-your-part', { detail: 'Only the host may do this' });
  return member;
}

export const groupLocked = ({ status }: GroupRecord): Problem =>
  problem('group-locked', { detail: `The group order is ${status}`, extra: { groupStatus: status } });

/** @throws Problem `group-locked` unless the group may still change */
export function assertOpen(group: GroupRecord): void {
  if (group.status !== 'open') throw groupLocked(group);
}
