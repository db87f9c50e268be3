import type { Writes } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';

/** An event without its place in the log. */
export type NewEvent = { readonly [member: string]: string | number | Date | null | object };

/** A transaction of the write lane: it holds the restaurant's row, so that what it counts up has no gaps and no doubles. */
export type Tx = Writes & {
  /** The settings as they are in this transaction. */
  restaurant: RestaurantModel;
  /** Gives out the ticket numbers of a business day (YYYY-MM-DD), from where they stand. */
  numbersOf(businessDay: string): Promise<() => number>;
  /** Calls `work` when the transaction is durable, before anybody is answered; never when nothing of it stays. */
  afterCommit(work: () => void): void;
  /** Appends to the log, in this order. Answers the events with their places in it. */
  record<E extends NewEvent>(
    log: 'order_events' | 'group_events' | 'tab_events',
    events: readonly E[],
  ): Promise<(E & { seq: number })[]>;
};

/**
 * Runs `job` in a transaction whose turnstile is open to it, and then stores what was given out. Answers the last place in
 * the log when the job has recorded anything, and what it wants done after COMMIT.
 */
export async function throughTurnstile<T>(
  writes: Writes,
  row: RestaurantModel | undefined,
  job: (tx: Tx) => Promise<T>,
): Promise<{ result: T; recordedTo: number | undefined; committed: () => void }> {
  const turnstile = new Turnstile(writes, row);
  const result = await job(turnstile);
  const recordedTo = await turnstile.store();
  return { result, recordedTo, committed: () => turnstile.committed() };
}

/**
 * A class, not an object that is put together each time: V8 gives each object that is made with a getter a hidden class of
 * its own, and each of these kept its transaction's memory until the next full collection.
 */
class Turnstile implements Tx {
  readonly all: Writes['all'];
  readonly get: Writes['get'];
  readonly run: Writes['run'];
  readonly insert: Writes['insert'];
  readonly #row: RestaurantModel | undefined;
  #lastSeq: number;
  #lastNumber: number;
  #numberDay: string;
  readonly #afterCommit: (() => void)[] = [];

  constructor({ all, get, run, insert }: Writes, row: RestaurantModel | undefined) {
    this.all = all;
    this.get = get;
    this.run = run;
    this.insert = insert;
    this.#row = row;
    this.#lastSeq = row?.lastSeq ?? 0;
    this.#lastNumber = row?.lastNumber ?? 0;
    this.#numberDay = row?.numberDay ?? '';
  }

  get restaurant(): RestaurantModel {
    if (this.#row === undefined) throw new Error('the database has no restaurant');
    return this.#row;
  }

  async numbersOf(businessDay: string): Promise<() => number> {
    if (businessDay !== this.#numberDay) {
      // Also when the clock or the hour at which the day ends was set back: the day then has numbers already.
      const last = await this.get<{ number: number | null }>(
        'SELECT max(number) AS number FROM orders WHERE business_day = ?',
        businessDay,
      );
      this.#lastNumber = last?.number ?? 0;
      this.#numberDay = businessDay;
    }
    return () => {
      this.#lastNumber += 1;
      return this.#lastNumber;
    };
  }

  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  async record<E extends NewEvent>(log: 'order_events' | 'group_events' | 'tab_events', events: readonly E[]) {
    const placed = events.map((event) => {
      this.#lastSeq += 1;
      return { ...event, seq: this.#lastSeq };
    });
    await this.insert(log, placed);
    return placed;
  }

  /** Stores what was given out. Answers the last place in the log when anything was recorded. */
  async store(): Promise<number | undefined> {
    const recorded = this.#lastSeq !== (this.#row?.lastSeq ?? 0);
    if (recorded || this.#lastNumber !== this.#row?.lastNumber || this.#numberDay !== this.#row.numberDay) {
      await this.run(
        'UPDATE restaurant SET last_seq = ?, last_number = ?, number_day = ? WHERE id = 1',
        this.#lastSeq,
        this.#lastNumber,
        this.#numberDay,
      );
    }
    return recorded ? this.#lastSeq : undefined;
  }

  committed(): void {
    for (const work of this.#afterCommit) work();
  }
}
