import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { EditedMenu } from '../domain/edited-menu.ts';
import { menuChanges, menuParts } from '../domain/menu-changes.ts';
import { At, Cents, Id } from '../platform/schemas.ts';
import { MenuDocument } from './menu-document.ts';
import { readDocument } from './read-document.ts';

const part = {
  part: z.enum(menuParts).describe('What of the menu it is'),
  id: Id,
  name: z
    .strictObject({ es: z.string().describe('In Spanish'), en: z.string().describe('In English') })
    .describe('What it is called, or was before it was removed')
    .meta({ examples: [{ es: 'Revueltas', en: 'Pork and cheese' }] }),
};
const MenuPart = z.strictObject(part).meta({ id: 'MenuPart', description: 'A part of the menu' });

export const MenuChanges = z
  .strictObject({
    added: z.array(MenuPart).describe('What is new'),
    removed: z.array(MenuPart).describe('What is no longer there'),
    changed: z
      .array(
        z
          .strictObject({
            ...part,
            fields: z.array(z.string().meta({ examples: ['description'] })).describe('The members that differ'),
          })
          .meta({ id: 'MenuPartChange', description: 'A part of the menu that is different in more than its price' }),
      )
      .describe('What is different, but for prices'),
    prices: z
      .array(
        z
          .strictObject({
            ...part,
            fromCents: Cents.describe('The price before'),
            toCents: Cents.describe('The price after'),
          })
          .meta({ id: 'PriceChange', description: 'An item or option that has another price' }),
      )
      .describe('Whose price is different'),
    reordered: z.boolean().describe('Whether anything is shown in another order'),
  })
  .meta({ id: 'MenuChanges', description: 'What is different between two menus' });

export const ChangedBy = z
  .strictObject({
    staffId: Id,
    name: z
      .string()
      .describe('What they are called')
      .meta({ examples: ['Ana'] }),
  })
  .meta({ id: 'ChangedBy', description: 'Who changed something' });

export const MenuDraft = z
  .strictObject({
    document: MenuDocument,
    version: z.int().describe('Rises with every change; send it as If-Match'),
    basedOn: z.int().describe('The published version that the editing began with; 0: none was published yet'),
    changedBy: ChangedBy.nullable().describe('Who changed it last; null: it is the published menu'),
    changedAt: At.nullable().describe('When it was changed last; null: it is the published menu'),
    changes: MenuChanges.describe('What publishing it would change'),
  })
  .meta({ id: 'MenuDraft', description: 'The menu that is being edited; the published one while nothing is' });
export type MenuDraft = z.output<typeof MenuDraft>;

type DraftRow = { document: EditedMenu | null; version: number; basedOn: number };

/** The draft's row; its version is 1 before anything was edited. */
export const readDraftRow = async (tx: Reads): Promise<DraftRow> =>
  (await tx.get<DraftRow>('SELECT document, version, based_on FROM menu_drafts WHERE id = 1')) ?? {
    document: null,
    version: 1,
    basedOn: 0,
  };

/** The place of the last published version; 0: none was published yet. */
export const readLastSeq = async (tx: Reads): Promise<number> =>
  (await tx.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM menu_versions'))?.seq ?? 0;

/** The draft as the API answers it. */
export async function readDraft(tx: Reads): Promise<MenuDraft> {
  const published = await readDocument(tx);
  const row = await readDraftRow(tx);
  if (row.document === null) {
    const nothing = { basedOn: await readLastSeq(tx), changedBy: null, changedAt: null };
    return { document: published, version: row.version, ...nothing, changes: menuChanges(published, published) };
  }
  const by = await tx.get<{ staffId: string; changedAt: Date; name: string }>(
    'SELECT staff_id, changed_at, name FROM menu_drafts JOIN staff ON staff.id = staff_id WHERE menu_drafts.id = 1',
  );
  return {
    document: row.document,
    version: row.version,
    basedOn: row.basedOn,
    changedBy: by === undefined ? null : { staffId: by.staffId, name: by.name },
    changedAt: by === undefined ? null : by.changedAt.toISOString(),
    changes: menuChanges(published, row.document),
  };
}
