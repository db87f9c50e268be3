import { setTimeout as wait } from 'node:timers/promises';
import type { WriteTx } from '../../prisma/client.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import type { EventHub, LiveEvent } from './event-hub.ts';
import { problem } from './problems.ts';

/** Hands an event to the live streams once, and only if, the job's transaction is committed. */
export type Emit = (event: LiveEvent) => void;

/**
 * Runs `job` in a transaction of its own and answers its result after COMMIT; when `job` throws, everything it wrote
 * is rolled back and the error is thrown on. Jobs run one at a time, in the order they came, on a connection that
 * nothing else uses, so a rollback can never take another request's rows with it.
 * @throws Problem `database-busy` when another process holds the database for longer than the lane waits.
 */
export type Write = <T>(job: (tx: WriteTx, emit: Emit) => Promise<T>) => Promise<T>;

type Options = {
  /** How long to wait for another process to let go of the database. */
  lockWaitMs?: number;
  /** How long one job may hold the lane. */
  jobMs?: number;
};

/** The write lane on `client`, which must be nobody else's. `close()` waits for the jobs already taken. */
export function openWriteLane(
  client: PrismaClient,
  events: EventHub,
  { lockWaitMs = 5_000, jobMs = 10_000 }: Options = {},
) {
  let last: Promise<unknown> = Promise.resolve();

  const write: Write = (job) => {
    const result = last.then(() => commit(job));
    last = result.catch(() => undefined);
    return result;
  };

  async function commit<T>(job: (tx: WriteTx, emit: Emit) => Promise<T>): Promise<T> {
    const giveUpAt = Date.now() + lockWaitMs;
    for (;;) {
      let begun = false;
      const emitted: LiveEvent[] = [];
      try {
        const result = await client.$transaction(
          (tx) => {
            begun = true;
            return job(tx, (event) => emitted.push(event));
          },
          { timeout: jobMs },
        );
        for (const event of emitted) events.publish(event);
        return result;
      } catch (error) {
        await rollBack();
        if (!isBusy(error)) throw error;
        // Only a transaction that never began may be tried again: the job has not run, so it cannot run twice.
        if (begun || Date.now() >= giveUpAt) throw problem('database-busy', { retryAfterSeconds: 1 });
        await wait(20);
      }
    }
  }

  /** Prisma rolls back when a job throws, but not when COMMIT itself fails; the next job needs a clean connection. */
  async function rollBack() {
    await client.$executeRawUnsafe('ROLLBACK').catch(() => undefined);
  }

  return {
    write,
    async close() {
      await last;
      await client.$disconnect();
    },
  };
}

/** SQLITE_BUSY as Prisma reports it: the adapter calls it a socket timeout, P1008. */
const isBusy = (error: unknown) =>
  error instanceof Error &&
  (('code' in error && error.code === 'P1008') || /SocketTimeout|database is locked/.test(error.message));
