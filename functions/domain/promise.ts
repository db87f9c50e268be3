const minuteMs = 60_000;
/** Upper bound of a quote, however long the backlog: guests would not believe more than four hours. */
const longestQuoteMinutes = 240;

/** Comal units that are promised for a time later than an idle kitchen needs, in minutes from now. */
export type LaterUnits = { inMinutes: number; units: number };

/**
 * The minutes promised to an order placed now: the kitchen's time without a backlog, plus the time it needs for the
 * comal units in its backlog, rounded up to 5 minutes. What is promised for `later` (soonest first) counts when it is
 * due before an order of now would be ready: one comal makes both.
 */
export function quotedMinutes(
  baseMinutes: number,
  backlogUnits: number,
  unitsPerHour: number,
  later: readonly LaterUnits[] = [],
): number {
  const quoteFor = (units: number) => {
    const minutes = Math.ceil((baseMinutes + (units * 60) / unitsPerHour) / 5) * 5;
    return Math.max(baseMinutes, Math.min(longestQuoteMinutes, minutes));
  };
  let backlog = backlogUnits;
  let quoted = quoteFor(backlog);
  for (const { inMinutes, units } of later) {
    if (inMinutes > quoted) break;
    backlog += units;
    quoted = quoteFor(backlog);
  }
  return quoted;
}

/** When an order is ready that the kitchen begins now, while `unitsBegun` are on the comal already. */
export const promiseOfBegun = (now: Date, baseMinutes: number, unitsBegun: number, unitsPerHour: number): Date =>
  new Date(now.getTime() + quotedMinutes(baseMinutes, unitsBegun, unitsPerHour) * minuteMs);

/** When an order is promised: at the time it was asked for, but never before the kitchen can have it ready. */
export function promisedAt(placedAt: Date, minutesQuoted: number, pickupAt: Date | undefined): Date {
  const soonest = placedAt.getTime() + minutesQuoted * minuteMs;
  return new Date(Math.max(soonest, pickupAt?.getTime() ?? 0));
}
