import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { writeMenuCsv } from './menu-csv.ts';
import { MenuDocument } from './menu-document.ts';
import { readDraft } from './menu-draft.ts';

const MenuExport = z
  .strictObject({
    document: MenuDocument.describe('All of it'),
    csv: z
      .string()
      .describe(
        'The items as CSV (RFC 4180) with a byte-order mark; what a spreadsheet would take for a formula has a quote in front',
      )
      .meta({ examples: ['id,category_es,…'] }),
  })
  .meta({ id: 'MenuExport', description: 'The menu to be kept, or to be edited elsewhere' });

/** The menu as it is edited, to be kept or to be edited in a spreadsheet. */
export const exportMenu = defineFunction({
  operationId: 'exportMenu',
  method: 'GET',
  path: '/api/v1/menu/export',
  tag: 'menu',
  summary: 'The menu as a file',
  description: 'The draft, as a whole and as a table with a row for each item. POST /api/v1/menu/import reads both.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The menu', body: MenuExport } },
  async handle(_input, { read }) {
    const { document } = await read(readDraft);
    return { status: 200, body: { document, csv: writeMenuCsv(document) } };
  },
});
