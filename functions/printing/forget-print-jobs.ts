import type { Writes } from '../../prisma/database.ts';

/** What became of a paper can be read for a month. */
const keptMs = 30 * 24 * 60 * 60_000;

/** Forgets jobs that were made a month ago and handed out, some at a time. Answers how many. */
export const forgetPrintJobs = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    `DELETE FROM print_jobs WHERE id IN
      (SELECT id FROM print_jobs WHERE created_at <= ? AND state <> 'pending' LIMIT 300)`,
    new Date(now.getTime() - keptMs),
  );
