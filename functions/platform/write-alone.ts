import type { Context } from './context.ts';
import type { Tx } from './turnstile.ts';
import type { BatchKind } from './write-lane.ts';

type Job = (tx: Tx) => Promise<unknown>;

const alone: BatchKind<Job, unknown> = {
  most: 1,
  async run(tx, jobs) {
    const values: unknown[] = [];
    for (const job of jobs) values.push(await job(tx));
    return values.map((value) => ({ ok: true, value }));
  },
};

/**
 * Runs `job` in a transaction of its own, on prepared statements and with the turnstile, so that it can record events. Answers
 * its result after COMMIT. What it throws takes back everything that it wrote, and is thrown on. Throws like `WriteTogether`.
 */
export const writeAlone = <T>(
  { writeTogether }: Pick<Context, 'writeTogether'>,
  job: (tx: Tx) => Promise<T>,
): Promise<T> => writeTogether(alone, job) as Promise<T>; // its own job's result
