import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backlog, ComalLoad, type Promised } from './comal-load.ts';

const now = new Date('2026-11-21T18:00:00Z');
const pace = { quotedMinutes: 20, comalUnitsPerHour: 120 };
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const idle: Backlog = { soonest: 0, pickups: [] };
const order = (comalUnits: number, pickupAt: Date | null = null): Promised => ({
  pickupAt,
  promisedAt: pickupAt ?? inMinutes(20),
  comalUnits,
});

describe('the comal’s backlog', () => {
  it.each([
    ['nothing', idle, 20],
    ['what is for as soon as possible', { soonest: 60, pickups: [] }, 50],
    [
      'a pickup that an idle kitchen would have to begin with now',
      { soonest: 0, pickups: [{ at: inMinutes(20), units: 60 }] },
      50,
    ],
    ['a pickup that an order of now is ready before', { soonest: 0, pickups: [{ at: inMinutes(21), units: 60 }] }, 20],
    [
      'a pickup that is due before an order of now is ready',
      { soonest: 10, pickups: [{ at: inMinutes(21), units: 60 }] },
      55,
    ],
    ['a pickup that is late', { soonest: 0, pickups: [{ at: inMinutes(-60), units: 60 }] }, 50],
  ])('is %s: it quotes accordingly', (_name, backlog, quoted) => {
    expect(new ComalLoad(backlog, pace, now).quotedMinutes).toBe(quoted);
  });

  const pickup = fc.record({
    at: fc.integer({ min: -120, max: 300 }).map(inMinutes),
    units: fc.integer({ min: 0, max: 60 }),
  });
  const backlog = fc.record({ soonest: fc.integer({ min: 0, max: 300 }), pickups: fc.array(pickup, { maxLength: 8 }) });
  const orders = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 300 }).map(inMinutes)))
      .map(([units, at]) => order(units, at)),
    { maxLength: 8 },
  );

  it('is the same whether orders were taken one by one or are read together afterwards', () => {
    fc.assert(
      fc.property(backlog, orders, (before, taken) => {
        const load = new ComalLoad(before, pace, now);
        for (const one of taken) load.take(one);
        expect(new ComalLoad(load.backlog, pace, now).quotedMinutes).toBe(load.quotedMinutes);
        const sum = ({ soonest, pickups }: Backlog) => pickups.reduce((units, one) => units + one.units, soonest);
        expect(sum(load.backlog)).toBe(sum(before) + taken.reduce((units, { comalUnits }) => units + comalUnits, 0));
        expect(load.taken).toEqual(taken.map(({ promisedAt: at, comalUnits: units }) => ({ at, units })));
      }),
    );
  });

  it('never makes the quote shorter by another order, in whatever order the pickups are given', () => {
    fc.assert(
      fc.property(backlog, orders, ({ soonest, pickups }, taken) => {
        const load = new ComalLoad({ soonest, pickups }, pace, now);
        expect(new ComalLoad({ soonest, pickups: pickups.toReversed() }, pace, now).quotedMinutes).toBe(
          load.quotedMinutes,
        );
        for (const one of taken) {
          const before = load.quotedMinutes;
          load.take(one);
          expect(load.quotedMinutes).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('leaves what it was made from as it was', () => {
    const before: Backlog = { soonest: 1, pickups: [{ at: inMinutes(60), units: 2 }] };
    const load = new ComalLoad(before, pace, now);
    load.take(order(3, inMinutes(30)));
    load.take(order(4));
    expect(before).toEqual({ soonest: 1, pickups: [{ at: inMinutes(60), units: 2 }] });
    expect(load.backlog).toEqual({
      soonest: 5,
      pickups: [
        { at: inMinutes(60), units: 2 },
        { at: inMinutes(30), units: 3 },
      ],
    });
  });
});
