import type { Writes } from '../../prisma/database.ts';

/** How long a group without other members and without lines is kept for its host to come back. */
const emptyMs = 30 * 60_000;
/** Far more unsent groups than any shop serves at once; it keeps strangers from filling the disk. */
const mostUnsent = 2_000;
const atOnce = 100;

/** Forgets groups that are over, and those that have been empty for a while, some at a time. Answers how many. */
export async function forgetGroups(tx: Writes, now: Date): Promise<number> {
  const over = await tx.run(
    'DELETE FROM groups WHERE id IN (SELECT id FROM groups WHERE expires_at <= ? LIMIT ?)',
    now,
    atOnce,
  );
  const empty = await tx.run(
    `DELETE FROM groups WHERE id IN (
      SELECT id FROM groups
      WHERE changed_at <= ? AND status IN ('open', 'locked')
        AND NOT EXISTS (SELECT 1 FROM group_members WHERE group_id = groups.id AND NOT host)
        AND NOT EXISTS (SELECT 1 FROM group_members JOIN group_lines ON member_id = group_members.id WHERE group_id = groups.id)
      LIMIT ?)`,
    new Date(now.getTime() - emptyMs),
    atOnce,
  );
  return over + empty;
}

/**
 * Makes room for `coming` more groups when very many are unsent: deletes those with the fewest lines first, and of
 * these the least recently changed. A group that is being sent stays.
 */
export async function makeRoom(tx: Writes, coming: number): Promise<void> {
  const unsent = await tx.get<{ count: number }>("SELECT count(*) AS count FROM groups WHERE status <> 'sent'");
  const tooMany = (unsent?.count ?? 0) + coming - mostUnsent;
  if (tooMany <= 0) return;
  await tx.run(
    `DELETE FROM groups WHERE id IN (
      SELECT id FROM groups WHERE status IN ('open', 'locked')
      ORDER BY (
        SELECT count(*) FROM group_members JOIN group_lines ON member_id = group_members.id WHERE group_id = groups.id
      ), changed_at
      LIMIT ?)`,
    tooMany,
  );
}
