import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { EditedMenu } from '../domain/edited-menu.ts';
import type { MenuChanges as Changes } from '../domain/menu-changes.ts';
import { menuChanges } from '../domain/menu-changes.ts';
import { At } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { ChangedBy, MenuChanges, readLastSeq } from './menu-draft.ts';

/** How many versions are listed and can be restored. */
const keptVersions = 10;

export const MenuVersion = z
  .strictObject({
    seq: z
      .int()
      .describe('Its number; versions are numbered from 1')
      .meta({ examples: [2] }),
    publishedAt: At.describe('When it was published'),
    publishedBy: ChangedBy.nullable().describe('Who published it; null: it is the menu of before the first publishing'),
    changes: MenuChanges.describe('What it changed about the version before'),
  })
  .meta({ id: 'MenuVersion', description: 'A menu that was published' });
type MenuVersion = z.output<typeof MenuVersion>;

type VersionRow = { seq: number; changes: Changes; at: Date; staffId: string | null; name: string | null };

/** The last ten versions, newest first. */
export async function readVersions(tx: Reads): Promise<MenuVersion[]> {
  const rows = await tx.all<VersionRow>(
    `SELECT seq, changes, at, staff_id, name FROM menu_versions LEFT JOIN staff ON staff.id = staff_id
      ORDER BY seq DESC LIMIT ${keptVersions}`,
  );
  return rows.map(({ seq, changes, at, staffId, name }) => ({
    seq,
    publishedAt: at.toISOString(),
    publishedBy: staffId === null || name === null ? null : { staffId, name },
    changes,
  }));
}

/** A version's menu; undefined when there is no such version, or it is none of the last ten. */
export const readVersionDocument = async (tx: Reads, seq: number): Promise<EditedMenu | undefined> =>
  (await tx.get<{ document: EditedMenu | null }>('SELECT document FROM menu_versions WHERE seq = ?', seq))?.document ??
  undefined;

type Published = { before: EditedMenu; after: EditedMenu; changes: Changes; staffId: string; at: Date };

/**
 * Appends a version, and before the first one the menu that it replaces, so that this can be restored too. Answers its
 * number.
 */
export async function appendVersion(tx: Tx, { before, after, changes, staffId, at }: Published): Promise<number> {
  const last = await readLastSeq(tx);
  if (last === 0) {
    const first = { seq: 1, document: before, changes: menuChanges(before, before), staffId: null, at };
    await tx.insert('menu_versions', [first]);
  }
  const seq = Math.max(last, 1) + 1;
  await tx.insert('menu_versions', [{ seq, document: after, changes, staffId, at }]);
  await tx.run('UPDATE menu_versions SET document = NULL WHERE seq <= ? AND document IS NOT NULL', seq - keptVersions);
  return seq;
}
