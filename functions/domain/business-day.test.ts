import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDay, businessDayBegan } from './business-day.ts';

const hourMs = 60 * 60_000;

describe('the business day', () => {
  it.each([
    ['the evening', '2026-11-24T20:00-06:00', 'America/El_Salvador', 4, '2026-11-24'],
    ['the last minute of the night', '2026-11-25T03:59:59.999-06:00', 'America/El_Salvador', 4, '2026-11-24'],
    ['the first minute of the next day', '2026-11-25T04:00-06:00', 'America/El_Salvador', 4, '2026-11-25'],
    ['a day that ends at midnight: before', '2026-11-24T23:59:59.999-06:00', 'America/El_Salvador', 0, '2026-11-24'],
    ['a day that ends at midnight: after', '2026-11-25T00:00-06:00', 'America/El_Salvador', 0, '2026-11-25'],
    ['New Year’s Eve, past midnight', '2027-01-01T02:00-06:00', 'America/El_Salvador', 4, '2026-12-31'],
    [
      'the night before the first of March of a leap year',
      '2028-03-01T01:00-06:00',
      'America/El_Salvador',
      4,
      '2028-02-29',
    ],
    // New York, 2026: clocks go forward on 8 March at 02:00 and back on 1 November at 02:00.
    ['New York, the night the clocks go forward: 03:59', '2026-03-08T03:59-04:00', 'America/New_York', 4, '2026-03-07'],
    ['New York, the night the clocks go forward: 04:00', '2026-03-08T04:00-04:00', 'America/New_York', 4, '2026-03-08'],
    ['New York, 01:30 the first time', '2026-11-01T01:30-04:00', 'America/New_York', 4, '2026-10-31'],
    ['New York, 01:30 the second time', '2026-11-01T01:30-05:00', 'America/New_York', 4, '2026-10-31'],
    ['New York, the night the clocks go back: 04:00', '2026-11-01T04:00-05:00', 'America/New_York', 4, '2026-11-01'],
    ['New York, an hour that the clocks leave out', '2026-03-08T03:00-04:00', 'America/New_York', 2, '2026-03-08'],
    // Madrid, 2026: forward on 29 March at 02:00, back on 25 October at 03:00.
    ['Madrid, the night the clocks go forward: 03:59', '2026-03-29T03:59+02:00', 'Europe/Madrid', 4, '2026-03-28'],
    ['Madrid, the night the clocks go forward: 04:00', '2026-03-29T04:00+02:00', 'Europe/Madrid', 4, '2026-03-29'],
    ['Madrid, 02:30 the second time', '2026-10-25T02:30+01:00', 'Europe/Madrid', 4, '2026-10-24'],
    ['Madrid, the night the clocks go back: 04:00', '2026-10-25T04:00+01:00', 'Europe/Madrid', 4, '2026-10-25'],
  ])('%s', (_name, at, timeZone, dayEndsAtHour, expected) => {
    expect(businessDay(new Date(at), timeZone, dayEndsAtHour)).toBe(expected);
  });

  const zones = ['America/El_Salvador', 'America/New_York', 'Europe/Madrid', 'America/Santiago', 'Australia/Lord_Howe'];
  const zone = fc.constantFrom(...zones);
  const hour = fc.integer({ min: 0, max: 12 });
  const years = { min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true };
  /** Half of them within three days of a change of the clocks, where the mistakes are. */
  const instant = fc.oneof(
    fc.date(years),
    fc
      .tuple(fc.date(years), zone, fc.integer({ min: -72 * hourMs, max: 72 * hourMs }))
      .map(([at, timeZone, offsetMs]) => {
        const change = zoned(at, timeZone).getTimeZoneTransition('next');
        return new Date((change?.epochMilliseconds ?? at.getTime()) + offsetMs);
      }),
  );

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 50 * hourMs }), zone, hour, (at, laterMs, timeZone, endsAt) => {
        const later = new Date(at.getTime() + laterMs);
        expect(businessDay(at, timeZone, endsAt) <= businessDay(later, timeZone, endsAt)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('begins at its hour on the wall clock, and the millisecond before belongs to the day before', () => {
    fc.assert(
      fc.property(instant, zone, hour, (at, timeZone, endsAt) => {
        const date = Temporal.PlainDate.from(businessDay(at, timeZone, endsAt));
        const begins = businessDayBegan(at, timeZone, endsAt).getTime();
        expect(begins).toBeLessThanOrEqual(at.getTime());
        expect(businessDay(new Date(begins), timeZone, endsAt)).toBe(date.toString());
        expect(businessDay(new Date(begins - 1), timeZone, endsAt)).toBe(date.subtract({ days: 1 }).toString());
      }),
      { numRuns: 1_000 },
    );
  });

  it('is between 23 and 25 hours long', () => {
    fc.assert(
      fc.property(instant, zone, hour, (at, timeZone, endsAt) => {
        const date = zoned(at, timeZone).toPlainDate();
        const begins = date.toZonedDateTime({ timeZone, plainTime: { hour: endsAt } }).epochMilliseconds;
        const dayAfter = (ms: number) => businessDay(new Date(begins + ms), timeZone, endsAt);
        expect(dayAfter(23 * hourMs - 1)).toBe(date.toString());
        expect(dayAfter(25 * hourMs)).toBe(date.add({ days: 1 }).toString());
      }),
      { numRuns: 1_000 },
    );
  });
});

const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
