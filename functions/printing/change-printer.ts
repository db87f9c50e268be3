import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { Printer, PrinterChange, PrinterParams, presentPrinters } from './printer-schemas.ts';

/** Changes what a printer prints, and how. Its secret and its protocol stay as they are. */
export const changePrinter = defineFunction({
  operationId: 'changePrinter',
  method: 'PATCH',
  path: '/api/v1/printers/:id',
  tag: 'printing',
  summary: 'Change a printer’s settings',
  description:
    'What is left out stays as it is. A printer that begins to print tickets prints those of what is ordered from then on. Send the `version` that the change was decided on as If-Match.',
  access: ['manager'],
  request: { params: PrinterParams, headers: IfMatchHeaders, body: PrinterChange },
  responses: { 200: { description: 'The printer as it is now', body: Printer } },
  problems: ['printer-not-found', 'stale-version'],
  async handle({ params: { id }, headers, body }, ctx) {
    const changed = Object.fromEntries(
      Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    await ctx.write(async (tx) => {
      const row = await tx.printer.findUnique({ where: { id } });
      if (row === null) throw problem('printer-not-found');
      checkVersion(headers['if-match'], { version: row.version });
      const { lastSeq } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      const seq = body.tickets === true && !row.tickets ? lastSeq : row.seq;
      const data = { ...changed, seq, version: { increment: 1 } };
      await tx.printer.update({ where: { id }, data });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'printer-changed', { about: id, details: changed }) });
    });
    const [printer] = await ctx.read((tx) => presentPrinters(tx, ctx.clock(), id));
    if (printer === undefined) throw problem('printer-not-found');
    return { status: 200, body: printer };
  },
});
