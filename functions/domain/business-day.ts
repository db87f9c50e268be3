/**
 * The local date that an order at `at` belongs to, as YYYY-MM-DD. A business day runs from `dayEndsAtHour` to the same
 * hour of the next date in the restaurant's zone, so that an order at 01:30 belongs to the night before. Works on the
 * wall clock, so a day of 23 or 25 hours is still one day.
 */
export function businessDay(at: Date, timeZone: string, dayEndsAtHour: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return (local.hour < dayEndsAtHour ? date.subtract({ days: 1 }) : date).toString();
}

/** When the business day that `at` belongs to began. */
export function businessDayBegan(at: Date, timeZone: string, dayEndsAtHour: number): Date {
  const date = Temporal.PlainDate.from(businessDay(at, timeZone, dayEndsAtHour));
  const begins = { timeZone, plainTime: Temporal.PlainTime.from({ hour: dayEndsAtHour }) };
  return new Date(date.toZonedDateTime(begins).epochMilliseconds);
}
