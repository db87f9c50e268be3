import { z } from 'zod';
import type { EditedMenu } from '../domain/edited-menu.ts';
import { menuChanges } from '../domain/menu-changes.ts';
import { defineFunction } from '../platform/define-function.ts';
import { type FieldError, invalidRequest } from '../platform/problems.ts';
import { atLine, readMenuCsv } from './menu-csv.ts';
import { MenuDocument } from './menu-document.ts';
import { MenuChanges, readDraft } from './menu-draft.ts';

const MenuImport = z
  .strictObject({
    document: MenuDocument.describe('The menu that was read; save it as the draft'),
    changes: MenuChanges.describe('What it would change about the draft'),
  })
  .meta({ id: 'MenuImport', description: 'A menu that was read from a file; nothing is changed by that' });

/** Reads a menu from a file, and says what it would change. */
export const importMenu = defineFunction({
  operationId: 'importMenu',
  method: 'POST',
  path: '/api/v1/menu/import',
  tag: 'menu',
  summary: 'Read a menu from a file',
  description:
    'Nothing is saved: PUT the answer’s `document` as the draft. A table has a line for each item, and what it leaves out is removed; columns that it leaves out stay as they are. The separator is a comma, a semicolon or a tab; prices have a decimal point or comma. When anything is wrong, `errors` names its line and column.',
  access: ['manager'],
  request: {
    body: z
      .strictObject({
        csv: z
          .string()
          .max(500_000)
          .optional()
          .describe('A table as GET /api/v1/menu/export has it')
          .meta({ examples: ['category_es,name_es,name_en,price\r\nPupusas,Loroco,Loroco,1.25'] }),
        document: MenuDocument.optional().describe('A whole menu'),
      })
      .refine(({ csv, document }) => (csv === undefined) !== (document === undefined), {
        message: 'must have csv or document',
      })
      .meta({
        id: 'ImportRequest',
        description: 'A menu’s file, in one of two forms',
        examples: [{ csv: 'category_es,name_es,name_en,price' }],
      }),
  },
  responses: { 200: { description: 'What was read, and what it would change', body: MenuImport } },
  async handle({ body }, { read, newId }) {
    const { document: before } = await read(readDraft);
    const document = body.document ?? readCsv(body.csv ?? '', before, newId);
    return { status: 200, body: { document, changes: menuChanges(before, document) } };
  },
});

/** @throws Problem `validation-failed` with the line and the column of what is wrong */
function readCsv(csv: string, before: EditedMenu, newId: () => string): EditedMenu {
  const result = readMenuCsv(csv, before, newId);
  if (!result.ok) throw invalidRequest(result.errors);
  const { menu, lines } = result;
  const checked = MenuDocument.safeParse(menu);
  if (checked.success) return checked.data;
  throw invalidRequest(
    checked.error.issues.slice(0, 20).map(({ path, message }): FieldError => {
      const [, category, , item, ...member] = path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      const found =
        menu.categories[Number(category)]?.items[Number(item)] ?? menu.categories[Number(category)]?.items[0];
      const line = found === undefined ? undefined : lines.get(found.id);
      if (line === undefined) return { path: 'csv', message };
      return atLine(line, columnOf(member), message);
    }),
  );
}

/** The column in which a member of an item stands. */
function columnOf([member, language]: (string | number)[]): string {
  switch (member) {
    case 'name':
    case 'description':
      return `${member}_${language ?? 'es'}`;
    case 'priceCents':
      return 'price';
    case 'comalUnits':
      return 'comal_units';
    case 'optionGroupIds':
      return 'options';
    case undefined:
      return 'category_es';
    default:
      return String(member);
  }
}
