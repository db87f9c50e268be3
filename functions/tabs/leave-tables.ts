import type { Writes } from '../../prisma/database.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';

/**
 * Unpaid tabs of an earlier business day leave their tables, as they would with the next order there: the floor shows these free,
 * and the bills are in the list of unpaid ones. Answers how many left.
 */
export async function leaveTables(tx: Writes, now: Date): Promise<number> {
  const { timeZone, dayEndsAtHour } = await readRestaurant(tx);
  return tx.run(
    'UPDATE tabs SET open_table = NULL WHERE open_table IS NOT NULL AND opened_at < ?',
    tableDayBegan(now, timeZone, dayEndsAtHour),
  );
}
