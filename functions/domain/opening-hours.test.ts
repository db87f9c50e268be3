import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpen,
  nextClosing,
  nextOpening,
  type OpeningHours,
  openSpans,
  overlapInDay,
  overlapInWeek,
} from './opening-hours.ts';
import { coveredBy, periodsAround, situation } from './testing/opening-hours.ts';

const hourMs = 60 * 60_000;

/** Closed on Mondays; morning and evening on Tuesdays; evenings past midnight on Fridays and Saturdays. */
const week: OpeningHours = {
  hours: [
    { weekday: 2, opens: '07:00', closes: '14:00' },
    { weekday: 2, opens: '17:00', closes: '21:00' },
    { weekday: 5, opens: '17:00', closes: '02:00' },
    { weekday: 6, opens: '17:00', closes: '02:00' },
  ],
  exceptions: [
    { date: '2026-11-28', periods: [] },
    { date: '2026-12-01', periods: [{ opens: '10:00', closes: '12:00' }] },
    { date: '2026-12-21', periods: [{ opens: '17:00', closes: '19:00' }] },
  ],
};
const always: OpeningHours = { hours: [], exceptions: [] };
const salvador = 'America/El_Salvador';

/** The stretches as local wall-clock times with their offset, which is how a person would write them down. */
const spansIn = (opening: OpeningHours, timeZone: string, from: string, to: string) =>
  openSpans(opening, timeZone, new Date(from), new Date(to)).map((span) => {
    const local = (at: Date) =>
      Temporal.Instant.fromEpochMilliseconds(at.getTime())
        .toZonedDateTimeISO(timeZone)
        .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
    return `${local(span.from)} to ${local(span.to)}`;
  });

describe('when the shop closes', () => {
  const closing = (opening: OpeningHours, at: string) => nextClosing(opening, salvador, new Date(at));
  const daily = (opens: string, closes: string): OpeningHours => ({
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes })),
    exceptions: [],
  });

  it.each([
    ['in the morning of a day with two periods', week, '2026-11-24T09:00-06:00', '2026-11-24T20:00:00.000Z'],
    ['past midnight of a Friday night', week, '2026-11-28T01:00-06:00', '2026-11-28T08:00:00.000Z'],
    ['while it is closed', week, '2026-11-24T15:00-06:00', undefined],
    ['when it is always open', always, '2026-11-24T15:00-06:00', undefined],
    ['when one day’s hours end where the next begin', daily('06:00', '06:00'), '2026-11-24T15:00-06:00', undefined],
  ])('%s', (_name, opening, at, expected) => {
    expect(closing(opening, at)?.toISOString()).toBe(expected);
  });

  it('is the end of the last night when periods touch', () => {
    const twoShifts: OpeningHours = {
      hours: [
        { weekday: 2, opens: '07:00', closes: '14:00' },
        { weekday: 2, opens: '14:00', closes: '21:00' },
      ],
      exceptions: [],
    };
    expect(closing(twoShifts, '2026-11-24T09:00-06:00')?.toISOString()).toBe('2026-11-25T03:00:00.000Z');
  });
});

describe('whether the shop is open', () => {
  it.each([
    ['before it opens', '2026-11-24T06:59:59.999-06:00', false],
    ['the moment it opens', '2026-11-24T07:00-06:00', true],
    ['the last moment before it closes', '2026-11-24T13:59:59.999-06:00', true],
    ['the moment it closes', '2026-11-24T14:00-06:00', false],
    ['in the evening of the same day', '2026-11-24T20:00-06:00', true],
    ['on a weekday without hours', '2026-11-23T12:00-06:00', false],
    ['past midnight of a Friday night', '2026-11-28T01:59-06:00', true],
    ['at the end of that night', '2026-11-28T02:00-06:00', false],
    ['on a date that is closed all day', '2026-11-28T18:00-06:00', false],
    ['past midnight, when the date before was closed', '2026-11-29T01:00-06:00', false],
    ['at the usual hour of a date with other hours', '2026-12-01T08:00-06:00', false],
    ['at the other hours of that date', '2026-12-01T11:00-06:00', true],
    ['on a Monday that is open for once', '2026-12-21T18:00-06:00', true],
  ])('%s', (_name, at, expected) => {
    expect(isOpen(week, salvador, new Date(at))).toBe(expected);
  });

  it('is always so without any hours, except on a date that has its own', () => {
    expect(isOpen(always, salvador, new Date('2026-12-25T12:00-06:00'))).toBe(true);
    const christmas = { hours: [], exceptions: [{ date: '2026-12-25', periods: [] }] };
    const at = ['2026-12-24T23:59-06:00', '2026-12-25T00:00-06:00', '2026-12-25T23:59-06:00', '2026-12-26T00:00-06:00'];
    expect(at.map((time) => isOpen(christmas, salvador, new Date(time)))).toEqual([true, false, false, true]);
  });

  it('is so for all 24 hours of a date that opens and closes at the same time', () => {
    const sunday = { hours: [{ weekday: 7, opens: '08:00', closes: '08:00' }], exceptions: [] };
    const at = ['2026-11-22T07:59-06:00', '2026-11-22T08:00-06:00', '2026-11-23T07:59-06:00', '2026-11-23T08:00-06:00'];
    expect(at.map((time) => isOpen(sunday, salvador, new Date(time)))).toEqual([false, true, true, false]);
  });
});

