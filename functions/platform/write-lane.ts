import { setImmediate as immediate } from 'node:timers/promises';
import type { Database, PrismaTx } from '../../prisma/database.ts';
import { type LaneOptions, laneDefaults } from './lane-options.ts';
import { LaneQueue, type Turn } from './lane-queue.ts';
import { type Job, openTransactions } from './lane-transactions.ts';
import { problem } from './problems.ts';
import { storageProblem } from './storage-problem.ts';
import type { Tx } from './turnstile.ts';

/** A kind of single jobs: they wait in a queue of their own, each a transaction of its own. */
export type JobKind = { most: 1; mostWaiting?: number };

/**
 * Runs `job` in a transaction of its own and answers its result after COMMIT; when `job` throws, everything it wrote
 * is rolled back and the error is thrown on. Transactions run one at a time, on a connection that nothing else uses, so
 * a rollback can never take another request's rows with it. Jobs without a `kind` wait in one queue.
 * @throws Problem `overloaded` when too many of its kind wait or this one has waited too long, `database-busy` when another
 * process holds the database for longer than the lane waits, `storage-full` and `storage-unwritable`
 */
export type Write = <T>(job: (tx: PrismaTx) => Promise<T>, kind?: JobKind) => Promise<T>;

/** What became of one input of a batch. */
export type Outcome<O> = { ok: true; value: O } | { ok: false; error: unknown };

/** What becomes of an input that `work` decides on. A refusal has written nothing. */
export async function outcomeOf<O>(work: () => O | Promise<O>): Promise<Outcome<O>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/**
 * A kind of write that is done for many at once: `run` stores all `inputs` in one transaction, with as few statements
 * as it can, and answers what became of each, in their order. A refused input must leave nothing behind. It waits for
 * nothing but its own statements, so no deadline is needed: what takes time is done before. At most `mostWaiting` wait for
 * their turn.
 */
export type BatchKind<I, O> = {
  most: number;
  mostWaiting?: number;
  run(tx: Tx, inputs: I[]): Promise<Outcome<O>[]>;
};

/**
 * Group commit: whatever waits of the same kind shares one transaction and one fsync, and each gets its own answer after
 * COMMIT. One alone is committed at once. When the batch as a whole fails, each is tried by itself, so that none suffers
 * for its neighbour. Throws like `Write`.
 */
export type WriteTogether = <I, O>(kind: BatchKind<I, O>, input: I) => Promise<O>;

type Kind = JobKind | BatchKind<unknown, unknown>;

/**
 * Runs `job` in a transaction of its own as soon as no write waits. It must be short: a write may come meanwhile. Throws
 * whatever `job` throws.
 */
export type WhenIdle = <T>(job: (tx: Tx) => Promise<T>) => Promise<T>;

/** `work` is a job or an input, as its kind has it. */
type Waiting = { work: unknown; since: number; resolve(value: unknown): void; reject(error: unknown): void };

const jobs: JobKind = { most: 1 };

/** The write lane: one write at a time, the kinds in turns. */
export function openWriteLane(database: Database, options: LaneOptions = {}) {
  const { lockWaitMs, jobMs, queueMs, mostWaiting } = { ...laneDefaults, ...options };
  const queue = new LaneQueue<Kind, Waiting>(mostWaiting);
  const transactions = openTransactions(database, { lockWaitMs, jobMs });
  let running = false;
  let drained: Promise<void> = Promise.resolve();
  const forIdleTime: (() => Promise<void>)[] = [];

  // Its result is a job's own or a kind's own answer: the queue holds all types, and each entry knows its own.
  const enqueue = (kind: Kind, work: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (!queue.put(kind, { work, since: performance.now(), resolve, reject })) return reject(overloaded());
      start();
    });

  const whenIdle: WhenIdle = (job) =>
    new Promise((resolve, reject) => {
      forIdleTime.push(() => transactions.batch(job).then(resolve, reject));
      start();
    });

  function start(): void {
    if (running) return;
    running = true;
    drained = drain();
  }

  async function drain(): Promise<void> {
    // Waits until this turn's sockets are read, so that requests that arrived together share a batch, without a timer;
    // and so that no number of writes keeps a read from being answered.
    await immediate();
    for (let work = next(); work !== undefined; work = next()) {
      await work();
      await immediate();
    }
    // In the same turn in which nothing was found to do: a write that comes now starts the lane again.
    running = false;
  }

  function next(): (() => Promise<void>) | undefined {
    const turn = take();
    return turn === undefined ? forIdleTime.shift() : () => settle(turn);
  }

  function take(): Turn<Kind, Waiting> | undefined {
    for (const { reject } of queue.takeLate(performance.now() - queueMs)) reject(overloaded());
    return queue.take();
  }

  async function settle({ kind, batch }: Turn<Kind, Waiting>): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    try {
      // Jobs are taken one by one.
      if (!('run' in kind)) return first.resolve(await transactions.job(first.work as Job));
      const inputs = batch.map(({ work }) => work);
      const outcomes = await transactions.batch((tx) => kind.run(tx, inputs));
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome?.ok) resolve(outcome.value);
        else reject(outcome?.error ?? new Error('a batch must answer for each of its inputs'));
      });
    } catch (error) {
      const failure = database.failureOf(error);
      const refusal = failure && storageProblem(failure);
      if (batch.length === 1 || refusal !== undefined) for (const { reject } of batch) reject(refusal ?? error);
      else for (const one of batch) await settle({ kind, batch: [one] });
    }
  }

  return {
    write: ((job, kind = jobs) => enqueue(kind, job)) as Write,
    // A batch is made of one kind alone, so what its `run` is given is of that kind's type.
    writeTogether: ((kind, input) => enqueue(kind as unknown as Kind, input)) as WriteTogether,
    whenIdle,
    /** Waits for the writes already taken. */
    close: () => drained,
  };
}

const overloaded = () => problem('overloaded', { retryAfterSeconds: 1 });
