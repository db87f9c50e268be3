import { expect, it, onTestFinished } from 'vitest';
import type { Reads } from '../../prisma/database.ts';
import { openTailer } from './tailer.ts';

it('publishes what is committed between the begin of a stream and a read that the tailer began before it', async () => {
  let stored = 5;
  let subscribers = 0;
  const published: number[] = [];
  /** Reads wait while it is set, as behind others for a connection. */
  let held: Promise<void> | undefined;
  let isReading = false;
  const tx = { get: async () => ({ lastSeq: stored }) } as unknown as Reads; // all that is read here
  let ring: (seq: number) => void = () => expect.unreachable();
  const tailer = await openTailer(
    {
      async read(work) {
        isReading = held !== undefined;
        await held;
        return work(tx);
      },
      onRing(listener) {
        ring = listener;
        return () => undefined;
      },
    },
    {
      hasSubscribers: () => subscribers > 0,
      async readPage(_, after) {
        const last = stored;
        const publish = () => {
          for (let seq = after + 1; seq <= last; seq += 1) published.push(seq);
        };
        return { last, isFull: false, publish };
      },
    },
  );
  onTestFinished(tailer.close);

  // The poll of a process without streams begins to read; a stream begins, which has read all up to 5; then 6 is committed.
  const { promise, resolve } = Promise.withResolvers<void>();
  held = promise;
  await expect.poll(() => isReading, { timeout: 5_000 }).toBe(true);
  subscribers = 1;
  stored = 6;
  ring(6);
  held = undefined;
  resolve();
  await expect.poll(() => published, { timeout: 5_000 }).toEqual([6]);
});