describe('when a closed shop opens', () => {
  it.each([
    ['later today', '2026-11-24T15:00-06:00', '2026-11-24T17:00-06:00'],
    ['on the next date with hours', '2026-11-24T21:00-06:00', '2026-11-27T17:00-06:00'],
    ['after the dates that are closed or have other hours', '2026-11-28T02:00-06:00', '2026-12-01T10:00-06:00'],
  ])('%s', (_name, at, expected) => {
    expect(nextOpening(week, salvador, new Date(at))).toEqual(new Date(expected));
  });

  it('is not asked while it is open', () => {
    expect(nextOpening(week, salvador, new Date('2026-11-24T12:00-06:00'))).toBeUndefined();
    expect(nextOpening(always, salvador, new Date('2026-11-24T12:00-06:00'))).toBeUndefined();
  });

  it('is found behind a month of holidays', () => {
    const dates = Array.from({ length: 31 }, (_, index) => `2027-01-${String(index + 1).padStart(2, '0')}`);
    const holidays = { hours: week.hours, exceptions: dates.map((date) => ({ date, periods: [] })) };
    expect(nextOpening(holidays, salvador, new Date('2027-01-02T02:00-06:00'))).toEqual(
      new Date('2027-02-02T07:00-06:00'),
    );
  });

  it('is unknown when every date of the coming year is closed', () => {
    const first = Temporal.PlainDate.from('2026-11-01');
    const dates = Array.from({ length: 500 }, (_, days) => first.add({ days }).toString());
    const closed = { hours: [], exceptions: dates.map((date) => ({ date, periods: [] })) };
    expect(nextOpening(closed, salvador, new Date('2026-11-24T12:00-06:00'))).toBeUndefined();
  });
});

describe('a night on which the clocks change', () => {
  const nights = { hours: [{ weekday: 6, opens: '17:00', closes: '04:00' }], exceptions: [] };

  it.each([
    // Forward on 8 March 2026 at 02:00, back on 1 November 2026 at 02:00.
    [
      'New York, forward',
      'America/New_York',
      '2026-03-07T23:00Z',
      '2026-03-07T17:00-05:00',
      '2026-03-08T04:00-04:00',
      10,
    ],
    ['New York, back', 'America/New_York', '2026-10-31T22:00Z', '2026-10-31T17:00-04:00', '2026-11-01T04:00-05:00', 12],
    ['Madrid, forward', 'Europe/Madrid', '2026-03-28T20:00Z', '2026-03-28T17:00+01:00', '2026-03-29T04:00+02:00', 10],
    // By half an hour, on 4 October 2026 at 02:00.
    [
      'Lord Howe, forward',
      'Australia/Lord_Howe',
      '2026-10-03T12:00Z',
      '2026-10-03T17:00+10:30',
      '2026-10-04T04:00+11:00',
      10.5,
    ],
    ['El Salvador, never', salvador, '2026-11-01T02:00Z', '2026-10-31T17:00-06:00', '2026-11-01T04:00-06:00', 11],
  ])('begins and ends as the wall clock shows: %s', (_name, timeZone, during, opens, closes, hours) => {
    const [span] = openSpans(nights, timeZone, new Date(during), new Date(during));
    expect([span?.from, span?.to]).toEqual([new Date(opens), new Date(closes)]);
    expect(Number(span?.to) - Number(span?.from)).toBe(hours * hourMs);
  });

  const sunday = (opens: string, closes: string) => ({ hours: [{ weekday: 7, opens, closes }], exceptions: [] });
  it.each([
    ['opens later when its hour is skipped', '02:30', '05:00', '2026-03-08', '03:30-04:00', '05:00-04:00'],
    ['closes later when its hour is skipped', '00:00', '02:30', '2026-03-08', '00:00-05:00', '03:30-04:00'],
    ['is moved when all of it is skipped', '02:10', '02:50', '2026-03-08', '03:10-04:00', '03:50-04:00'],
    ['opens the first time that a repeated hour comes', '01:30', '05:00', '2026-11-01', '01:30-04:00', '05:00-05:00'],
    ['closes the first time that a repeated hour comes', '00:00', '01:30', '2026-11-01', '00:00-04:00', '01:30-04:00'],
  ])('%s', (_name, opens, closes, date, from, to) => {
    expect(spansIn(sunday(opens, closes), 'America/New_York', `${date}T05:00Z`, `${date}T12:00Z`)).toEqual([
      `${date}T${from} to ${date}T${to}`,
    ]);
  });

  it('has no opening that would end before it begins', () => {
    const backwards = sunday('02:30', '03:15');
    expect(spansIn(backwards, 'America/New_York', '2026-03-08T05:00Z', '2026-03-08T12:00Z')).toEqual([]);
  });

  it('joins two openings that the change of the clocks pushes into one another', () => {
    const hours = [...sunday('01:00', '02:30').hours, ...sunday('03:00', '05:00').hours];
    expect(spansIn({ hours, exceptions: [] }, 'America/New_York', '2026-03-08T05:00Z', '2026-03-08T12:00Z')).toEqual([
      '2026-03-08T01:00-05:00 to 2026-03-08T05:00-04:00',
    ]);
  });
});

