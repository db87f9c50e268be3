import type { Writes } from '../../prisma/database.ts';
import type { GroupRecord, MemberRecord } from './group-record.ts';

/** Stores what a group has become since `before`, which is how the database has it. */
export async function updateGroup(tx: Writes, before: GroupRecord, after: GroupRecord): Promise<void> {
  const count = await tx.run(
    `UPDATE groups SET status = ?, send_key = ?, order_id = ?, changed_at = ?, expires_at = ?, code_hash = ?, code_turn = ?,
        version = ? WHERE id = ? AND version = ?`,
    after.status,
    after.sendKey,
    after.orderId,
    after.changedAt,
    after.expiresAt,
    after.codeHash,
    after.codeTurn,
    after.version,
    after.id,
    before.version,
  );
  if (count !== 1) throw new Error(`the group ${after.id} is not of version ${before.version} any more`);
  if (before.members === after.members) return;
  const known = new Map(before.members.map((member) => [member.id, member]));
  const staying = new Set(after.members.map(({ id }) => id));
  // Before anybody comes: their name may be taken by then.
  for (const id of known.keys()) if (!staying.has(id)) await tx.run('DELETE FROM group_members WHERE id = ?', id);
  for (const member of after.members) {
    const was = known.get(member.id);
    if (was === undefined) await insertMember(tx, member);
    else if (was !== member) await updateLines(tx, member);
  }
}

/** Keeps a code that was known until now. */
export const retireCode = (tx: Writes, { id: groupId, codeHash }: GroupRecord): Promise<void> =>
  tx.insert('old_group_codes', [{ codeHash, groupId }]);

export async function insertGroup(tx: Writes, { members, ...row }: GroupRecord): Promise<void> {
  await tx.insert('groups', [row]);
  for (const member of members) await insertMember(tx, member);
}

async function insertMember(tx: Writes, { lines, ...row }: MemberRecord): Promise<void> {
  await tx.insert('group_members', [row]);
  await insertLines(tx, row.id, lines);
}

async function updateLines(tx: Writes, { id, version, lines }: MemberRecord): Promise<void> {
  await tx.run('UPDATE group_members SET version = ? WHERE id = ?', version, id);
  await tx.run('DELETE FROM group_lines WHERE member_id = ?', id);
  await insertLines(tx, id, lines);
}

const insertLines = (tx: Writes, memberId: string, lines: MemberRecord['lines']): Promise<void> =>
  tx.insert(
    'group_lines',
    lines.map(({ itemId, optionIds, quantity, note }, position) => {
      return { memberId, position, itemId, optionIds: optionIds as string[], quantity, note };
    }),
  );
