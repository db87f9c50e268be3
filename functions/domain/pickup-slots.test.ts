import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from './opening-hours.ts';
import { comingServices, type Kitchen, pickupSlots } from './pickup-slots.ts';
import { coveredBy, periodsAround, situation } from './testing/opening-hours.ts';

const minuteMs = 60_000;
const timeZone = 'America/El_Salvador';
/** 2026-11-24 is a Tuesday. */
const opening: OpeningHours = {
  hours: [
    { weekday: 2, opens: '07:00', closes: '08:00' },
    { weekday: 2, opens: '17:00', closes: '18:10' },
    { weekday: 5, opens: '23:30', closes: '00:30' },
    { weekday: 6, opens: '17:00', closes: '18:00' },
  ],
  exceptions: [],
};

const local = (at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('2026-', '');
const at = (time: string) => new Date(`2026-${time}:00-06:00`);
const offered = (now: string, kitchen: Partial<Kitchen> = {}, units = 4) => {
  const usual = { now: at(now), leadMinutes: 20, promised: [], slotMinutes: 15, unitsPerSlot: 30 };
  return pickupSlots(comingServices(opening, timeZone, at(now)), { ...usual, ...kitchen }, units);
};
const times = (...args: Parameters<typeof offered>) => offered(...args).map((slot) => local(slot.at));

describe('the slots a guest may choose', () => {
  it('are those of today’s services and of the next date that opens, none cut short by closing time', () => {
    expect(times('11-24T06:00')).toEqual([
      ...['11-24T07:00', '11-24T07:15', '11-24T07:30', '11-24T07:45'],
      ...['11-24T17:00', '11-24T17:15', '11-24T17:30', '11-24T17:45'],
      ...['11-27T23:30', '11-27T23:45', '11-28T00:00', '11-28T00:15'],
    ]);
  });

  it('go on past midnight, and the night belongs to the evening before', () => {
    expect(times('11-27T23:50', { leadMinutes: 10 })).toEqual([
      ...['11-28T00:00', '11-28T00:15'],
      ...['11-28T17:00', '11-28T17:15', '11-28T17:30', '11-28T17:45'],
    ]);
  });

  it('begin when the kitchen can be ready, to the minute', () => {
    expect(times('11-24T17:25', { leadMinutes: 20 })[0]).toBe('11-24T17:45');
    expect(times('11-24T17:26', { leadMinutes: 20 })[0]).toBe('11-27T23:30');
  });

  it('tell what each can still take, and are not offered to an order that is more', () => {
    const promised = [
      { at: at('11-24T17:00'), units: 20 },
      { at: at('11-24T17:14'), units: 6 },
      { at: at('11-24T17:15'), units: 31 },
    ];
    const left = (units: number) =>
      offered('11-24T16:00', { promised }, units)
        .filter((slot) => slot.at < at('11-25T00:00'))
        .map((slot) => [local(slot.at), local(slot.endsAt), slot.unitsLeft]);
    const free = [
      ['11-24T17:30', '11-24T17:45', 30],
      ['11-24T17:45', '11-24T18:00', 30],
    ];
    expect(left(4)).toEqual([['11-24T17:00', '11-24T17:15', 4], ...free]);
    expect(left(5)).toEqual(free);
    expect(left(31)).toEqual([]);
  });

  it('take drinks even when the comal is full', () => {
    const promised = [{ at: at('11-24T17:00'), units: 90 }];
    expect(offered('11-24T16:00', { promised }, 0)[0]).toMatchObject({ at: at('11-24T17:00'), unitsLeft: 0 });
  });

  it('are as long as the shop wants them', () => {
    expect(times('11-24T16:00', { slotMinutes: 30 }).slice(0, 2)).toEqual(['11-24T17:00', '11-24T17:30']);
    expect(times('11-24T16:00', { slotMinutes: 30 })[2]).toBe('11-27T23:30');
  });

  it('are today’s and tomorrow’s quarters of an hour in a shop that is always open', () => {
    const now = at('11-24T12:00');
    const kitchen = { now, leadMinutes: 20, promised: [], slotMinutes: 15, unitsPerSlot: 30 };
    const slots = pickupSlots(comingServices({ hours: [], exceptions: [] }, timeZone, now), kitchen, 1);
    const [first] = slots;
    const last = slots.at(-1);
    expect([first && local(first.at), last && local(last.at)]).toEqual(['11-24T12:30', '11-25T23:45']);
    expect(slots).toHaveLength(11 * 4 + 2 + 96);
  });

  it('are none when the shop opens no sooner than in a week', () => {
    const holidays = Array.from({ length: 9 }, (_, index) => ({ date: `2026-12-0${index + 1}`, periods: [] }));
    const closed = { ...opening, exceptions: holidays };
    expect(comingServices(closed, timeZone, at('12-01T12:00'))).toEqual([]);
  });
});

describe('over 10,000 random weeks of hours and exceptions, in zones with every kind of clock', () => {
  const kitchen = fc.record({
    leadMinutes: fc.integer({ min: 0, max: 240 }),
    slotMinutes: fc.constantFrom(5, 10, 15, 20, 30, 60),
    unitsPerSlot: fc.integer({ min: 0, max: 40 }),
    promises: fc.array(
      fc.record({ afterMinutes: fc.integer({ min: -60, max: 3 * 24 * 60 }), units: fc.integer({ min: 0, max: 40 }) }),
      { maxLength: 10 },
    ),
    units: fc.integer({ min: 0, max: 40 }),
  });

  it('no slot is offered when closed, none in the past or too soon, none beyond capacity, and none is withheld', () => {
    fc.assert(
      fc.property(situation, kitchen, ({ timeZone, now, opening }, { promises, units, ...rest }) => {
        const promised = promises.map((one) => ({
          at: new Date(now.getTime() + one.afterMinutes * minuteMs),
          units: one.units,
        }));
        const services = comingServices(opening, timeZone, now);
        const slots = pickupSlots(services, { ...rest, now, promised }, units);
        const periods = periodsAround(opening, timeZone, now, 9);
        const slotMs = rest.slotMinutes * minuteMs;
        const soonest = now.getTime() + rest.leadMinutes * minuteMs;
        const unitsIn = (from: number) =>
          promised
            .filter((promise) => promise.at.getTime() >= from && promise.at.getTime() < from + slotMs)
            .reduce((sum, promise) => sum + promise.units, 0);

        let before = now.getTime();
        for (const slot of slots) {
          const [from, to] = [slot.at.getTime(), slot.endsAt.getTime()];
          if (to - from !== slotMs) throw new Error(`a slot of ${to - from} ms`);
          if (from < before) throw new Error(`${slot.at.toISOString()} is past, or overlaps the slot before`);
          if (from < soonest) throw new Error(`${slot.at.toISOString()} is sooner than the kitchen can be ready`);
          if (!coveredBy(periods, from, to)) throw new Error(`${slot.at.toISOString()} is offered while closed`);
          const left = rest.unitsPerSlot - unitsIn(from);
          if (units > Math.max(0, left)) throw new Error(`${slot.at.toISOString()} is beyond capacity`);
          if (slot.unitsLeft !== Math.max(0, left)) throw new Error(`${slot.at.toISOString()} has ${left} units left`);
          before = to;
        }

        // Whatever of an opening no slot begins in is too soon, too full or too short.
        const offeredAt = new Set(slots.map((slot) => slot.at.getTime()));
        for (const { from, to } of services) {
          for (let start = from.getTime(); start + slotMs <= to.getTime(); start += slotMs) {
            const free = start >= soonest && units <= Math.max(0, rest.unitsPerSlot - unitsIn(start));
            if (free !== offeredAt.has(start)) throw new Error(`${new Date(start).toISOString()} is withheld`);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('the coming services begin with the first period that is not over', () => {
    fc.assert(
      fc.property(situation, ({ timeZone, now, opening }) => {
        const weekMs = 7 * 24 * 60 * minuteMs;
        const left = periodsAround(opening, timeZone, now, 9).filter(
          ({ from, to }) => from < to && to > now.getTime() && from < now.getTime() + weekMs,
        );
        const [first] = comingServices(opening, timeZone, now);
        const soonest = Math.min(...left.map(({ from }) => from));
        expect(first?.from.getTime() ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(soonest);
        expect(first !== undefined).toBe(left.length > 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
