import { type OpeningHours, type OpenSpan, openSpans, untilLastOrder } from './opening-hours.ts';

/** A stretch of time that a guest may choose to pick up in, and how many comal units may still be promised for it. */
export type PickupSlot = { at: Date; endsAt: Date; unitsLeft: number };

/** What the comal has promised to have ready at an instant. */
export type PromisedUnits = { at: Date; units: number };

/** What decides which slots are free. */
export type Kitchen = {
  now: Date;
  /** From now until what is ordered now can be ready. */
  leadMinutes: number;
  /** In any order; an instant stands once for each promise. */
  promised: readonly PromisedUnits[];
  slotMinutes: number;
  unitsPerSlot: number;
};

const minuteMs = 60_000;
const daysAhead = 7;

/**
 * The pickup times that an order placed now may choose: those of the next two dates that have any left, today
 * among them, and none that opens more than a week from now. They end `lastOrderMinutes` before the shop closes.
 */
export function comingServices(opening: OpeningHours, timeZone: string, now: Date, lastOrderMinutes = 0): OpenSpan[] {
  const until = new Date(now.getTime() + daysAhead * 24 * 60 * minuteMs);
  const spans = untilLastOrder(openSpans(opening, timeZone, now, until), lastOrderMinutes).filter(({ to }) => to > now);
  const dates = [...new Set(spans.map(({ date }) => date))].slice(0, 2);
  return spans.filter(({ date }) => dates.includes(date));
}

/**
 * The slots that can still take `units`, soonest first. A slot lies whole within one of `services`, counted from when it
 * opens; it begins no sooner than the kitchen can be ready, and takes no more than it can make.
 */
export function pickupSlots(services: readonly OpenSpan[], kitchen: Kitchen, units: number): PickupSlot[] {
  const slotMs = kitchen.slotMinutes * minuteMs;
  const soonest = kitchen.now.getTime() + kitchen.leadMinutes * minuteMs;
  return services.flatMap(({ from, to }) => {
    const count = Math.floor((to.getTime() - from.getTime()) / slotMs);
    const taken = new Array<number>(count).fill(0);
    for (const promise of kitchen.promised) {
      const index = Math.floor((promise.at.getTime() - from.getTime()) / slotMs);
      const before = taken[index];
      if (before !== undefined) taken[index] = before + promise.units;
    }
    return taken.flatMap((promisedUnits, index) => {
      const at = from.getTime() + index * slotMs;
      const unitsLeft = Math.max(0, kitchen.unitsPerSlot - promisedUnits);
      if (at < soonest || unitsLeft < units) return [];
      return [{ at: new Date(at), endsAt: new Date(at + slotMs), unitsLeft }];
    });
  });
}

/** The `count` slots that begin closest to what was wanted, in their order. */
export function nearestSlots(slots: readonly PickupSlot[], wanted: Date, count: number): PickupSlot[] {
  const distanceMs = ({ at }: PickupSlot) => Math.abs(at.getTime() - wanted.getTime());
  const closest = slots.toSorted((a, b) => distanceMs(a) - distanceMs(b)).slice(0, count);
  return slots.filter((slot) => closest.includes(slot));
}
