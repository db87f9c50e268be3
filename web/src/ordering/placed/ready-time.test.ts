import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readyTime } from './ready-time.ts';

const promisedAt = '2026-11-22T18:20:00.000Z';
const promisedMs = Date.parse(promisedAt);
const dayMs = 24 * 60 * 60_000;

describe('how a promise stands', () => {
  it('is rounded up to a whole minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: -dayMs, max: dayMs }), (leftMs) => {
        const ready = readyTime(promisedAt, promisedMs - leftMs);
        if (leftMs < 0) expect(ready.kind).toBe('late');
        if (ready.kind !== 'in') return;
        expect(ready.minutes * 60_000).toBeGreaterThanOrEqual(leftMs);
        expect((ready.minutes - 1) * 60_000).toBeLessThanOrEqual(leftMs);
        expect(ready.minutes).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['while the server’s clock is unknown', undefined, { kind: 'at' }],
    ['to the minute', 12 * 60_000, { kind: 'in', minutes: 12 }],
    ['a moment before', 1, { kind: 'in', minutes: 1 }],
    ['when it is due', 0, { kind: 'in', minutes: 1 }],
    ['a moment after', -1, { kind: 'late' }],
    ['in hours as well', 145 * 60_000, { kind: 'in', minutes: 145 }],
    ['hours ahead', 5 * 60 * 60_000, { kind: 'at' }],
  ])('is told %s', (_, leftMs, expected) => {
    expect(readyTime(promisedAt, leftMs === undefined ? undefined : promisedMs - leftMs)).toEqual(expected);
  });
});
