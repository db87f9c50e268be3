import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { PrinterParams, readPrinter } from './printer-schemas.ts';

/** Removes a printer with its jobs: its secret is worth nothing from now on. */
export const removePrinter = defineFunction({
  operationId: 'removePrinter',
  method: 'DELETE',
  path: '/api/v1/printers/:id',
  tag: 'printing',
  summary: 'Remove a printer',
  description: 'Its address is worth nothing from now on, and its jobs are gone; those that wait are not printed.',
  access: ['manager'],
  request: { params: PrinterParams },
  responses: { 204: { description: 'Removed' } },
  problems: ['printer-not-found'],
  async handle({ params: { id } }, ctx) {
    await writeAlone(ctx, async (tx) => {
      const { name } = await readPrinter(tx, id);
      await tx.run('DELETE FROM print_jobs WHERE printer_id = ?', id);
      await tx.run('DELETE FROM printers WHERE id = ?', id);
      await tx.insert('staff_events', [staffEvent(ctx, 'printer-removed', { about: id, details: { name } })]);
    });
    return { status: 204 };
  },
});
