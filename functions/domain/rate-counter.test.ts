import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateCounter } from './rate-counter.ts';

describe('a rate', () => {
  it('lets as many through as it says, then says how long to wait, and begins anew', () => {
    const counter = new RateCounter({ most: 2, perMs: 60_000 });
    expect([0, 10, 20].map((nowMs) => counter.count('ana', nowMs))).toEqual([0, 0, 59_980]);
    expect(counter.count('beto', 30)).toBe(0);
    expect(counter.count('ana', 59_999)).toBe(1);
    expect(counter.count('ana', 60_000)).toBe(0);
  });

  it('is never exceeded in any of its windows, whenever its keys are counted', () => {
    const asks = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), afterMs: fc.nat({ max: 400 }) }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), asks, (most, list) => {
        const counter = new RateCounter({ most, perMs: 1_000 });
        const taken = new Map<string, number[]>();
        let nowMs = 1;
        for (const { key, afterMs } of list) {
          nowMs += afterMs;
          const waitMs = counter.count(key, nowMs);
          expect(waitMs).toBeLessThanOrEqual(1_000);
          if (waitMs === 0) taken.set(key, [...(taken.get(key) ?? []), nowMs]);
        }
        // Two windows may meet in any stretch of that length.
        for (const times of taken.values()) {
          for (const from of times) {
            const within = times.filter((time) => from <= time && time < from + 1_000);
            expect(within.length).toBeLessThanOrEqual(2 * most);
          }
        }
      }),
    );
  });

  it('remembers a bounded number of keys', () => {
    const counter = new RateCounter({ most: 1, perMs: 60_000 });
    counter.count('first', 0);
    expect(counter.count('first', 1)).toBeGreaterThan(0);
    for (let key = 0; key < 10_000; key += 1) counter.count(`${key}`, 2);
    expect(counter.count('first', 3)).toBe(0);
    expect(counter.count('9999', 4)).toBeGreaterThan(0);
  });
});
