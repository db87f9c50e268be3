import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { NewTables, readTables, Tables } from './table-record.ts';

/** Adds tables, all or none, each with a code of its own. Their numbers are the caller's, so that a retry adds none twice. */
export const addTables = defineFunction({
  operationId: 'addTables',
  method: 'POST',
  path: '/api/v1/tables',
  tag: 'tables',
  summary: 'Add tables',
  description: 'All of them or none. Each gets a code of its own, and takes orders from the next request on.',
  access: ['manager'],
  request: { body: NewTables },
  responses: { 201: { description: 'The tables that were added, by number', body: Tables } },
  problems: ['table-exists'],
  async handle({ body: { tables } }, ctx) {
    const numbers = tables.map(({ number }) => number);
    await ctx.write(async (tx) => {
      const taken = await tx.table.findFirst({ where: { number: { in: numbers } }, orderBy: { number: 'asc' } });
      if (taken !== null) throw problem('table-exists', { detail: `There is a table ${taken.number} already` });
      await tx.table.createMany({
        data: tables.map(({ number, name = null, seats = null, area = null }) => ({ number, name, seats, area })),
      });
      const details = { tables: numbers.map(String) };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'tables-added', { details }) });
    });
    const added = (await ctx.read(readTables)).filter(({ number }) => numbers.includes(number));
    return { status: 201, body: { tables: added } };
  },
});
