import type { Writes } from '../../prisma/database.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';

/**
 * Unpaid tabs of an earlier business day leave their tables, as they would with the next order there: the floor shows these free,
 * and the bills are in the list of unpaid ones. Tabs of guests who still wait to be let in are closed: nothing was ordered on them.
 * Answers how many left.
 */
export async function leaveTables(tx: Writes, now: Date): Promise<number> {
  const { timeZone, dayEndsAtHour } = await readRestaurant(tx);
  return tx.run(
    `UPDATE tabs SET open_table = NULL, closed_at = CASE WHEN asks_since IS NULL THEN closed_at ELSE ? END
      WHERE open_table IS NOT NULL AND opened_at < ?`,
    now,
    tableDayBegan(now, timeZone, dayEndsAtHour),
  );
}
