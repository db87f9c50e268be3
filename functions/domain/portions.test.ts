import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PortionCounts, portionsNeeded, returnPortions, shareOut, takePortions } from './portions.ts';

const itemId = fc.constantFrom('loroco', 'ayote', 'camarón', 'frijol');
const quantity = fc.integer({ min: 1, max: 9 });
const lines = fc.array(fc.tuple(itemId, quantity), { maxLength: 6 });
const counts = fc
  .uniqueArray(fc.tuple(itemId, fc.nat(20)), { selector: ([id]) => id })
  .map((entries): PortionCounts => new Map(entries));

describe('last portions', () => {
  it('of several lines with the same item are needed together', () => {
    const needed = portionsNeeded([
      ['loroco', 2],
      ['loroco', 3],
    ]);
    expect(takePortions(new Map([['loroco', 4]]), needed)).toEqual({ ok: false, short: new Map([['loroco', 4]]) });
    expect(takePortions(new Map([['loroco', 5]]), needed)).toEqual({ ok: true, counts: new Map([['loroco', 0]]) });
  });

  it('never fall below zero, and exactly what was ordered of counted items is gone', () => {
    fc.assert(
      fc.property(counts, lines, (before, ordered) => {
        const needed = portionsNeeded(ordered);
        const taken = takePortions(before, needed);
        const missing = [...before].filter(([id, left]) => left < (needed.get(id) ?? 0));
        expect([...(taken.ok ? [] : taken.short)].sort()).toEqual(missing.sort());
        if (!taken.ok) return;
        for (const [id, left] of before) expect(taken.counts.get(id)).toBe(left - (needed.get(id) ?? 0));
      }),
    );
  });

  it('that come back are as many as were taken', () => {
    fc.assert(
      fc.property(counts, lines, (before, ordered) => {
        const needed = portionsNeeded(ordered);
        const taken = takePortions(before, needed);
        fc.pre(taken.ok);
        expect(returnPortions(taken.counts, needed)).toEqual(before);
      }),
    );
  });

  it('that are too few for an order are shared out in the order of its lines, and then are enough', () => {
    const line = fc.record({ itemId, quantity, keys: fc.subarray(['a', 'b', 'c']) });
    const ordered = fc.uniqueArray(line, { selector: (one) => one.itemId });
    const short = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(6)).map((left) => new Map(Object.entries(left)));
    fc.assert(
      fc.property(short, ordered, (left, wanted) => {
        const given = shareOut(left, wanted);
        const fitted = wanted.map((one) => ({ ...one, quantity: given.get(one.itemId) ?? one.quantity }));
        expect(shareOut(left, fitted)).toEqual(new Map());
        for (const { itemId, quantity } of wanted) expect(given.get(itemId) ?? 0).toBeLessThan(quantity);
      }),
    );
  });
});
