import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import { ComalLoad, type Owed } from '../domain/comal-load.ts';
import type { PromisedUnits } from '../domain/pickup-slots.ts';
import type { Memo } from '../platform/memo.ts';

export type Comal = Awaited<ReturnType<typeof readComal>>;

const memoKey = 'owed';
/** At most so many unfinished orders are added up, so that the cost stays flat; the longest quote is reached long before. */
const mostCounted = 500;

type OwedOfDay = Owed & { dayBegan: number };

/**
 * What the comal owes as `tx` sees it at `now`; `restaurant` is the row as `tx` sees it. Orders that are taken together share
 * its load before any of them is stored.
 */
export async function readComal(tx: Reads, memo: Memo, restaurant: RestaurantModel, now: Date) {
  const began = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const dayBegan = began.getTime();
  const readOfDay = async (): Promise<OwedOfDay> => ({ ...(await readOwed(tx, began)), dayBegan });
  // Whatever changes what is owed is an event, so the last place in the log names it.
  const kept = await memo.at(memoKey, restaurant.lastSeq, readOfDay);
  const load = new ComalLoad(kept.dayBegan === dayBegan ? kept : await readOfDay(), restaurant, now);
  let stored: PromisedUnits[] | undefined;
  return {
    load,
    /** What is promised from now on, also for as soon as possible. Read when first asked for: most orders choose no time. */
    async promised(): Promise<PromisedUnits[]> {
      stored ??= await readPromisedUnits(tx, now);
      return [...stored, ...load.taken];
    },
    /**
     * Keeps what it owes now that what was taken is stored: the next to ask need not read it. `lastSeq` is the place in the
     * log of the last order that was taken.
     */
    keep(lastSeq: number): void {
      // Of pickups no more than what reading them would have counted.
      if (load.owed.pickups.length > mostCounted) return;
      const owed: OwedOfDay = { ...load.owed, dayBegan };
      memo.keep(memoKey, lastSeq, owed);
    },
  };
}

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
  return {
    soonest: rows.find(({ pickupAt }) => pickupAt === null)?.units ?? 0,
    pickups: rows.flatMap(({ pickupAt: at, units }) => (at === null ? [] : [{ at, units }])),
  };
}

/** What is promised from `from` on, by instant: also what is for as soon as possible, because one comal makes both. */
const readPromisedUnits = (tx: Reads, from: Date): Promise<PromisedUnits[]> =>
  tx.all<PromisedUnits>(
    `SELECT promised_at AS at, sum(comal_units) AS units FROM orders
      WHERE promised_at >= ? AND status <> 'cancelled' GROUP BY promised_at`,
    from,
  );
