import type { PrismaTx } from '../../prisma/database.ts';
import { openStatuses } from '../domain/order-status.ts';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findTable, readTable, Table, TableChange, TableParams } from './table-record.ts';

/** Changes what is said about a table, takes it out of use or into use again. Its past orders keep its number. */
export const changeTable = defineFunction({
  operationId: 'changeTable',
  method: 'PATCH',
  path: '/api/v1/tables/:number',
  tag: 'tables',
  summary: 'Change a table’s name, seats, area or place on the plan, or archive it',
  description:
    'What is left out stays as it is. An archived table takes no orders, and its code works again when it is taken into use again. Send the `version` that the change was decided on as If-Match.',
  access: ['manager'],
  request: { params: TableParams, headers: IfMatchHeaders, body: TableChange },
  responses: { 200: { description: 'The table as it is now', body: Table } },
  problems: ['table-not-found', 'table-occupied', 'stale-version'],
  async handle({ params: { number }, headers, body: { place, ...body } }, ctx) {
    const data = Object.fromEntries(
      Object.entries({
        ...body,
        ...(place !== undefined && { planX: place?.x ?? null, planY: place?.y ?? null }),
      }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    await ctx.write(async (tx) => {
      const table = await findTable(tx, number);
      checkVersion(headers['if-match'], { version: table.version });
      if (body.archived === true) {
        const open = await tx.order.count({ where: { tableNumber: number, status: { in: [...openStatuses] } } });
        if (open > 0) throw problem('table-occupied', { detail: `Table ${number} has ${open} open orders` });
        await leaveTable(tx, number);
      }
      await tx.table.update({ where: { number }, data: { ...data, version: { increment: 1 } } });
      const event = staffEvent(ctx, 'table-changed', { about: String(number), details: data });
      await tx.staffEvent.create({ data: event });
    });
    return { status: 200, body: await ctx.read((tx) => readTable(tx, number)) };
  },
});

/** An archived table is occupied by no tab: a bill that is still to be paid is paid first. @throws Problem `table-occupied` */
async function leaveTable(tx: PrismaTx, number: number): Promise<void> {
  const orders = await tx.order.findMany({
    where: { tab: { openTable: number }, status: { not: 'cancelled' } },
    select: { totalCents: true, paidCents: true },
  });
  const owed = orders.reduce((sum, { totalCents, paidCents }) => sum + totalCents - paidCents, 0);
  if (owed > 0) throw problem('table-occupied', { detail: `The tab of table ${number} is not paid` });
  await tx.tab.updateMany({ where: { openTable: number }, data: { openTable: null } });
}
