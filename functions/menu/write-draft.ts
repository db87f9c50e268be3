import type { EditedMenu } from '../domain/edited-menu.ts';
import { checkVersion } from '../platform/if-match.ts';
import type { Tx } from '../platform/turnstile.ts';
import { readDraftRow, readLastSeq } from './menu-draft.ts';

/** Who changes the draft, when, and the version that the change was decided on (If-Match). */
export type Change = { staffId: string; at: Date; ifMatch: string | undefined };

/**
 * The draft's row, to be changed.
 * @throws Problem `stale-version` when it is not at the version of `ifMatch`
 */
export async function openDraft(tx: Tx, ifMatch: string | undefined) {
  const row = await readDraftRow(tx);
  checkVersion(ifMatch, { version: row.version });
  return row;
}

/**
 * Makes `document` the draft; null: nothing is being edited from now on.
 * @throws Problem `stale-version`
 */
export async function writeDraft(tx: Tx, document: EditedMenu | null, { staffId, at, ifMatch }: Change): Promise<void> {
  const row = await openDraft(tx, ifMatch);
  const basedOn = row.document === null ? await readLastSeq(tx) : row.basedOn;
  await tx.run(
    `INSERT INTO menu_drafts (id, document, version, based_on, staff_id, changed_at) VALUES (1, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET document = excluded.document, version = excluded.version,
        based_on = excluded.based_on, staff_id = excluded.staff_id, changed_at = excluded.changed_at`,
    document === null ? null : JSON.stringify(document),
    row.version + 1,
    basedOn,
    staffId,
    at,
  );
}
