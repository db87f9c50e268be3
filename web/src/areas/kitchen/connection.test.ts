import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connection, patienceMs } from './connection.ts';

describe('connection', () => {
  it('is live with the age of the last confirmation', () => {
    expect(connection({ state: 'live', lastHeardAt: 1_000, downSince: 0 }, 4_000)).toEqual({
      kind: 'live',
      ageMs: 3_000,
    });
  });

  it('is patient for a moment, then lost', () => {
    const heard = { state: 'connecting', lastHeardAt: 1_000, downSince: 2_000 } as const;
    expect(connection(heard, 2_000 + patienceMs)).toEqual({ kind: 'connecting', ageMs: 1_000 + patienceMs });
    expect(connection(heard, 2_001 + patienceMs)).toEqual({ kind: 'lost', ageMs: 1_001 + patienceMs });
  });

  it('is lost at once when it is overdue', () => {
    expect(connection({ state: 'stale', lastHeardAt: undefined, downSince: 0 }, 0).kind).toBe('lost');
  });

  it('never calls a line live that nothing was heard on', () => {
    fc.assert(
      fc.property(fc.constantFrom('live', 'connecting', 'stale'), fc.nat(), fc.nat(), (state, downSince, now) => {
        expect(connection({ state, lastHeardAt: undefined, downSince }, now).kind).not.toBe('live');
      }),
    );
  });
});
