import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { writeOnce } from '../platform/write-once.ts';
import { newJob, type PrintJobRow } from './print-jobs.ts';
import { PrintJob, PrintJobParams, showJob } from './printer-schemas.ts';

/** Prints a job's paper again, marked as a copy, once however often it is sent. */
export const reprint = defineFunction({
  operationId: 'reprint',
  method: 'POST',
  path: '/api/v1/print-jobs/:id/copies',
  tag: 'printing',
  summary: 'Print again',
  description:
    'The new paper says DUPLICADO, because nobody knows whether there is another. It has what the order is now. Of a skipped job there is no paper yet: the new one is no copy.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: PrintJobParams, headers: IdempotencyHeaders },
  responses: {
    201: {
      description: 'The copy is on the printer’s list',
      body: PrintJob,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: ['idempotency-key-required', 'idempotency-key-reused', 'print-job-not-found'],
  async handle({ params: { id }, headers }, ctx) {
    const { staffId } = signedIn(ctx);
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'reprint', id },
      status: 201,
      async job(tx) {
        const first = await tx.get<PrintJobRow>('SELECT * FROM print_jobs WHERE id = ?', id);
        if (first === undefined) throw problem('print-job-not-found');
        const { printerId, kind, orderId, tabId } = first;
        const copyOf = first.state === 'skipped' ? null : first.id;
        const job = newJob(ctx, { printerId, kind, orderId, tabId, copyOf, staffId });
        await tx.insert('print_jobs', [job]);
        return showJob(tx, job.id, ctx.clock());
      },
    });
    return { status: 201, ...once };
  },
});
