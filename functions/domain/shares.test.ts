import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxOrderCents } from './limits.ts';
import { apportion, splitShares } from './shares.ts';

const line = (guest: string | null, totalCents: number) => ({ guest, totalCents });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Bills as they come: a few names, lines for all, free ones, and a total above or a little below the lines'. */
const anyBill = fc
  .record({
    lines: fc.array(
      fc.record({
        guest: fc.constantFrom('Ana', 'Beto', 'Chus', 'Dina', '__proto__', null),
        totalCents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }), fc.nat(maxOrderCents / 40)),
      }),
      { maxLength: 40 },
    ),
    extra: fc.integer({ min: -300, max: 1_000_000 }),
  })
  .map(({ lines, extra }) => {
    const subtotal = sum(lines.map(({ totalCents }) => totalCents));
    return { lines, subtotal, total: Math.max(0, subtotal + extra) };
  });

describe('splitting a bill', () => {
  it('gives each guest their own lines and a proportional part of the tip', () => {
    const lines = [line('Ana', 250), line('Beto', 150), line('Ana', 100)];
    expect(splitShares(lines, 550)).toEqual([
      { guest: 'Ana', subtotalCents: 350, tipCents: 35, totalCents: 385 },
      { guest: 'Beto', subtotalCents: 150, tipCents: 15, totalCents: 165 },
    ]);
  });

  it('splits what is for all evenly, and gives a cent that cannot be split to the guest who was named first', () => {
    const shares = splitShares([line('Beto', 100), line('Ana', 100), line(null, 125)], 325);
    expect(shares.map(({ guest, totalCents }) => [guest, totalCents])).toEqual([
      ['Beto', 163],
      ['Ana', 162],
    ]);
  });

  it('splits a rounding down as it does a tip, and a tip on what cost nothing evenly', () => {
    expect(splitShares([line('Ana', 101), line('Beto', 101)], 200).map((share) => share.totalCents)).toEqual([
      100, 100,
    ]);
    expect(splitShares([line('Ana', 0), line('Beto', 0)], 5).map((share) => share.totalCents)).toEqual([3, 2]);
  });

  it('leaves a bill without names whole', () => {
    const whole = { guest: null, subtotalCents: 300, tipCents: 30, totalCents: 330 };
    expect(splitShares([line(null, 100), line(null, 200)], 330)).toEqual([whole]);
    expect(splitShares([], 0)).toEqual([{ guest: null, subtotalCents: 0, tipCents: 0, totalCents: 0 }]);
  });

  it('always sums to the total, whole cent by whole cent', () => {
    fc.assert(
      fc.property(anyBill, ({ lines, subtotal, total }) => {
        const shares = splitShares(lines, total);
        expect(sum(shares.map((share) => share.totalCents))).toBe(total);
        expect(sum(shares.map((share) => share.subtotalCents))).toBe(subtotal);
        for (const share of shares) {
          expect(Number.isSafeInteger(share.totalCents)).toBe(true);
          expect(share.subtotalCents + share.tipCents).toBe(share.totalCents);
        }
      }),
    );
  });

  it('never charges a guest less than nothing, nor for anything but their lines, their part of all’s and the tip', () => {
    fc.assert(
      fc.property(anyBill, ({ lines, subtotal, total }) => {
        const named = new Set(lines.map(({ guest }) => guest).filter((guest) => guest !== null));
        const forAll = sum(lines.filter(({ guest }) => guest === null).map(({ totalCents }) => totalCents));
        const shares = splitShares(lines, total);
        expect(shares.map(({ guest }) => guest)).toEqual(named.size === 0 ? [null] : [...named]);
        for (const { guest, subtotalCents, tipCents, totalCents } of shares) {
          expect(totalCents).toBeGreaterThanOrEqual(0);
          const own = sum(lines.filter((one) => one.guest === guest).map((one) => one.totalCents));
          if (guest !== null) expect(Math.abs(subtotalCents - own - forAll / named.size)).toBeLessThan(1);
          // Within a cent of the exact quota, compared without fractions.
          const [part, weight, whole] = [BigInt(tipCents), BigInt(subtotalCents), BigInt(subtotal)];
          const difference = part * whole - BigInt(total - subtotal) * weight;
          if (whole > 0n) expect(difference < whole && difference > -whole).toBe(true);
        }
      }),
    );
  });
});

describe('apportioning', () => {
  it('gives what is left over to the largest remainders', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(10, [5, 3, 1])).toEqual([6, 3, 1]);
    expect(apportion(-10, [5, 3, 1])).toEqual([-6, -3, -1]);
    expect(apportion(7, [0, 0])).toEqual([4, 3]);
    expect(apportion(7, [])).toEqual([]);
  });

  it('never gives less for ordering more', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.nat(maxOrderCents), { minLength: 2, maxLength: 30 }),
        (cents, weights) => {
          const parts = apportion(cents, weights);
          const ranked = weights.map((weight, index) => ({ weight, part: parts[index] ?? Number.NaN }));
          ranked.sort((a, b) => a.weight - b.weight || a.part - b.part);
          expect(ranked.map(({ part }) => part)).toEqual(parts.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
