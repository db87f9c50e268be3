import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { storedInstant } from '../../prisma/rows.ts';
import type { SqlReads } from '../../prisma/sql.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import type { PromisedUnits } from '../domain/pickup-slots.ts';
import { longestQuoteMinutes, quotedMinutes } from '../domain/promise.ts';

const minuteMs = 60_000;

/** What is promised for an order; `pickupAt` is null for as soon as possible. */
export type Promised = { pickupAt: Date | null; promisedAt: Date; comalUnits: number };

/** What the comal owes at one moment. Orders that are taken together share it before any of them is stored. */
export class Comal {
  readonly #sql: SqlReads;
  readonly #restaurant: RestaurantModel;
  readonly #now: Date;
  /** Until when a pickup is on the comal now: what an idle kitchen would have to begin with. */
  readonly #soon: Date;
  /** Comal units to be made now, and for pickups that come after `soon`, soonest first. */
  readonly #owed: { now: number; later: PromisedUnits[] };
  readonly #taken: PromisedUnits[] = [];
  #stored: PromisedUnits[] | undefined;

  constructor(sql: SqlReads, restaurant: RestaurantModel, now: Date) {
    this.#sql = sql;
    this.#restaurant = restaurant;
    this.#now = now;
    this.#soon = new Date(now.getTime() + restaurant.quotedMinutes * minuteMs);
    const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
    this.#owed = readOwed(sql, dayBegan, this.#soon);
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    const { quotedMinutes: idleMinutes, comalUnitsPerHour } = this.#restaurant;
    const inMinutes = ({ at }: PromisedUnits) => (at.getTime() - this.#now.getTime()) / minuteMs;
    const later = this.#owed.later.map((promise) => ({ inMinutes: inMinutes(promise), units: promise.units }));
    return quotedMinutes(idleMinutes, this.#owed.now, comalUnitsPerHour, later);
  }

  /** What is promised from now on, also for as soon as possible. Read when first asked for: most orders choose no time. */
  get promised(): PromisedUnits[] {
    this.#stored ??= readPromisedUnits(this.#sql, this.#now);
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
function readOwed(sql: SqlReads, dayBegan: Date, soon: Date) {
  const until = new Date(soon.getTime() + longestQuoteMinutes * minuteMs);
  const row = sql.get<{ now: number | null; later: string }>(
    `SELECT sum(comal_units) FILTER (WHERE pickup_at IS NULL OR pickup_at <= ?) AS now,
        json_group_array(json_array(pickup_at, comal_units)) FILTER (WHERE pickup_at > ?) AS later
      FROM (
        SELECT pickup_at, comal_units FROM orders
        WHERE status IN ('received', 'preparing') AND promised_at >= ? AND promised_at <= ? LIMIT 500)`,
    ...[soon, soon, dayBegan, until].map(storedInstant),
  );
  // The statement above makes this text.
  const later = JSON.parse(row?.later ?? '[]') as [at: string, units: number][];
  return { now: row?.now ?? 0, later: soonestFirst(later.map(([at, units]) => ({ at: new Date(at), units }))) };
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
