import { silentJobMs } from '../domain/print-jobs.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { moveStored } from './print-jobs.ts';
import { PrintJob, PrintJobParams, showJob } from './printer-schemas.ts';
import { seeOnPaper } from './see-on-paper.ts';

/** Says for a printer that did not that a job's paper is there. */
export const markPrinted = defineFunction({
  operationId: 'markPrinted',
  method: 'POST',
  path: '/api/v1/print-jobs/:id/printed',
  tag: 'printing',
  summary: 'Somebody has seen the paper',
  description: 'Of a job that is unconfirmed or failed. It is printed from then on.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: PrintJobParams },
  responses: { 200: { description: 'The job as it is now', body: PrintJob } },
  problems: ['print-job-not-found', 'print-job-settled'],
  async handle({ params: { id } }, ctx) {
    const now = ctx.clock();
    const body = await writeAlone(ctx, async (tx) => {
      const text = "UPDATE print_jobs SET state = 'unconfirmed' WHERE id = ? AND state = 'claimed' AND claimed_at <= ?";
      await tx.run(text, id, new Date(now.getTime() - silentJobMs));
      const { result, orderNumber } = await showJob(tx, id, now);
      if (!(await moveStored(tx, id, 'mark-printed', now, result))) throw problem('print-job-settled');
      await seeOnPaper(tx, id, now);
      const details = { order: orderNumber };
      await tx.insert('staff_events', [staffEvent(ctx, 'marked-printed', { about: id, details })]);
      return showJob(tx, id, now);
    });
    return { status: 200, body };
  },
});
