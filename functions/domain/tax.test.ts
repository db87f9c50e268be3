import fc from 'fast-check';
import { expect, it } from 'vitest';
import { taxIncludedCents } from './tax.ts';

it.each([
  [0, 13, 0],
  [113, 13, 13],
  [1, 13, 0],
  [250, 13, 29],
  [1_000_000_00, 13, 11_504_425],
  // Exactly a half: 3 of 6 / 2.
  [3, 100, 2],
  [250, 0, 0],
])('of %i cents, %i %% included are %i', (cents, percent, tax) => {
  expect(taxIncludedCents(cents, percent)).toBe(tax);
});

it('is the whole number that is nearest to the exact share', () => {
  fc.assert(
    fc.property(fc.nat(1e12), fc.integer({ min: 0, max: 100 }), (cents, percent) => {
      const tax = BigInt(taxIncludedCents(cents, percent));
      const [exact, whole] = [BigInt(cents * percent), BigInt(100 + percent)];
      // |tax − exact / whole| ≤ 1/2, and a half was rounded up.
      const twice = 2n * (tax * whole - exact);
      expect(twice > -whole && twice <= whole).toBe(true);
    }),
  );
});
