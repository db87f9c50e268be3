import { setTimeout as wait } from 'node:timers/promises';
import type { WriteTx } from '../../prisma/client.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import type { Sql, SqlConnection } from '../../prisma/sql.ts';
import type { EventHub, LiveEvent } from './event-hub.ts';
import { isBusy } from './storage-problem.ts';

/** Hands an event to the live streams once, and only if, the transaction is committed. */
export type Emit = (event: LiveEvent) => void;

export type Job = (tx: WriteTx, emit: Emit) => Promise<unknown>;

/** What the lane writes with: nobody else may. Both are on the same file, and only one of them is in a transaction. */
export type Writers = { client: PrismaClient; sql: SqlConnection };

type Limits = { lockWaitMs: number; jobMs: number };

/**
 * The lane's two ways to write, each a transaction of its own that is answered after COMMIT and of which nothing stays when
 * it throws. A database that another process holds is tried again for `lockWaitMs`, as long as nothing has begun.
 */
export function openTransactions({ client, sql }: Writers, events: EventHub, { lockWaitMs, jobMs }: Limits) {
  async function commit<T>(transaction: (onBegin: () => void, emit: Emit) => T | Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + lockWaitMs;
    for (;;) {
      let begun = false;
      const emitted: LiveEvent[] = [];
      const onBegin = () => {
        begun = true;
      };
      try {
        const result = await transaction(onBegin, (event) => emitted.push(event));
        for (const event of emitted) events.publish(event);
        return result;
      } catch (error) {
        // Only a transaction that never began may be tried again: the job has not run, so it cannot run twice.
        if (!isBusy(error) || begun || performance.now() >= giveUpAt) throw error;
        await wait(20);
      }
    }
  }

  return {
    /** One synchronous piece of work on the prepared connection. */
    batch: <T>(run: (sql: Sql, emit: Emit) => T): Promise<T> =>
      commit((onBegin, emit) =>
        sql.transaction(() => {
          onBegin();
          return run(sql, emit);
        }),
      ),

    /** A job on Prisma's client. */
    job: (job: Job): Promise<unknown> =>
      commit(async (onBegin, emit) => {
        try {
          return await client.$transaction(
            (tx) => {
              onBegin();
              return job(tx, emit);
            },
            { timeout: jobMs },
          );
        } catch (error) {
          // Prisma rolls back when a job throws, but not when COMMIT itself fails; the next job needs a clean connection.
          await client.$executeRawUnsafe('ROLLBACK').catch(() => undefined);
          throw error;
        }
      }),
  };
}
