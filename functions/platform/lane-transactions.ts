import { setTimeout as wait } from 'node:timers/promises';
import type { Database, PrismaTx } from '../../prisma/database.ts';
import { type Tx, throughTurnstile } from './turnstile.ts';

export type Job = (tx: PrismaTx) => Promise<unknown>;

type Limits = { lockWaitMs: number; jobMs: number };

/**
 * The lane's two ways to write, each a transaction of its own that is answered after COMMIT and of which nothing stays when
 * it throws. A database that another process holds is tried again for `lockWaitMs`, as long as nothing has begun.
 */
export function openTransactions(database: Database, { lockWaitMs, jobMs }: Limits) {
  async function commit<T>(transaction: (onBegin: () => void) => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + lockWaitMs;
    for (;;) {
      let begun = false;
      const onBegin = () => {
        begun = true;
      };
      try {
        return await transaction(onBegin);
      } catch (error) {
        // Only a transaction that never began may be tried again: the job has not run, so it cannot run twice.
        if (begun || database.failureOf(error) !== 'busy' || performance.now() >= giveUpAt) throw error;
        await wait(20);
      }
    }
  }

  return {
    /** A job on prepared statements. What it records in the log is published after COMMIT. */
    async batch<T>(job: (tx: Tx) => Promise<T>): Promise<T> {
      const { result, recordedTo, committed } = await commit((onBegin) =>
        database.transaction((writes, restaurant) => throughTurnstile(writes, restaurant, job), onBegin),
      );
      committed();
      if (recordedTo !== undefined) database.ring(recordedTo);
      return result;
    },

    /** A job on Prisma's client. */
    job: (job: Job): Promise<unknown> => commit((onBegin) => database.prismaTransaction(job, onBegin, jobMs)),
  };
}
