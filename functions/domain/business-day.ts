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

/** When the business day after the one that `at` belongs to begins. */
export function nextBusinessDayBegins(at: Date, timeZone: string, dayEndsAtHour: number): Date {
  const plainTime = Temporal.PlainTime.from({ hour: dayEndsAtHour });
  const next = Temporal.PlainDate.from(businessDay(at, timeZone, dayEndsAtHour)).add({ days: 1 });
  return new Date(next.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

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
  const begins = { timeZone, plainTime: Temporal.PlainTime.from({ hour: dayEndsAtHour }) };
  return { date: date.toString(), began: new Date(date.toZonedDateTime(begins).epochMilliseconds) };
}
