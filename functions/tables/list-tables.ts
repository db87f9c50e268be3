import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { defineFunction } from '../platform/define-function.ts';
import type { TabRow } from '../tabs/bill-record.ts';
import { summariseTabs } from '../tabs/present-tab.ts';
import { TabSummary } from '../tabs/tab-schemas.ts';
import { readTables, Table } from './table-record.ts';

const TablesNow = z
  .strictObject({
    tables: z
      .array(
        Table.extend({ tab: TabSummary.nullable().describe('Its open tab; null: the table is free') }).meta({
          id: 'TableNow',
          description: 'A table, and whether somebody sits at it',
        }),
      )
      .describe('By number'),
  })
  .meta({ id: 'TablesNow', description: 'The tables of the shop as they are now' });

/** Every table with its code, for printing, and with its open tab, for the floor. */
export const listTables = defineFunction({
  operationId: 'listTables',
  method: 'GET',
  path: '/api/v1/tables',
  tag: 'tables',
  summary: 'The tables, the codes printed on them, and who sits where',
  description:
    'With what the printed codes have in them, for printing them, and with the open tab of each in a few words: a table without one is free. Archived tables only when asked for.',
  access: ['waiter', 'manager'],
  request: {
    query: z.strictObject({
      archived: z.enum(['true', 'false']).default('false').describe('Whether archived tables are listed too'),
    }),
  },
  responses: { 200: { description: 'The tables, by number', body: TablesNow } },
  async handle({ query }, { read }) {
    const tables = await read(async (tx) => withTabs(tx, await readTables(tx)));
    return { status: 200, body: { tables: tables.filter(({ archived }) => !archived || query.archived === 'true') } };
  },
});

async function withTabs(tx: Reads, tables: readonly z.output<typeof Table>[]) {
  const open = await tx.all<TabRow>('SELECT * FROM tabs WHERE open_table IS NOT NULL');
  const tabs = new Map((await summariseTabs(tx, open)).map((tab, index) => [open[index]?.openTable, tab]));
  return tables.map((table) => ({ ...table, tab: tabs.get(table.number) ?? null }));
}
