import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPlanX, onPlan, overlaps, type PlanPlace, planOf, stepOnPlan } from './floor-plan.ts';

const aPlace = fc.record({ x: fc.integer({ min: 0, max: maxPlanX }), y: fc.integer({ min: 0, max: 20 }) });

describe('the floor plan', () => {
  it('keeps tables where they were put, the first of those that would cover each other, and covers none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(aPlace), { maxLength: 30 }), (places) => {
        const plan = planOf(places.map((place, index) => ({ number: index + 1, place })));
        const kept: PlanPlace[] = [];
        for (const [index, place] of places.entries()) {
          if (place === null || kept.some((other) => overlaps(other, place))) continue;
          kept.push(place);
          expect(plan.get(index + 1)).toEqual(place);
        }
        expect(plan.size).toBe(places.length);
        const stand = [...plan.values()];
        expect(stand.some((one, index) => stand.slice(index + 1).some((other) => overlaps(one, other)))).toBe(false);
      }),
    );
  });

  it('moves no table that was not put anywhere when another one is put where nobody stands', () => {
    const tables = Array.from({ length: 12 }, (_, index) => ({ number: index + 1, place: null as PlanPlace | null }));
    const before = planOf(tables);
    const after = planOf(tables.map((table) => (table.number === 3 ? { ...table, place: { x: 0, y: 30 } } : table)));
    for (const { number } of tables.filter(({ number }) => number !== 3)) {
      expect(after.get(number)).toEqual(before.get(number));
    }
  });

  it('steps over a table in the way, and stays on the plan', () => {
    expect(stepOnPlan({ x: 0, y: 0 }, { x: 1, y: 0 }, [])).toEqual({ x: 1, y: 0 });
    expect(stepOnPlan({ x: 0, y: 0 }, { x: 1, y: 0 }, [{ x: 3, y: 1 }])).toEqual({ x: 6, y: 0 });
    expect(stepOnPlan({ x: maxPlanX, y: 0 }, { x: 1, y: 0 }, [])).toBeUndefined();
    expect(onPlan({ x: -2.4, y: 1.6 })).toEqual({ x: 0, y: 2 });
  });
});
