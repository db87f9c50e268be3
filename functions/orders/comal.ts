import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import { type Backlog, ComalLoad } from '../domain/comal-load.ts';
import type { PromisedUnits } from '../domain/pickup-slots.ts';
import type { Memo } from '../platform/memo.ts';

export type Comal = Awaited<ReturnType<typeof readComal>>;

const memoKey = 'backlog';
/** At most so many unfinished orders are added up, so that the cost stays flat; the longest quote is reached long before. */
const mostCounted = 500;

type BacklogOfDay = Backlog & { dayBegan: number };

/**
 * The comal's backlog as `tx` sees it at `now`; `restaurant` is the row as `tx` sees it. Orders that are taken together share
 * its load before any of them is stored.
 */
export async function readComal(tx: Reads, memo: Memo, restaurant: RestaurantModel, now: Date) {
  const began = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  const dayBegan = began.getTime();
  const readOfDay = async (): Promise<BacklogOfDay> => ({ ...(await readBacklog(tx, began)), dayBegan });
  // Every change of the backlog is an event, so the log's last seq identifies it.
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
     * Keeps the backlog, now that the taken orders are stored, so that the next caller need not read it. `lastSeq` is the
     * seq of the last order that was taken.
     */
    keep(lastSeq: number): void {
      // Of pickups no more than what reading them would have counted.
      if (load.backlog.pickups.length > mostCounted) return;
      const backlog: BacklogOfDay = { ...load.backlog, dayBegan };
      memo.keep(memoKey, lastSeq, backlog);
    },
  };
}

/**
 * Orders that are not ready yet. An order promised for an earlier business day than the one that began at `dayBegan` was
 * cooked but never bumped, so it does not count.
 */
async function readBacklog(tx: Reads, dayBegan: Date): Promise<Backlog> {
  const rows = await tx.all<{ pickupAt: Date | null; units: number }>(
    `SELECT pickup_at, sum(comal_units) AS units
      FROM (
        SELECT pickup_at, comal_units FROM orders
        WHERE status IN ('received', 'preparing') AND promised_at >= ? LIMIT ${mostCounted}) AS backlog
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
