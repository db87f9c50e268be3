const minuteMs = 60_000;

/** When an order is promised: at the time it was asked for, but never before the kitchen can have it ready. */
export function promisedAt(placedAt: Date, quotedMinutes: number, pickupAt: Date | undefined): Date {
  const soonest = placedAt.getTime() + quotedMinutes * minuteMs;
  return new Date(Math.max(soonest, pickupAt?.getTime() ?? 0));
}
