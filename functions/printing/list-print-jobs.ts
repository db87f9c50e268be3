import { defineFunction } from '../platform/define-function.ts';
import { listJobsOf, PrinterParams, PrintJobs, readPrinter } from './printer-schemas.ts';

/** What a printer was given to print lately, and what became of it. */
export const listPrintJobs = defineFunction({
  operationId: 'listPrintJobs',
  method: 'GET',
  path: '/api/v1/printers/:id/jobs',
  tag: 'printing',
  summary: 'A printer’s jobs',
  description:
    'At most a hundred jobs: first those that failed or are in doubt and were not printed again, then the newest. A ticket’s job is made when its printer asks or can be reached, so none is made for a printer that is off. A ticket is skipped, without paper, when its order is over before the printer takes it.',
  access: ['waiter', 'kitchen', 'manager'],
  request: { params: PrinterParams },
  responses: { 200: { description: 'The jobs', body: PrintJobs } },
  problems: ['printer-not-found'],
  async handle({ params: { id } }, { read, clock }) {
    const jobs = await read(async (tx) => {
      await readPrinter(tx, id);
      return listJobsOf(tx, id, clock());
    });
    return { status: 200, body: { jobs } };
  },
});
