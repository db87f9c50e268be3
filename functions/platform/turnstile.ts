import type { Writes } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';

/** An event without its place in the log. */
export type NewEvent = { readonly [member: string]: string | number | Date | null };

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
    log: 'order_events' | 'group_events',
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
  let { lastSeq = 0, lastNumber = 0, numberDay = '' } = row ?? {};
  const afterCommit: (() => void)[] = [];
  const tx: Tx = {
    ...writes,
    get restaurant() {
      if (row === undefined) throw new Error('the database has no restaurant');
      return row;
    },
    async numbersOf(businessDay) {
      if (businessDay !== numberDay) {
        // Also when the clock or the hour at which the day ends was set back: the day then has numbers already.
        const last = await writes.get<{ number: number | null }>(
          'SELECT max(number) AS number FROM orders WHERE business_day = ?',
          businessDay,
        );
        lastNumber = last?.number ?? 0;
        numberDay = businessDay;
      }
      return () => {
        lastNumber += 1;
        return lastNumber;
      };
    },
    afterCommit: (work) => void afterCommit.push(work),
    async record(log, events) {
      const placed = events.map((event) => {
        lastSeq += 1;
        return { ...event, seq: lastSeq };
      });
      await writes.insert(log, placed);
      return placed;
    },
  };
  const result = await job(tx);
  const recorded = lastSeq !== (row?.lastSeq ?? 0);
  if (recorded || lastNumber !== row?.lastNumber || numberDay !== row.numberDay) {
    await writes.run(
      'UPDATE restaurant SET last_seq = ?, last_number = ?, number_day = ? WHERE id = 1',
      lastSeq,
      lastNumber,
      numberDay,
    );
  }
  const committed = () => {
    for (const work of afterCommit) work();
  };
  return { result, recordedTo: recorded ? lastSeq : undefined, committed };
}
