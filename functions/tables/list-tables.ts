import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { readTables, Tables } from './table-record.ts';

/** Every table with its code, for printing. */
export const listTables = defineFunction({
  operationId: 'listTables',
  method: 'GET',
  path: '/api/v1/tables',
  tag: 'tables',
  summary: 'The tables and the codes printed on them',
  description: 'With what the printed codes have in them, for printing them. Archived tables only when asked for.',
  access: ['waiter', 'manager'],
  request: {
    query: z.strictObject({
      archived: z.enum(['true', 'false']).default('false').describe('Whether archived tables are listed too'),
    }),
  },
  responses: { 200: { description: 'The tables, by number', body: Tables } },
  async handle({ query }, { read }) {
    const tables = await read(readTables);
    return { status: 200, body: { tables: tables.filter(({ archived }) => !archived || query.archived === 'true') } };
  },
});
