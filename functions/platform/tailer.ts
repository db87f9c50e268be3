import type { Database, Reads } from '../../prisma/database.ts';

/** A part of the log: it ends at `last`, and `publish` sends what is in it to this process's streams. */
export type LogPage = { last: number; isFull: boolean; publish(): void };

type Options = {
  /** Reads what comes after a seq, a page at a time. */
  readPage: (tx: Reads, after: number) => Promise<LogPage>;
  /** Whether there are any subscribers. */
  hasSubscribers: () => boolean;
};

/** How long an event may take whose ring was lost. */
const pollMs = 1_000;

/**
 * Reads the log as it grows, and alone feeds this process's streams: every event once, in the order of `seq`, whichever
 * process has stored it. A ring only wakes it, so a ring that is lost costs a second and nothing else. `close()` waits for
 * what is being read.
 */
export async function openTailer(database: Pick<Database, 'read' | 'onRing'>, { readPage, hasSubscribers }: Options) {
  let last = await database.read(lastSeq);
  let isWoken = false;
  let isClosed = false;
  let reading: Promise<void> | undefined;

  async function readOn(): Promise<void> {
    while (isWoken && !isClosed) {
      isWoken = false;
      try {
        if (!hasSubscribers()) {
          const newest = await database.read(lastSeq);
          // A stream that began meanwhile may have read the log before this did: what is between is published to it.
          if (hasSubscribers()) isWoken = true;
          else last = Math.max(last, newest);
          continue;
        }
        const page = await database.read((tx) => readPage(tx, last));
        last = page.last;
        page.publish();
        if (page.isFull) isWoken = true;
      } catch {
        // A failed read is retried with the next ring or poll; /readyz reports it.
      }
    }
  }

  function wake(): void {
    isWoken = true;
    reading ??= readOn().finally(() => {
      reading = undefined;
      if (isWoken && !isClosed) wake();
    });
  }

  const stopRings = database.onRing((seq) => {
    if (seq <= last) return;
    if (hasSubscribers() || reading !== undefined) wake();
    else last = seq;
  });
  const poll = setInterval(wake, pollMs).unref();
  return {
    async close(): Promise<void> {
      isClosed = true;
      stopRings();
      clearInterval(poll);
      await reading;
    },
  };
}

const lastSeq = async (tx: Reads): Promise<number> =>
  (await tx.get<{ lastSeq: number }>('SELECT last_seq FROM restaurant WHERE id = 1'))?.lastSeq ?? 0;
