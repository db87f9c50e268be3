import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import type { PromisedUnits } from '../domain/pickup-slots.ts';
import { longestQuoteMinutes, quotedMinutes } from '../domain/promise.ts';

const minuteMs = 60_000;

/** What is promised for an order; `pickupAt` is null for as soon as possible. */
export type Promised = { pickupAt: Date | null; promisedAt: Date; comalUnits: number };

/** Comal units to be made now, and for pickups that come later, soonest first. */
type Owed = { now: number; later: PromisedUnits[] };

/** What the comal owes at one moment. Orders that are taken together share it before any of them is stored. */
export class Comal {
  readonly #tx: Reads;
  readonly #restaurant: RestaurantModel;
  readonly #now: Date;
  /** Until when a pickup is on the comal now: what an idle kitchen would have to begin with. */
  readonly #soon: Date;
  readonly #owed: Owed;
  readonly #taken: PromisedUnits[] = [];
  #stored: PromisedUnits[] | undefined;

  private constructor(tx: Reads, restaurant: RestaurantModel, now: Date, soon: Date, owed: Owed) {
    this.#tx = tx;
    this.#restaurant = restaurant;
    this.#now = now;
    this.#soon = soon;
    this.#owed = owed;
  }

  /** What it owes as `tx` sees it at `now`. */
  static async read(tx: Reads, restaurant: RestaurantModel, now: Date): Promise<Comal> {
    const soon = new Date(now.getTime() + restaurant.quotedMinutes * minuteMs);
    const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
    return new Comal(tx, restaurant, now, soon, await readOwed(tx, dayBegan, soon));
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    const { quotedMinutes: idleMinutes, comalUnitsPerHour } = this.#restaurant;
    const inMinutes = ({ at }: PromisedUnits) => (at.getTime() - this.#now.getTime()) / minuteMs;
    const later = this.#owed.later.map((promise) => ({ inMinutes: inMinutes(promise), units: promise.units }));
    return quotedMinutes(idleMinutes, this.#owed.now, comalUnitsPerHour, later);
  }

  /** What is promised from now on, also for as soon as possible. Read when first asked for: most orders choose no time. */
  async promised(): Promise<PromisedUnits[]> {
    this.#stored ??= await readPromisedUnits(this.#tx, this.#now);
    return [...this.#stored, ...this.#taken];
  }

  /** The next order shares the comal with this one. */
  take({ pickupAt, promisedAt: at, comalUnits: units }: Promised): void {
    this.#taken.push({ at, units });
    if (pickupAt === null || pickupAt <= this.#soon) this.#owed.now += units;
    else this.#owed.later = soonestFirst([...this.#owed.later, { at: pickupAt, units }]);
  }
}

const soonestFirst = (promises: PromisedUnits[]) => promises.sort((a, b) => a.at.getTime() - b.at.getTime());

/**
 * What is not ready yet. What was promised for an earlier business day than the one that began at `dayBegan` was forgotten
 * on the screen, not in the kitchen: it counts no more. 500 orders are more than any quote can tell of; not counting further
 * keeps the cost flat whatever happens.
 */
async function readOwed(tx: Reads, dayBegan: Date, soon: Date): Promise<Owed> {
  const rows = await tx.all<{ pickupAt: Date | null; units: number }>(
    `SELECT pickup_at, sum(comal_units) AS units
      FROM (
        SELECT pickup_at, comal_units FROM orders
        WHERE status IN ('received', 'preparing') AND promised_at >= ? AND promised_at <= ? LIMIT 500) AS owed
      GROUP BY pickup_at`,
    dayBegan,
    new Date(soon.getTime() + longestQuoteMinutes * minuteMs),
  );
  const owed: Owed = { now: 0, later: [] };
  for (const { pickupAt: at, units } of rows) {
    if (at === null || at <= soon) owed.now += units;
    else owed.later.push({ at, units });
  }
  soonestFirst(owed.later);
  return owed;
}

/** What is promised from `from` on, by instant: also what is for as soon as possible, because one comal makes both. */
const readPromisedUnits = (tx: Reads, from: Date): Promise<PromisedUnits[]> =>
  tx.all<PromisedUnits>(
    `SELECT promised_at AS at, sum(comal_units) AS units FROM orders
      WHERE promised_at >= ? AND status <> 'cancelled' GROUP BY promised_at`,
    from,
  );
