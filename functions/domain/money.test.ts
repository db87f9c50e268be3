import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxOrderCents } from './limits.ts';
import { lineTotalCents, orderTotals, percentOf, unitPriceCents } from './money.ts';

const price = fc.integer({ min: 0, max: 1_000_000 });
const surcharge = fc.record({ priceCents: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
const orderedLine = fc
  .record({
    item: fc.record({ priceCents: price }),
    options: fc.array(surcharge, { maxLength: 6 }),
    quantity: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ item, options, quantity }) => ({ unitPriceCents: unitPriceCents(item, options), quantity }));
const anOrder = fc.tuple(fc.array(orderedLine, { minLength: 1, maxLength: 200 }), price);

describe('the price of one', () => {
  it.each([
    ['the item alone', 125, [], 125],
    ['with cheese', 125, [50], 175],
    ['large, with cheese', 125, [50, 50], 225],
    ['small', 125, [-25], 100],
    ['for nothing, when its options take off all it costs', 100, [-100], 0],
    ['for nothing, and not less, when they take off more', 100, [-150, 25], 0],
  ])('is the item’s with its options’: %s', (_name, priceCents, options, expected) => {
    const chosen = options.map((optionCents) => ({ priceCents: optionCents }));
    expect(unitPriceCents({ priceCents }, chosen)).toBe(expected);
  });

  it('is the same in whatever order the options were chosen', () => {
    const shuffled = fc
      .array(surcharge, { maxLength: 8 })
      .chain((options) =>
        fc.tuple(
          fc.constant(options),
          fc.shuffledSubarray(options, { minLength: options.length, maxLength: options.length }),
        ),
      );
    fc.assert(
      fc.property(price, shuffled, (priceCents, [options, reordered]) => {
        expect(unitPriceCents({ priceCents }, reordered)).toBe(unitPriceCents({ priceCents }, options));
      }),
    );
  });
});

describe('what an order costs', () => {
  it('is every line times its quantity, then the tip', () => {
    const lines = [
      { unitPriceCents: 125, quantity: 2 },
      { unitPriceCents: 150, quantity: 1 },
    ];
    expect(orderTotals(lines, 40)).toEqual({ subtotalCents: 400, tipCents: 40, totalCents: 440 });
    expect(orderTotals([], 0)).toEqual({ subtotalCents: 0, tipCents: 0, totalCents: 0 });
  });

  it('is what its lines add up to: no cent is lost or found on the way', () => {
    fc.assert(
      fc.property(anOrder, ([lines, tipCents]) => {
        const totals = orderTotals(lines, tipCents);
        // Added up one by one, on another path: each of a line's quantity is a coin on the table.
        let counted = 0n;
        for (const line of lines) for (let n = 0; n < line.quantity; n += 1) counted += BigInt(line.unitPriceCents);
        expect(BigInt(totals.subtotalCents)).toBe(counted);
        expect(BigInt(totals.totalCents)).toBe(counted + BigInt(tipCents));
        expect(lines.map(lineTotalCents).reduce((sum, cents) => sum + cents, 0)).toBe(totals.subtotalCents);
      }),
    );
  });

  it('is never below zero and never a fraction of a cent', () => {
    fc.assert(
      fc.property(anOrder, ([lines, tipCents]) => {
        const cents = [...lines.map((line) => line.unitPriceCents), ...Object.values(orderTotals(lines, tipCents))];
        expect(cents.filter((amount) => amount < 0 || !Number.isSafeInteger(amount))).toEqual([]);
      }),
    );
  });

  it('is the same in whatever order the lines were added', () => {
    fc.assert(
      fc.property(anOrder, ([lines, tipCents]) => {
        expect(orderTotals(lines.toReversed(), tipCents)).toEqual(orderTotals(lines, tipCents));
      }),
    );
  });

  it('fits a 32-bit column even at the most an order may cost', () => {
    expect(maxOrderCents).toBeLessThan(2 ** 31);
  });
});

describe('a share of a sum', () => {
  it('is a whole number of cents, never half a cent off', () => {
    fc.assert(
      fc.property(fc.nat(maxOrderCents), fc.nat(100), (cents, percent) => {
        const share = percentOf(cents, percent);
        expect(Number.isSafeInteger(share)).toBe(true);
        expect(Math.abs(share * 100 - cents * percent)).toBeLessThanOrEqual(50);
      }),
    );
    expect([percentOf(125, 10), percentOf(350, 15), percentOf(0, 15), percentOf(999, 0)]).toEqual([13, 53, 0, 0]);
  });
});
