import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisedAt, quotedMinutes } from './promise.ts';

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

describe('the minutes quoted', () => {
  it.each([
    ['an idle kitchen', 20, 0, 120, 20],
    ['one pupusa to make', 20, 1, 120, 25],
    ['as much as it makes in exactly five minutes', 20, 10, 120, 25],
    ['one more than that', 20, 11, 120, 30],
    ['an hour’s work', 20, 120, 120, 80],
    ['an idle kitchen that takes an odd time', 22, 0, 120, 25],
    ['more than anyone would wait for', 20, 100_000, 120, 240],
    ['an idle kitchen that takes longer still', 300, 0, 120, 300],
  ])('are for %s: %i minutes, %i units of backlog, %i an hour: %i', (_name, base, backlog, perHour, expected) => {
    expect(quotedMinutes(base, backlog, perHour)).toBe(expected);
  });

  it('never fall as the backlog grows, and are enough for all of it, up to four hours', () => {
    const units = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        units,
        units,
        fc.integer({ min: 1, max: 600 }),
        (base, a, b, rate) => {
          const quoted = quotedMinutes(base, a, rate);
          expect(quotedMinutes(base, a + b, rate)).toBeGreaterThanOrEqual(quoted);
          expect(quoted).toBeGreaterThanOrEqual(Math.min(240, base + (a / rate) * 60));
          expect(quoted).toBeLessThanOrEqual(240);
          expect(quoted % 5).toBe(0);
        },
      ),
    );
  });

  it.each([
    ['is due after it is not waited for', 20, [{ inMinutes: 40, units: 30 }], 30],
    ['is due before it is', 60, [{ inMinutes: 40, units: 30 }], 65],
    [
      'becomes due while the one before it is made is, too',
      60,
      [
        { inMinutes: 50, units: 30 },
        { inMinutes: 65, units: 20 },
      ],
      75,
    ],
  ])('with a pickup that %s: %i units of backlog, %j: %i', (_name, backlog, later, expected) => {
    expect(quotedMinutes(20, backlog, 120, later)).toBe(expected);
  });

  it('are enough for the backlog and for every pickup that is due until then', () => {
    const pickups = fc.array(fc.record({ inMinutes: fc.integer({ min: 21, max: 300 }), units: fc.nat({ max: 60 }) }));
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 600 }), pickups, (backlog, rate, unsorted) => {
        const later = unsorted.toSorted((a, b) => a.inMinutes - b.inMinutes);
        const quoted = quotedMinutes(20, backlog, rate, later);
        const due = later.filter(({ inMinutes }) => inMinutes <= quoted).reduce((sum, { units }) => sum + units, 0);
        expect(quoted).toBe(quotedMinutes(20, backlog + due, rate));
        expect(quoted).toBeGreaterThanOrEqual(quotedMinutes(20, backlog, rate));
      }),
    );
  });
});
