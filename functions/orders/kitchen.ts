import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { storedInstant } from '../../prisma/rows.ts';
import type { SqlReads } from '../../prisma/sql.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import { isOpen, nextOpening, type OpeningHours, type OpenSpan } from '../domain/opening-hours.ts';
import { comingServices, type PromisedUnits, pickupSlots } from '../domain/pickup-slots.ts';
import { promisedAt, quotedMinutes } from '../domain/promise.ts';
import type { Services } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { PickupSlot } from '../platform/schemas.ts';
import { hoursAt } from '../restaurant/load-hours.ts';

/**
 * The kitchen as `sql` sees it, a reader or a transaction, at `now`. What is promised for the coming slots is read only
 * `withSlots`: most orders are for as soon as possible.
 */
export function readKitchen(
  reads: Pick<Services, 'sql' | 'memo'>,
  restaurant: RestaurantModel,
  now: Date,
  { withSlots }: { withSlots: boolean },
): Kitchen {
  const opening = hoursAt(reads, restaurant.hoursVersion);
  const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const unitsOwed = readUnitsOwed(reads.sql, dayBegan, soon(now, restaurant));
  const promised = withSlots ? readPromisedUnits(reads.sql, now) : [];
  return new Kitchen(restaurant, opening, now, unitsOwed, promised);
}

/** What somebody wants to order: `pickupAt` in RFC 3339, undefined for as soon as possible. */
type Wanted = { pickupAt: string | undefined; comalUnits: number; byStaff: boolean };

/** What is promised for it; null for as soon as possible. */
type Promised = { pickupAt: Date | null; promisedAt: Date; comalUnits: number };

/** Whether the shop takes an order at one moment, and for when; orders taken together are held against each other. */
class Kitchen {
  readonly #restaurant: RestaurantModel;
  readonly #opening: OpeningHours;
  readonly #now: Date;
  /** Comal units of what is to be made now. */
  #unitsOwed: number;
  readonly #promised: PromisedUnits[];
  #services: OpenSpan[] | undefined;
  #isOpen: boolean | undefined;

  constructor(
    restaurant: RestaurantModel,
    opening: OpeningHours,
    now: Date,
    unitsOwed: number,
    promised: PromisedUnits[],
  ) {
    this.#restaurant = restaurant;
    this.#opening = opening;
    this.#now = now;
    this.#unitsOwed = unitsOwed;
    this.#promised = promised;
  }

  /** The week's hours, for a person to read. */
  get hours(): OpeningHours['hours'] {
    return this.#opening.hours;
  }

  get isOpen(): boolean {
    this.#isOpen ??= isOpen(this.#opening, this.#restaurant.timeZone, this.#now);
    return this.#isOpen;
  }

  /** Null while open, and when no opening is known. */
  get nextOpeningAt(): string | null {
    return nextOpening(this.#opening, this.#restaurant.timeZone, this.#now)?.toISOString() ?? null;
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    return quotedMinutes(this.#restaurant.quotedMinutes, this.#unitsOwed, this.#restaurant.comalUnitsPerHour);
  }

  /** The slots that can still take so much, soonest first. */
  slots(comalUnits: number): PickupSlot[] {
    const { timeZone, slotMinutes, unitsPerSlot } = this.#restaurant;
    this.#services ??= comingServices(this.#opening, timeZone, this.#now);
    const kitchen = {
      now: this.#now,
      leadMinutes: this.quotedMinutes,
      promised: this.#promised,
      slotMinutes,
      unitsPerSlot,
    };
    return pickupSlots(this.#services, kitchen, comalUnits).map(({ at, endsAt, unitsLeft }) => ({
      at: at.toISOString(),
      endsAt: endsAt.toISOString(),
      unitsLeft,
    }));
  }

  /**
   * What can be promised. Staff may also order while the shop is closed.
   * @throws Problem `closed`, `slot-unavailable`
   */
  promise({ pickupAt: wantedAt, comalUnits, byStaff }: Wanted): Promised {
    if (wantedAt === undefined && !byStaff && !this.isOpen) throw this.#closed();
    const pickupAt = wantedAt === undefined ? undefined : this.#slotAt(new Date(wantedAt), comalUnits);
    const promised = promisedAt(this.#now, this.quotedMinutes, pickupAt);
    return { pickupAt: pickupAt ?? null, promisedAt: promised, comalUnits };
  }

  /** Takes an order that nothing refuses any more: the next one shares the comal with it. */
  take({ pickupAt, promisedAt: at, comalUnits }: Promised): void {
    this.#promised.push({ at, units: comalUnits });
    if (pickupAt === null || pickupAt <= soon(this.#now, this.#restaurant)) this.#unitsOwed += comalUnits;
  }

  #slotAt(wanted: Date, comalUnits: number): Date {
    const slots = this.slots(comalUnits);
    const isWithin = ({ at, endsAt }: PickupSlot) => new Date(at) <= wanted && wanted < new Date(endsAt);
    if (slots.some(isWithin)) return wanted;
    throw problem('slot-unavailable', { extra: { slots: nearest(slots, wanted) } });
  }

  #closed() {
    const { nextOpeningAt } = this;
    const detail = nextOpeningAt === null ? 'Closed until further notice' : `Closed until ${nextOpeningAt}`;
    return problem('closed', { detail, extra: { nextOpeningAt } });
  }
}

const alternatives = 3;

/** Those that begin closest to what was wanted, in their order. */
function nearest(slots: PickupSlot[], wanted: Date): PickupSlot[] {
  const distanceMs = ({ at }: PickupSlot) => Math.abs(Date.parse(at) - wanted.getTime());
  const closest = slots.toSorted((a, b) => distanceMs(a) - distanceMs(b)).slice(0, alternatives);
  return slots.filter((slot) => closest.includes(slot));
}

/** Until when a pickup is on the comal now: what an idle kitchen would have to begin with. */
const soon = (now: Date, { quotedMinutes }: RestaurantModel) => new Date(now.getTime() + quotedMinutes * 60_000);

/**
 * The comal units of what is not ready yet and not for later than `until`. What was promised for an earlier business day
 * than the one that began at `dayBegan` was forgotten on the screen, not in the kitchen: it counts no more. 500 orders are more than any quote can tell
 * of; not counting further keeps the cost flat whatever happens.
 */
function readUnitsOwed(sql: SqlReads, dayBegan: Date, until: Date): number {
  const row = sql.get<{ units: number | null }>(
    `SELECT sum(comal_units) AS units FROM (
      SELECT comal_units FROM orders
      WHERE status IN ('received', 'preparing') AND promised_at >= ? AND (pickup_at IS NULL OR pickup_at <= ?) LIMIT 500)`,
    storedInstant(dayBegan),
    storedInstant(until),
  );
  return row?.units ?? 0;
}

/** What is promised from `from` on, by instant: also what is for as soon as possible, because one comal makes both. */
function readPromisedUnits(sql: SqlReads, from: Date): PromisedUnits[] {
  const rows = sql.all<{ at: string; units: number }>(
    `SELECT promised_at AS at, sum(comal_units) AS units FROM orders
      WHERE promised_at >= ? AND status <> 'cancelled' GROUP BY promised_at`,
    storedInstant(from),
  );
  return rows.map(({ at, units }) => ({ at: new Date(at), units }));
}
