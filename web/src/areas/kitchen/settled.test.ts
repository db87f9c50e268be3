import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPlaces } from './settled.ts';

const entries = (places: ReadonlyMap<string, number>) => [...places];

describe('where the tickets stand', () => {
  it('the ones below a ticket that goes have moved, the ones above it have not', () => {
    const before = nextPlaces(new Map(), ['a', 'b', 'c', 'd'], 0);
    expect(entries(nextPlaces(before, ['a', 'c', 'd'], 5_000))).toEqual([
      ['a', 0],
      ['c', 5_000],
      ['d', 5_000],
    ]);
  });

  it('a ticket that comes last moves no other', () => {
    const before = nextPlaces(new Map(), ['a', 'b'], 0);
    expect(entries(nextPlaces(before, ['a', 'b', 'c'], 7))).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 7],
    ]);
  });

  it('nothing moves while nothing changes', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(ids, (list) => {
        const before = nextPlaces(new Map(), list, 1);
        expect(entries(nextPlaces(before, list, 2))).toEqual(entries(before));
      }),
    );
  });

  it('a ticket that keeps its time has the same tickets above it as before', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const list = fc.uniqueArray(id);
    fc.assert(
      fc.property(list, list, (first, second) => {
        const after = nextPlaces(nextPlaces(new Map(), first, 1), second, 2);
        second.forEach((one, index) => {
          const unmoved = second.slice(0, index + 1).every((other, place) => first[place] === other);
          expect(after.get(one)).toBe(unmoved ? 1 : 2);
        });
      }),
    );
  });
});
