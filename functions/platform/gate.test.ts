import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGate } from './gate.ts';

const open = (atOnce: number, mostWaiting: number) =>
  openGate({ atOnce, mostWaiting, refuse: () => new Error('too many') });

/** A job that ends when `end` is called. */
function job(started: number[], name: number) {
  const { promise, resolve } = Promise.withResolvers<number>();
  return {
    run: () => {
      started.push(name);
      return promise;
    },
    end: () => resolve(name),
  };
}

describe('a gate', () => {
  it('runs so many at once, lets so many wait, and refuses the rest without running them', async () => {
    const gate = open(2, 16);
    const started: number[] = [];
    const jobs = Array.from({ length: 20 }, (_, name) => job(started, name));
    const outcomes = Promise.allSettled(jobs.map(({ run }) => gate(run)));
    await turn();
    expect(started).toEqual([0, 1]);
    jobs[0]?.end();
    await turn();
    expect(started).toEqual([0, 1, 2]);
    for (const { end } of jobs) end();
    const statuses = (await outcomes).map(({ status }) => status);
    expect(statuses).toEqual([...Array(18).fill('fulfilled'), 'rejected', 'rejected']);
    expect(started).toEqual(Array.from({ length: 18 }, (_, name) => name));
  });

  it('keeps its bounds and its order whatever comes and ends in whatever order, failures included', async () => {
    const step = fc.oneof(fc.constant('come' as const), fc.record({ end: fc.nat(30), fails: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(step, { maxLength: 40 }),
        async (atOnce, mostWaiting, steps) => {
          const gate = open(atOnce, mostWaiting);
          const running: { name: number; end: (fails: boolean) => void }[] = [];
          const started: number[] = [];
          const accepted: number[] = [];
          let come = 0;
          let refused = 0;
          for (const next of steps) {
            const waiting = accepted.length - started.length;
            if (next === 'come') {
              const name = come++;
              const full = running.length === atOnce && waiting === mostWaiting;
              if (!full) accepted.push(name);
              const run = () => {
                const { promise, resolve, reject } = Promise.withResolvers<void>();
                started.push(name);
                running.push({ name, end: (fails) => (fails ? reject(new Error('failed')) : resolve()) });
                return promise;
              };
              gate(run).catch((error: Error) => {
                if (error.message === 'too many') refused += 1;
              });
            } else if (running.length > 0) running.splice(next.end % running.length, 1)[0]?.end(next.fails);
            await turn();
            expect(running.length).toBe(Math.min(atOnce, running.length + accepted.length - started.length));
            expect(accepted.length - started.length).toBeLessThanOrEqual(mostWaiting);
            expect(started).toEqual(accepted.slice(0, started.length));
            expect(refused).toBe(come - accepted.length);
          }
        },
      ),
    );
  });
});
