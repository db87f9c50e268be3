import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIdAt } from '../domain/id-time.ts';
import { openIds } from './new-id.ts';

describe('a new id', () => {
  it('is a UUIDv7 that tells when it was made', () => {
    const at = Date.parse('2026-11-28T18:00:00Z');
    const id = openIds(() => at)();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id >= firstIdAt(new Date(at)) && id < firstIdAt(new Date(at + 1))).toBe(true);
  });

  it('sorts behind every earlier one, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 5 }), { minLength: 1, maxLength: 50 }), (steps) => {
        let now = Date.parse('2026-11-28T18:00:00Z');
        const newId = openIds(() => now);
        const ids = steps.flatMap((step) => {
          now += step;
          return Array.from({ length: 200 }, newId);
        });
        expect(ids).toEqual(ids.toSorted());
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });

  it('of one process is none of another', () => {
    const at = () => Date.parse('2026-11-28T18:00:00Z');
    const [here, there] = [openIds(at), openIds(at)];
    const ids = Array.from({ length: 2_000 }, () => [here(), there()]).flat();
    expect(new Set(ids).size).toBe(ids.length);
  });
});
