import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { OpeningHours, WeeklyPeriod } from '../domain/opening-hours.ts';
import type { Memo } from '../platform/memo.ts';
import { OpeningPeriod } from '../platform/schemas.ts';

/**
 * The opening hours at `version`, the restaurant's `hoursVersion`, as `tx` sees them: read once per version and then kept,
 * because nothing changes them without raising it. For a transaction that has not changed them.
 */
export const hoursAt = (tx: Reads, memo: Memo, version: number): Promise<OpeningHours> =>
  memo.at('hours', version, () => readHours(tx));

const Periods = z.array(OpeningPeriod);

/** The same, read anew: weekdays from Monday and dates in order. */
export async function readHours(tx: Reads) {
  const hours = await tx.all<WeeklyPeriod>('SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens');
  const exceptions = await tx.all<{ date: string; periods: unknown }>(
    'SELECT date, periods FROM opening_exceptions ORDER BY date',
  );
  return { hours, exceptions: exceptions.map(({ date, periods }) => ({ date, periods: Periods.parse(periods) })) };
}
