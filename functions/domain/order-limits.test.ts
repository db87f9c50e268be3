import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFull, isTooLarge, phoneDigits } from './order-limits.ts';
import { quotedMinutes } from './promise.ts';

describe('an order from outside', () => {
  it('is too large from one unit over the limit on, and never when nothing of it goes on the comal', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000 }), fc.nat({ max: 20_000 }), (maxOrderUnits, comalUnits) => {
        expect(isTooLarge({ comalUnits, maxOrderUnits })).toBe(comalUnits >= maxOrderUnits + 1);
        expect(isTooLarge({ comalUnits: 0, maxOrderUnits })).toBe(false);
      }),
    );
  });
});

describe('a kitchen', () => {
  it.each([
    ['quotes exactly what the shop finds too long', 90, 90, 20, false],
    ['quotes five minutes more', 95, 90, 20, true],
    ['has no backlog and always takes longer than that', 120, 90, 120, false],
    ['takes an odd time, which is quoted rounded up', 125, 90, 122, false],
    ['has a backlog on top of that', 130, 90, 122, true],
  ])('that %s is full: %i of %i minutes, %i when idle: %s', (_name, quoted, fullAfter, idle, full) => {
    expect(isFull({ quotedMinutes: quoted, fullAfterMinutes: fullAfter, idleMinutes: idle })).toBe(full);
  });

  it('that has no backlog is never full, and one that is full stays so as its backlog grows', () => {
    const minutes = fc.integer({ min: 1, max: 240 });
    const units = fc.nat({ max: 2_000 });
    fc.assert(
      fc.property(minutes, minutes, units, units, fc.integer({ min: 1, max: 600 }), (idle, limit, a, b, rate) => {
        const full = (backlog: number) =>
          isFull({ quotedMinutes: quotedMinutes(idle, backlog, rate), fullAfterMinutes: limit, idleMinutes: idle });
        expect(full(0)).toBe(false);
        if (full(a)) expect(full(a + b)).toBe(true);
      }),
    );
  });
});

describe('a phone number', () => {
  it.each(['+503 7000 0000', '7000-0000', '(503) 7000.0000', '0050370000000'])('written as %s is one', (phone) => {
    expect(phoneDigits(phone)).toBe('70000000');
  });

  it('of fewer digits is counted by all of them', () => expect(phoneDigits('911-911')).toBe('911911'));
});
