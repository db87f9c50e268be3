/**
 * The local date that an order at `at` belongs to, as YYYY-MM-DD. A business day runs from `dayEndsAtHour` to the same
 * hour of the next date in the restaurant's zone, so that an order at 01:30 belongs to the night before. Works on the
 * wall clock, so a day of 23 or 25 hours is still one day.
 */
export const businessDay = (at: Date, timeZone: string, dayEndsAtHour: number): string =>
  dayOf(at, timeZone, dayEndsAtHour).date;

/** When the business day that `at` belongs to began. */
export const businessDayBegan = (at: Date, timeZone: string, dayEndsAtHour: number): Date =>
  dayOf(at, timeZone, dayEndsAtHour).began;

/** Guests who still sit when the business day ends keep their table for two hours. */
const tableMarginMs = 2 * 60 * 60_000;

/**
 * A tab that was opened before this has left its table at `now`, unpaid as it may be: who sits there is the guest of another
 * business day. The days are those of `businessDay`, two hours later.
 */
export function tableDayBegan(now: Date, timeZone: string, dayEndsAtHour: number): Date {
  const began = businessDayBegan(now, timeZone, dayEndsAtHour);
  if (now.getTime() - began.getTime() >= tableMarginMs) return began;
  return businessDayBegan(new Date(began.getTime() - 1), timeZone, dayEndsAtHour);
}

/** When the business day of a date begins, YYYY-MM-DD, or the one `days` after it. */
export const businessDayBegins = (date: string, timeZone: string, dayEndsAtHour: number, days = 0): Date =>
  beginOf(Temporal.PlainDate.from(date).add({ days }), timeZone, dayEndsAtHour);

/** Which hour of the business day, from 0 to 23, an hour of the wall clock is. */
export const hourOfBusinessDay = (hour: number, dayEndsAtHour: number): number => (hour - dayEndsAtHour + 24) % 24;

const beginOf = (date: Temporal.PlainDate, timeZone: string, hour: number): Date =>
  new Date(date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).epochMilliseconds);

type Day = { date: string; began: Date };

const quarterMs = 15 * 60_000;
let latest: { key: string; day: Day } | undefined;

/** Worked out once in a quarter of an hour: no zone has ever changed its clocks within one since 1972. */
function dayOf(at: Date, timeZone: string, dayEndsAtHour: number): Day {
  const key = `${Math.floor(at.getTime() / quarterMs)} ${dayEndsAtHour} ${timeZone}`;
  if (latest?.key !== key) latest = { key, day: workOut(at, timeZone, dayEndsAtHour) };
  return latest.day;
}

function workOut(at: Date, timeZone: string, dayEndsAtHour: number): Day {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const date = local.hour < dayEndsAtHour ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate();
  return { date: date.toString(), began: beginOf(date, timeZone, dayEndsAtHour) };
}
