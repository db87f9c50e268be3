const minuteMs = 60_000;

/** What an idle kitchen takes for an order, and how much it makes. */
export type Pace = { quotedMinutes: number; comalUnitsPerHour: number };

/**
 * When the kitchen begins with what is wanted at `pickupAt`: before it by what an idle kitchen takes, and by what its own
 * units take at the shop's pace. Pure; an instant, so that no change of the clocks moves it.
 */
export const beginAt = (pickupAt: Date, comalUnits: number, { quotedMinutes, comalUnitsPerHour }: Pace): Date =>
  new Date(pickupAt.getTime() - (quotedMinutes + (comalUnits * 60) / comalUnitsPerHour) * minuteMs);
