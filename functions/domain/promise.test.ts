import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisedAt } from './promise.ts';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('when an order is promised', () => {
  it.each([
    ['as soon as the kitchen can, when no time was asked for', undefined, '18:20:00'],
    ['at the time that was asked for', '19:30:00', '19:30:00'],
    ['when the kitchen can have it ready, when that is later than what was asked for', '18:05:00', '18:20:00'],
    ['at the quoted minute, when exactly that was asked for', '18:20:00', '18:20:00'],
  ])('is %s', (_name, pickup, expected) => {
    expect(promisedAt(at('18:00:00'), 20, pickup === undefined ? undefined : at(pickup))).toEqual(at(expected));
  });

  it('is never sooner than the kitchen can, nor than what was asked for, and never later than both', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 600 }), instant, (placedAt, quotedMinutes, pickupAt) => {
        const promised = promisedAt(placedAt, quotedMinutes, pickupAt).getTime();
        const soonest = promisedAt(placedAt, quotedMinutes, undefined).getTime();
        expect((soonest - placedAt.getTime()) / 60_000).toBe(quotedMinutes);
        expect(promised).toBeGreaterThanOrEqual(soonest);
        expect(promised).toBeGreaterThanOrEqual(pickupAt.getTime());
        expect([soonest, pickupAt.getTime()]).toContain(promised);
      }),
    );
  });
});
