import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Failures, failedAgain, forgetAfterMs, signInWaitMs } from './sign-in-throttle.ts';

const now = Date.parse('2026-11-21T18:00:00Z');
const failed = (count: number, lastAt = now): Failures => ({ count, lastAt });
const failures = fc.record({ count: fc.integer({ min: 1, max: 1_000_000 }), lastAt: fc.integer({ min: 0, max: now }) });
const longestWaitMs = 60_000;

describe('an address that keeps failing', () => {
  it('has five attempts, then waits twice as long each time, a minute at most', () => {
    const waits = Array.from({ length: 14 }, (_, index) => signInWaitMs(failed(index + 1), undefined, now));
    const seconds = waits.map((waitMs) => waitMs / 1_000);
    expect(seconds).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  });

  it('never waits less after one more failure, and never more than a minute', () => {
    const count = fc.integer({ min: 1, max: 2 ** 31 });
    fc.assert(
      fc.property(count, fc.option(failures, { nil: undefined }), (n, account) => {
        const [once, again] = [n, n + 1].map((failuresSoFar) => signInWaitMs(failed(failuresSoFar), account, now));
        expect(again).toBeGreaterThanOrEqual(once ?? Number.NaN);
        expect(again).toBeLessThanOrEqual(longestWaitMs);
      }),
    );
  });

  it('waits less by every moment that passes, and not at all once it has waited that long', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 * longestWaitMs }), ([own, account], passedMs) => {
        const wait = (at: number) => signInWaitMs(failed(own), failed(account), at);
        expect(wait(now + passedMs)).toBe(Math.max(0, wait(now) - passedMs));
      }),
    );
  });

  it('is forgiven after a quarter of an hour', () => {
    const before = failed(20, now - forgetAfterMs);
    expect(signInWaitMs(before, before, now)).toBe(0);
    expect(failedAgain(before, now)).toEqual({ count: 1, lastAt: now });
    const justNot = failed(20, now - forgetAfterMs + 1);
    expect(failedAgain(justNot, now)).toEqual({ count: 21, lastAt: now });
  });

  it('gets through less than 70 guesses an hour, however it spreads them', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20 * 60_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(pauses, (pausesMs) => {
        let own: Failures | undefined;
        let guesses = 0;
        let at = now;
        for (let turn = 0; at < now + 60 * 60_000; turn += 1) {
          const waitMs = signInWaitMs(own, undefined, at);
          if (waitMs > 0) {
            at += waitMs;
            continue;
          }
          own = failedAgain(own, at);
          guesses += 1;
          at += pausesMs[turn] ?? 0;
        }
        expect(guesses).toBeLessThan(70);
      }),
    );
  });
});

describe('an account that keeps being guessed', () => {
  it('slows down every address that has failed before, from its tenth failure on', () => {
    expect(signInWaitMs(failed(1), failed(9), now)).toBe(0);
    expect(signInWaitMs(failed(1), failed(10), now)).toBe(1_000);
    expect(signInWaitMs(failed(1), failed(12), now)).toBe(4_000);
  });

  it('makes the longer of the two waits', () => {
    expect(signInWaitMs(failed(8), failed(10), now)).toBe(8_000);
    expect(signInWaitMs(failed(5), failed(14), now)).toBe(16_000);
  });

  it('never makes an address wait that has not failed lately: other addresses cannot lock it out', () => {
    fc.assert(
      fc.property(failures, fc.integer({ min: 0, max: forgetAfterMs }), (account, agoMs) => {
        const busy = { ...account, lastAt: now - agoMs };
        expect(signInWaitMs(undefined, busy, now)).toBe(0);
        expect(signInWaitMs(failed(account.count, now - forgetAfterMs), busy, now)).toBe(0);
      }),
    );
  });
});

describe('a process whose clock is behind another’s', () => {
  it('makes no address wait for longer than the failures themselves do', () => {
    const ahead = now + 60_000;
    expect(signInWaitMs(failed(4, ahead), undefined, now)).toBe(0);
    expect(signInWaitMs(failed(5, ahead), undefined, now)).toBe(1_000);
  });
});
