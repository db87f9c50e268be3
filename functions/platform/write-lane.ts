import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { WriteTx } from '../../prisma/client.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import type { Sql, SqlConnection } from '../../prisma/sql.ts';
import type { EventHub, LiveEvent } from './event-hub.ts';
import { type Problem, problem } from './problems.ts';

/** Hands an event to the live streams once, and only if, the transaction is committed. */
export type Emit = (event: LiveEvent) => void;

/**
 * Runs `job` in a transaction of its own and answers its result after COMMIT; when `job` throws, everything it wrote
 * is rolled back and the error is thrown on. Transactions run one at a time, on a connection that nothing else uses, so
 * a rollback can never take another request's rows with it.
 * @throws Problem `overloaded` when too many wait or this one has waited too long, `database-busy` when another process
 * holds the database for longer than the lane waits, `storage-full` and `storage-unwritable`
 */
export type Write = <T>(job: (tx: WriteTx, emit: Emit) => Promise<T>) => Promise<T>;

/** What became of one input of a batch. */
export type Outcome<O> = { ok: true; value: O } | { ok: false; error: unknown };

/** What becomes of an input that `work` decides on, without a database. */
export function outcomeOf<O>(work: () => O): Outcome<O> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/**
 * A kind of write that is done for many at once: `run` stores all `inputs` in one transaction, with as few statements
 * as it can, and answers what became of each, in their order. A refused input must leave nothing behind. It waits for
 * nothing, so no deadline is needed: what takes time is done before.
 */
export type BatchKind<I, O> = { most: number; run(sql: Sql, inputs: I[], emit: Emit): Outcome<O>[] };

/**
 * Group commit: whatever waits of the same kind shares one transaction and one fsync, and each gets its own answer after
 * COMMIT. One alone is committed at once. When the batch as a whole fails, each is tried by itself, so that none suffers
 * for its neighbour. Throws like `Write`.
 */
export type WriteTogether = <I, O>(kind: BatchKind<I, O>, input: I) => Promise<O>;

export type LaneOptions = {
  /** How long to wait for another process to let go of the database. */
  lockWaitMs?: number;
  /** How long one job may take. */
  jobMs?: number;
  /** How long a write may wait for its turn. */
  queueMs?: number;
  /** How many writes may wait for their turn. */
  mostWaiting?: number;
  /** What may be done when nothing waits, at most once in `idleEveryMs`. It must be short: a write may come meanwhile. */
  whenIdle?: (sql: Sql) => void;
  idleEveryMs?: number;
};

type Job = (tx: WriteTx, emit: Emit) => Promise<unknown>;
type Waiting = { since: number; resolve(value: unknown): void; reject(error: unknown): void } & (
  | { job: Job; kind?: undefined }
  | { kind: BatchKind<unknown, unknown>; input: unknown }
);

/** What the lane writes with: nobody else may. Both are on the same file, and only one of them is in a transaction. */
export type Writers = { client: PrismaClient; sql: SqlConnection };

/** The write lane. `close()` waits for the writes already taken. */
export function openWriteLane(
  { client, sql }: Writers,
  events: EventHub,
  {
    lockWaitMs = 5_000,
    jobMs = 10_000,
    queueMs = 10_000,
    mostWaiting = 2_000,
    whenIdle = () => undefined,
    idleEveryMs = 60_000,
  }: LaneOptions = {},
) {
  const queue: Waiting[] = [];
  let running = false;
  let drained: Promise<void> = Promise.resolve();
  let idleAt = performance.now();

  function enqueue<T>(work: { job: Job } | { kind: BatchKind<unknown, unknown>; input: unknown }): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      if (queue.length >= mostWaiting) return reject(overloaded());
      queue.push({ ...work, since: performance.now(), resolve, reject });
      if (running) return;
      running = true;
      drained = drain();
      // A job's own result, or a kind's own answer: the queue holds all types, each entry knows its own.
    }) as Promise<T>;
  }

  const write: Write = (job) => enqueue({ job });

  const writeTogether: WriteTogether = (kind, input) =>
    // A batch is made of one kind alone, so what its `run` is given is of that kind's type.
    enqueue({ kind: kind as unknown as BatchKind<unknown, unknown>, input });

  async function drain(): Promise<void> {
    // Each time after this turn's sockets were read, so that whoever has come by then shares the batch, without a timer;
    // and so that no number of writes keeps a read from being answered.
    await immediate();
    for (let batch = take(); batch.length > 0; batch = take()) {
      await settle(batch);
      await immediate();
    }
    // In the same turn in which the queue was found empty: a write that comes now starts the lane again.
    running = false;
    beIdle();
  }

  /** The next batch: the write that has waited longest, and all others of its kind. */
  function take(): Waiting[] {
    const late = performance.now() - queueMs;
    while (queue[0] !== undefined && queue[0].since < late) queue.shift()?.reject(overloaded());
    const [first] = queue;
    if (first === undefined) return [];
    if (first.kind === undefined) return queue.splice(0, 1);
    const batch: Waiting[] = [];
    for (let index = 0; index < queue.length && batch.length < first.kind.most; ) {
      if (queue[index]?.kind === first.kind) batch.push(...queue.splice(index, 1));
      else index += 1;
    }
    return batch;
  }

  async function settle(batch: Waiting[]): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    try {
      if (first.kind === undefined) return first.resolve(await commitJob(first.job));
      const inputs = batch.map((one) => (one.kind === undefined ? undefined : one.input));
      const outcomes = await commitBatch(first.kind, inputs);
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome?.ok) resolve(outcome.value);
        else reject(outcome?.error ?? new Error('a batch must answer for each of its inputs'));
      });
    } catch (error) {
      const refusal = storageProblem(error);
      if (batch.length === 1 || refusal !== undefined) for (const { reject } of batch) reject(refusal ?? error);
      else for (const one of batch) await settle([one]);
    }
  }

  const commitBatch = (kind: BatchKind<unknown, unknown>, inputs: unknown[]) =>
    commit((onBegin, emit) =>
      sql.transaction(() => {
        onBegin();
        return kind.run(sql, inputs, emit);
      }),
    );

  const commitJob = (job: Job) =>
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
    });

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

  function beIdle(): void {
    if (performance.now() < idleAt + idleEveryMs) return;
    idleAt = performance.now();
    try {
      whenIdle(sql);
    } catch {
      // A locked database or a full disk is told to whoever writes next; this can wait for another minute.
    }
  }

  return {
    write,
    writeTogether,
    async close() {
      await drained;
      await client.$disconnect();
      sql.close();
    },
  };
}

const overloaded = () => problem('overloaded', { retryAfterSeconds: 1 });

/** SQLITE_BUSY as Prisma reports it: the adapter calls it a socket timeout, P1008. */
const isBusy = (error: unknown) =>
  error instanceof Error &&
  (('code' in error && error.code === 'P1008') || /SocketTimeout|database is locked/.test(error.message));

/** What the storage refuses, as the client is told; undefined when it is not the storage's doing. */
function storageProblem(error: unknown): Problem | undefined {
  if (isBusy(error)) return problem('database-busy', { retryAfterSeconds: 1 });
  // Prisma wraps SQLite's own words, differently for each kind of query.
  const message = inspect(error, { depth: 6 });
  if (/database or disk is full|SQLITE_FULL/.test(message)) return problem('storage-full', { retryAfterSeconds: 60 });
  if (/readonly database|SQLITE_READONLY|SQLITE_IOERR|disk I\/O error/.test(message)) {
    return problem('storage-unwritable', { retryAfterSeconds: 60 });
  }
  return undefined;
}
