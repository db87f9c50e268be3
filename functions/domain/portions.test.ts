import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PortionCounts, portionsNeeded, returnPortions, takePortions } from './portions.ts';

const itemId = fc.constantFrom('loroco', 'ayote', 'camarón', 'frijol');
const lines = fc.array(fc.record({ itemId, quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 });
const counts = fc
  .uniqueArray(fc.tuple(itemId, fc.nat(20)), { selector: ([id]) => id })
  .map((entries): PortionCounts => new Map(entries));

describe('last portions', () => {
  it('of several lines with the same item are needed together', () => {
    const needed = portionsNeeded([
      { itemId: 'loroco', quantity: 2 },
      { itemId: 'loroco', quantity: 3 },
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
});
