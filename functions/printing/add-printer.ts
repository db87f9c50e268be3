import { randomBytes } from 'node:crypto';
import { hashToken } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { AddedPrinter, NewPrinter, presentPrinters } from './printer-schemas.ts';

/** The segment of the path by which a printer of each kind that asks is served. */
const segments = { 'star-cloudprnt': 'star', 'epson-sdp': 'epson' } as const;

/** Adds a printer, with a secret of 128 random bits in the address that it asks. It prints what is ordered from now on. */
export const addPrinter = defineFunction({
  operationId: 'addPrinter',
  method: 'POST',
  path: '/api/v1/printers',
  tag: 'printing',
  summary: 'Add a printer',
  description:
    'Type the address with `path` into a printer that asks; it is not told again. A printer prints what is ordered from now on. In AWS Lambda nothing is sent to a raw-tcp printer.',
  access: ['manager'],
  request: { body: NewPrinter },
  responses: { 201: { description: 'The printer, and the path that it asks', body: AddedPrinter } },
  async handle({ body: { address = null, kind, ...settings } }, ctx) {
    const secret = randomBytes(16).toString('hex');
    const path = kind === 'raw-tcp' ? null : `/api/v1/print/${segments[kind]}/${secret}`;
    const id = ctx.newId();
    const printer = await writeAlone(ctx, async (tx) => {
      const secretHash = path === null ? null : hashToken(secret);
      const row = { id, ...settings, kind, address, secretHash, seq: tx.restaurant.lastSeq, createdAt: ctx.clock() };
      await tx.insert('printers', [row]);
      const details = { name: settings.name, kind };
      await tx.insert('staff_events', [staffEvent(ctx, 'printer-added', { about: id, details })]);
      return (await presentPrinters(tx, ctx.clock(), id))[0];
    });
    if (printer === undefined) throw new Error('the printer that was just added is gone');
    return { status: 201, body: { printer, path } };
  },
});
