const minuteMs = 60_000;
const longestQuoteMinutes = 240;

/**
 * The minutes promised to whoever orders now: what the kitchen takes when it owes nothing, and the time it needs for the
 * comal units that it owes already, rounded up to 5 minutes. What is owed never makes it more than four hours: nobody
 * would believe it.
 */
export function quotedMinutes(baseMinutes: number, unitsOwed: number, unitsPerHour: number): number {
  const minutes = baseMinutes + (unitsOwed * 60) / unitsPerHour;
  return Math.max(baseMinutes, Math.min(longestQuoteMinutes, Math.ceil(minutes / 5) * 5));
}

/** When an order is promised: at the time it was asked for, but never before the kitchen can have it ready. */
export function promisedAt(placedAt: Date, minutesQuoted: number, pickupAt: Date | undefined): Date {
  const soonest = placedAt.getTime() + minutesQuoted * minuteMs;
  return new Date(Math.max(soonest, pickupAt?.getTime() ?? 0));
}