describe('whatever the hours, in any zone', () => {
  it('says the same at every moment as its periods, looked up one by one', () => {
    fc.assert(
      fc.property(situation, ({ timeZone, now, opening }) => {
        const periods = periodsAround(opening, timeZone, now, 1);
        expect(isOpen(opening, timeZone, now)).toBe(coveredBy(periods, now.getTime(), now.getTime() + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it('tells the very moment at which it opens: closed until then, and open then', () => {
    fc.assert(
      fc.property(situation, ({ timeZone, now, opening }) => {
        const opens = nextOpening(opening, timeZone, now);
        if (opens === undefined) {
          expect(isOpen(opening, timeZone, now)).toBe(true);
          return;
        }
        expect(opens.getTime()).toBeGreaterThan(now.getTime());
        expect(isOpen(opening, timeZone, opens)).toBe(true);
        expect(isOpen(opening, timeZone, new Date(opens.getTime() - 1))).toBe(false);
        const days = Math.ceil((opens.getTime() - now.getTime()) / (24 * hourMs)) + 1;
        const sooner = periodsAround(opening, timeZone, now, days).filter(
          ({ from, to }) => from < to && to > now.getTime() && from < opens.getTime(),
        );
        expect(sooner).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has openings in order, none of which overlaps another', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 10 }), ({ timeZone, now, opening }, days) => {
        const until = new Date(now.getTime() + days * 24 * hourMs);
        const spans = openSpans(opening, timeZone, now, until);
        spans.forEach(({ from, to }, index) => {
          expect(from.getTime()).toBeLessThan(to.getTime());
          expect(from.getTime()).toBeGreaterThanOrEqual(spans[index - 1]?.to.getTime() ?? 0);
          expect(to > now && from < until).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('hours that overlap', () => {
  const on = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes });

  it.each([
    ['morning and evening', [on(1, '07:00', '14:00'), on(1, '17:00', '21:00')], undefined],
    ['one that begins when another ends', [on(1, '07:00', '14:00'), on(1, '14:00', '21:00')], undefined],
    ['one within another', [on(1, '07:00', '21:00'), on(1, '12:00', '13:00')], [0, 1]],
    ['the same twice', [on(1, '07:00', '14:00'), on(3, '07:00', '14:00'), on(3, '07:00', '14:00')], [1, 2]],
    ['a night and the next morning', [on(2, '05:00', '09:00'), on(1, '17:00', '06:00')], [0, 1]],
    ['a night that ends when the morning begins', [on(2, '06:00', '09:00'), on(1, '17:00', '06:00')], undefined],
    ['Sunday night and Monday morning', [on(1, '01:00', '05:00'), on(7, '20:00', '02:00')], [0, 1]],
    ['around the clock all week', [1, 2, 3, 4, 5, 6, 7].map((day) => on(day, '00:00', '00:00')), undefined],
    ['a whole day and any hour of it', [on(4, '00:00', '00:00'), on(4, '23:00', '23:30')], [0, 1]],
  ])('are found in a week: %s', (_name, periods, expected) => {
    expect(overlapInWeek(periods)).toEqual(expected);
  });

  it.each([
    ['morning and evening', [on(1, '17:00', '02:00'), on(1, '07:00', '14:00')], undefined],
    ['an evening and its night', [on(1, '17:00', '02:00'), on(1, '23:00', '23:30')], [0, 1]],
    ['a night and the morning before it', [on(1, '17:00', '08:00'), on(1, '07:00', '09:00')], undefined],
    ['two that open together', [on(1, '17:00', '18:00'), on(1, '17:00', '17:05')], [0, 1]],
  ])('are found in a date: %s', (_name, periods, expected) => {
    expect(overlapInDay(periods)).toEqual(expected);
  });

  it('are found in a week exactly when they are open twice at some minute of an ordinary week', () => {
    const time = fc.integer({ min: 0, max: 47 }).map((half) => {
      return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
    });
    const period = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (hours) => {
        // 10 November 2026 is a Tuesday; El Salvador's clocks do not change.
        const monday = new Date('2026-11-09T06:00Z');
        const opened = periodsAround({ hours, exceptions: [] }, salvador, monday, 14);
        const halfHours = Array.from({ length: 7 * 48 }, (_, index) => monday.getTime() + index * 30 * 60_000);
        const busiest = Math.max(
          ...halfHours.map((at) => opened.filter(({ from, to }) => from <= at && at < to).length),
        );
        const isDoubled = hours.length > 0 && busiest > 1;
        expect(overlapInWeek(hours) !== undefined).toBe(isDoubled);
      }),
      { numRuns: 300 },
    );
  });
});
