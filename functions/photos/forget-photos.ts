import type { Writes } from '../../prisma/database.ts';
import type { EditedMenu } from '../domain/edited-menu.ts';

const dayMs = 24 * 60 * 60_000;
const atOnce = 20;

/**
 * Deletes photos that were uploaded a day ago or earlier and that nothing names: neither the menu, nor its draft, nor a version
 * that can be restored, nor the shop as its logo. Answers how many.
 */
export async function forgetPhotos(tx: Writes, now: Date): Promise<number> {
  const old = await tx.all<{ id: string }>(
    `SELECT id FROM photos WHERE created_at < ? AND id NOT IN (SELECT photo FROM menu_items WHERE photo IS NOT NULL)
      AND id NOT IN (SELECT logo FROM restaurant WHERE logo IS NOT NULL)`,
    new Date(now.getTime() - dayMs),
  );
  if (old.length === 0) return 0;
  const documents = await tx.all<{ document: EditedMenu }>(
    `SELECT document FROM menu_drafts WHERE document IS NOT NULL
      UNION ALL SELECT document FROM menu_versions WHERE document IS NOT NULL`,
  );
  const named = new Set(
    documents.flatMap(({ document }) =>
      document.categories.flatMap(({ items }) => items.map(({ photo }) => photo ?? undefined)),
    ),
  );
  const gone = old.map(({ id }) => id).filter((id) => !named.has(id));
  const some = gone.slice(0, atOnce);
  if (some.length === 0) return 0;
  await tx.run('DELETE FROM photo_files WHERE photo_id = ANY(?)', some);
  await tx.run('DELETE FROM photos WHERE id = ANY(?)', some);
  return some.length;
}
