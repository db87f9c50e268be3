import { randomBytes } from 'node:crypto';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findTable, readTable, Table, TableParams } from './table-record.ts';

/** Gives a table a new code. The one that is printed proves nothing from the next request on. */
export const changeTableCode = defineFunction({
  operationId: 'changeTableCode',
  method: 'POST',
  path: '/api/v1/tables/:number/code',
  tag: 'tables',
  summary: 'Give a table a new code',
  description:
    'For a code that was photographed and misused. The printed one is worth nothing at once: print the new one. Send the table’s `version` as If-Match, so that a retry does not change it twice.',
  access: ['manager'],
  request: { params: TableParams, headers: IfMatchHeaders },
  responses: { 200: { description: 'The table with its new code', body: Table } },
  problems: ['table-not-found', 'stale-version'],
  async handle({ params: { number }, headers }, ctx) {
    // As the column's default makes them: 64 random bits.
    const token = randomBytes(8).toString('hex');
    await ctx.write(async (tx) => {
      const { version } = await findTable(tx, number);
      checkVersion(headers['if-match'], { version });
      await tx.table.update({ where: { number }, data: { token, version: { increment: 1 } } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'table-code-changed', { about: String(number) }) });
    });
    return { status: 200, body: await ctx.read((tx) => readTable(tx, number)) };
  },
});
