import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import type { PromisedUnits } from '../domain/pickup-slots.ts';
import { quotedMinutes } from '../domain/promise.ts';
import type { Memo } from '../platform/memo.ts';

const minuteMs = 60_000;

/** What is promised for an order; `pickupAt` is null for as soon as possible. */
export type Promised = { pickupAt: Date | null; promisedAt: Date; comalUnits: number };

/** What is not ready yet, of a business day and those after it: comal units for as soon as possible, and for pickups. */
type Owed = { dayBegan: number; soonest: number; pickups: readonly PromisedUnits[] };

/** What the comal owes at one moment. Orders that are taken together share it before any of them is stored. */
export class Comal {
  readonly #tx: Reads;
  readonly #restaurant: RestaurantModel;
  readonly #now: Date;
  readonly #dayBegan: number;
  readonly #taken: PromisedUnits[] = [];
  #stored: PromisedUnits[] | undefined;
  #soonest: number;
  readonly #pickups: PromisedUnits[];
  /** To be made now: also for a pickup that an idle kitchen would have to begin with. */
  #units: number;
  /** For pickups after that, soonest first. */
  #later: PromisedUnits[];

  private constructor(tx: Reads, restaurant: RestaurantModel, now: Date, owed: Owed) {
    this.#tx = tx;
    this.#restaurant = restaurant;
    this.#now = now;
    this.#dayBegan = owed.dayBegan;
    this.#soonest = owed.soonest;
    this.#pickups = [...owed.pickups];
    this.#units = owed.soonest;
    this.#later = [];
    for (const promise of owed.pickups) {
      if (this.#isNow(promise.at)) this.#units += promise.units;
      else this.#later.push(promise);
    }
    soonestFirst(this.#later);
  }

  /** What it owes as `tx` sees it at `now`; `restaurant` is the row as `tx` sees it. */
  static async read(tx: Reads, memo: Memo, restaurant: RestaurantModel, now: Date): Promise<Comal> {
    const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
    // Whatever changes what is owed is an event, so the last place in the log names it.
    const kept = await memo.at(memoKey, restaurant.lastSeq, () => readOwed(tx, dayBegan));
    const owed = kept.dayBegan === dayBegan.getTime() ? kept : await readOwed(tx, dayBegan);
    return new Comal(tx, restaurant, now, owed);
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    const { quotedMinutes: idleMinutes, comalUnitsPerHour } = this.#restaurant;
    const inMinutes = ({ at }: PromisedUnits) => (at.getTime() - this.#now.getTime()) / minuteMs;
    const later = this.#later.map((promise) => ({ inMinutes: inMinutes(promise), units: promise.units }));
    return quotedMinutes(idleMinutes, this.#units, comalUnitsPerHour, later);
  }

  /** What is promised from now on, also for as soon as possible. Read when first asked for: most orders choose no time. */
  async promised(): Promise<PromisedUnits[]> {
    this.#stored ??= await readPromisedUnits(this.#tx, this.#now);
    return [...this.#stored, ...this.#taken];
  }

  /** The next order shares the comal with this one. */
  take({ pickupAt, promisedAt: at, comalUnits: units }: Promised): void {
    this.#taken.push({ at, units });
    if (pickupAt === null) this.#soonest += units;
    else this.#pickups.push({ at: pickupAt, units });
    if (pickupAt === null || this.#isNow(pickupAt)) this.#units += units;
    else this.#later = soonestFirst([...this.#later, { at: pickupAt, units }]);
  }

  /**
   * Keeps what it owes now that what was taken is stored: the next to ask need not read it. `lastSeq` is the place in the log
   * of the last order that was taken.
   */
  keep(memo: Memo, lastSeq: number): void {
    // Of pickups no more than what reading them would have counted.
    if (this.#pickups.length > mostCounted) return;
    const owed: Owed = { dayBegan: this.#dayBegan, soonest: this.#soonest, pickups: this.#pickups };
    memo.keep(memoKey, lastSeq, owed);
  }

  /** An idle kitchen would have to begin with it now. */
  #isNow(pickupAt: Date): boolean {
    return pickupAt.getTime() <= this.#now.getTime() + this.#restaurant.quotedMinutes * minuteMs;
  }
}

const memoKey = 'owed';
/** At most so many unfinished orders are added up, so that the cost stays flat; the longest quote is reached long before. */
const mostCounted = 500;

const soonestFirst = (promises: PromisedUnits[]) => promises.sort((a, b) => a.at.getTime() - b.at.getTime());

/**
 * What is not ready yet. What was promised for an earlier business day than the one that began at `dayBegan` was forgotten
 * on the screen, not in the kitchen: it counts no more.
 */
async function readOwed(tx: Reads, dayBegan: Date): Promise<Owed> {
  const rows = await tx.all<{ pickupAt: Date | null; units: number }>(
    `SELECT pickup_at, sum(comal_units) AS units
      FROM (
        SELECT pickup_at, comal_units FROM orders
        WHERE status IN ('received', 'preparing') AND promised_at >= ? LIMIT ${mostCounted}) AS owed
      GROUP BY pickup_at`,
    dayBegan,
  );
  let soonest = 0;
  const pickups: PromisedUnits[] = [];
  for (const { pickupAt: at, units } of rows) {
    if (at === null) soonest += units;
    else pickups.push({ at, units });
  }
  return { dayBegan: dayBegan.getTime(), soonest, pickups };
}

/** What is promised from `from` on, by instant: also what is for as soon as possible, because one comal makes both. */
const readPromisedUnits = (tx: Reads, from: Date): Promise<PromisedUnits[]> =>
  tx.all<PromisedUnits>(
    `SELECT promised_at AS at, sum(comal_units) AS units FROM orders
      WHERE promised_at >= ? AND status <> 'cancelled' GROUP BY promised_at`,
    from,
  );
