import { insertRows, storedInstant } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';
import type { GroupRecord, MemberRecord } from './group-record.ts';

/** Stores what a group has become since `before`, which is how the database has it. */
export function updateGroup(sql: Sql, before: GroupRecord, after: GroupRecord): void {
  sql.run(
    `UPDATE groups SET status = ?, send_key = ?, order_id = ?, changed_at = ?, expires_at = ?, code_hash = ?, code_turn = ?,
        version = ? WHERE id = ?`,
    after.status,
    after.sendKey,
    after.orderId,
    storedInstant(after.changedAt),
    storedInstant(after.expiresAt),
    after.codeHash,
    after.codeTurn,
    after.version,
    after.id,
  );
  if (before.members === after.members) return;
  const known = new Map(before.members.map((member) => [member.id, member]));
  for (const member of after.members) {
    const was = known.get(member.id);
    known.delete(member.id);
    if (was === undefined) insertMember(sql, member);
    else if (was !== member) updateLines(sql, member);
  }
  for (const id of known.keys()) sql.run('DELETE FROM group_members WHERE id = ?', id);
}

/** Keeps a code that was known until now. */
export const retireCode = (sql: Sql, { id, codeHash }: GroupRecord): void => {
  sql.run('INSERT INTO old_group_codes (code_hash, group_id) VALUES (?, ?)', codeHash, id);
};

export function insertGroup(sql: Sql, { members, ...row }: GroupRecord): void {
  insertRows(sql, 'groups', [row]);
  for (const member of members) insertMember(sql, member);
}

function insertMember(sql: Sql, { lines, ...row }: MemberRecord): void {
  insertRows(sql, 'group_members', [row]);
  insertLines(sql, row.id, lines);
}

function updateLines(sql: Sql, { id, version, lines }: MemberRecord): void {
  sql.run('UPDATE group_members SET version = ? WHERE id = ?', version, id);
  sql.run('DELETE FROM group_lines WHERE member_id = ?', id);
  insertLines(sql, id, lines);
}

function insertLines(sql: Sql, memberId: string, lines: MemberRecord['lines']): void {
  lines.forEach(({ itemId, optionIds, quantity, note }, position) => {
    sql.run(
      'INSERT INTO group_lines (member_id, position, item_id, option_ids, quantity, note) VALUES (?, ?, ?, ?, ?, ?)',
      memberId,
      position,
      itemId,
      JSON.stringify(optionIds),
      quantity,
      note,
    );
  });
}
