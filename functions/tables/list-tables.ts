import { defineFunction } from '../platform/define-function.ts';
import { Tables } from '../platform/schemas.ts';

/** Every table with its code, for printing. */
export const listTables = defineFunction({
  operationId: 'listTables',
  method: 'GET',
  path: '/api/v1/tables',
  tag: 'tables',
  summary: 'The tables and the codes printed on them',
  description: 'With what the printed codes have in them, for printing them.',
  access: ['waiter', 'manager'],
  request: {},
  responses: { 200: { description: 'The tables, by number', body: Tables } },
  async handle(_input, { read }) {
    type Row = { number: number; token: string };
    const tables = await read((tx) => tx.all<Row>('SELECT number, token FROM tables ORDER BY number'));
    return { status: 200, body: { tables } };
  },
});
