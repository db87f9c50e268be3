import { z } from 'zod';
import { orderNotFound } from '../orders/order-record.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeOnce } from '../platform/write-once.ts';
import { collectJobs } from './collect-jobs.ts';
import { newJob, type PrintJobRow } from './print-jobs.ts';
import { PrinterParams, PrintJob, readPrinter, showJob } from './printer-schemas.ts';

const Wanted = z
  .strictObject({
    kind: z
      .enum(['test', 'ticket', 'receipt'])
      .describe(
        'A page that shows that it prints, the kitchen’s ticket of an order, or the receipt of an order or a tab',
      ),
    orderId: Id.optional().describe('The order, of a ticket or of a receipt'),
    tabId: Id.optional().describe('The tab, of a receipt'),
  })
  .refine(
    ({ kind, orderId, tabId }) =>
      kind === 'test'
        ? orderId === undefined && tabId === undefined
        : (orderId === undefined) !== (tabId === undefined) && (kind === 'receipt' || tabId === undefined),
    'a test is of nothing, a ticket of an order, a receipt of an order or a tab',
  )
  .meta({ id: 'PrintRequest', description: 'What is to be printed', examples: [{ kind: 'test' }] });

/** Puts something on a printer's list once, however often it is sent. */
export const print = defineFunction({
  operationId: 'print',
  method: 'POST',
  path: '/api/v1/printers/:id/jobs',
  tag: 'printing',
  summary: 'Print a ticket, a receipt, or a test',
  description:
    'The printer gets it when it asks next. A ticket or receipt that was handed to this printer before says DUPLICADO; one that still waits for it is answered, and there is no second.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: PrinterParams, headers: IdempotencyHeaders, body: Wanted },
  responses: {
    201: {
      description: 'It is on the printer’s list',
      body: PrintJob,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'printer-not-found',
    'order-not-found',
    'tab-not-found',
  ],
  async handle({ params: { id: printerId }, headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'print', printerId, body },
      status: 201,
      async job(tx) {
        await readPrinter(tx, printerId);
        const about = await findSubject(tx, body);
        const { kind } = body;
        // The log may have its ticket already: it is made first, so that there is one original.
        await collectJobs(tx, ctx, printerId);
        const original = await findOriginal(tx, printerId, kind, about);
        if (original?.state === 'pending') {
          // It is wanted by a person from now on, so it is printed even when its order is over.
          await tx.run('UPDATE print_jobs SET staff_id = ? WHERE id = ?', staffId, original.id);
          return showJob(tx, original.id, ctx.clock());
        }
        const copyOf = original?.id ?? null;
        const job = newJob(ctx, { printerId, kind, ...about, copyOf, staffId });
        await tx.insert('print_jobs', [job]);
        return showJob(tx, job.id, ctx.clock());
      },
    });
    return { status: 201, ...once };
  },
});

type Subject = { orderId: string | null; tabId: string | null };

/** @throws Problem `order-not-found`, `tab-not-found` */
async function findSubject(tx: Tx, { orderId, tabId }: z.output<typeof Wanted>): Promise<Subject> {
  if (tabId !== undefined && (await tx.get('SELECT id FROM tabs WHERE id = ?', tabId)) === undefined) {
    throw problem('tab-not-found');
  }
  if (orderId !== undefined && (await tx.get('SELECT id FROM orders WHERE id = ?', orderId)) === undefined) {
    throw orderNotFound(orderId);
  }
  return { orderId: orderId ?? null, tabId: tabId ?? null };
}

/** The job by which this printer was given the same paper first, or is to be; undefined: there is none. */
async function findOriginal(
  tx: Tx,
  printerId: string,
  kind: string,
  { orderId, tabId }: Subject,
): Promise<Pick<PrintJobRow, 'id' | 'state'> | undefined> {
  if (orderId === null && tabId === null) return undefined;
  return tx.get<Pick<PrintJobRow, 'id' | 'state'>>(
    `SELECT id, state FROM print_jobs WHERE ${orderId === null ? 'tab_id' : 'order_id'} = ? AND printer_id = ? AND kind = ?
      AND copy_of IS NULL AND state <> 'skipped' ORDER BY id LIMIT 1`,
    orderId ?? tabId ?? '',
    printerId,
    kind,
  );
}
