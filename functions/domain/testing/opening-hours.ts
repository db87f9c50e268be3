import fc from 'fast-check';
import type { OpeningHours, Period } from '../opening-hours.ts';

/** El Salvador never changes its clocks; Lord Howe changes them by half an hour, Nuuk in the last hour of a date. */
const zone = fc.constantFrom(
  'America/El_Salvador',
  'America/New_York',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'America/Nuuk',
);

const time = fc
  .integer({ min: 0, max: 24 * 12 - 1 })
  .map((fiveMinutes) => Temporal.PlainTime.from('00:00').add({ minutes: 5 * fiveMinutes }))
  .map((plain) => plain.toString({ smallestUnit: 'minute' }));
const period: fc.Arbitrary<Period> = fc.record({ opens: time, closes: time });

/** An instant within three days of a change of the clocks, where the mistakes are; of any day where they never change. */
const instantIn = (timeZone: string): fc.Arbitrary<Date> =>
  fc
    .tuple(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
      fc.integer({ min: -72 * 60, max: 72 * 60 }),
    )
    .map(([at, minutes]) => {
      const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
      const change = local.getTimeZoneTransition('next');
      return new Date((change?.epochMilliseconds ?? at.getTime()) + minutes * 60_000);
    });

/** Any week, sound or not (periods may overlap), with exceptions on the dates around `at`. */
const openingAround = (at: Date): fc.Arbitrary<OpeningHours> => {
  const date = fc
    .integer({ min: -3, max: 10 })
    .map((days) => new Date(at.getTime() + days * 24 * 60 * 60_000).toISOString().slice(0, 10));
  return fc.record({
    hours: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time }), {
      maxLength: 10,
    }),
    exceptions: fc.uniqueArray(fc.record({ date, periods: fc.array(period, { maxLength: 3 }) }), {
      maxLength: 4,
      selector: (exception) => exception.date,
    }),
  });
};

/** A zone, a moment in it and a shop's hours around that moment. */
export const situation = zone.chain((timeZone) =>
  instantIn(timeZone).chain((now) => openingAround(now).map((opening) => ({ timeZone, now, opening }))),
);

/**
 * The hours as they are defined, the slow and plain way: every period of every date from three days before `from` to
 * `days` after it, as instants in milliseconds.
 */
export function periodsAround({ hours, exceptions }: OpeningHours, timeZone: string, from: Date, days: number) {
  const today = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: days + 4 }, (_, index) => today.add({ days: index - 3 })).flatMap((date) => {
    const exception = exceptions.find((candidate) => candidate.date === date.toString());
    const ofTheWeek = hours.filter(({ weekday }) => weekday === date.dayOfWeek);
    const always = hours.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : ofTheWeek;
    return (exception?.periods ?? always).map(({ opens, closes }) => {
      const nextDate = Temporal.PlainTime.compare(closes, opens) > 0 ? 0 : 1;
      const instant = (on: Temporal.PlainDate, clock: string) =>
        on.toPlainDateTime(clock).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
      return { from: instant(date, opens), to: instant(date.add({ days: nextDate }), closes) };
    });
  });
}

/** Whether the shop is open all the time from `from` to `to`, by `periods`. */
export function coveredBy(periods: { from: number; to: number }[], from: number, to: number): boolean {
  for (let reached = from; reached < to; ) {
    const furthest = Math.max(
      reached,
      ...periods.filter((one) => one.from <= reached && one.to > reached).map((one) => one.to),
    );
    if (furthest === reached) return false;
    reached = furthest;
  }
  return true;
}
