import { z } from 'zod';
import type { SqlReads } from '../../prisma/sql.ts';
import type { OpeningHours, WeeklyPeriod } from '../domain/opening-hours.ts';
import type { Services } from '../platform/context.ts';
import { OpeningPeriod } from '../platform/schemas.ts';

/**
 * The opening hours at `version`, the restaurant's `hoursVersion`, as `sql` sees them, a reader or a transaction that has
 * not changed them: read once per version and then kept, because nothing changes them without raising it.
 */
export const hoursAt = ({ sql, memo }: Pick<Services, 'sql' | 'memo'>, version: number): OpeningHours =>
  memo('hours', version, () => readHours(sql));

const Periods = z.array(OpeningPeriod);

/** The same, read anew: weekdays from Monday and dates in order. */
export function readHours(sql: SqlReads) {
  const hours = sql.all<WeeklyPeriod>('SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens');
  const exceptions = sql.all<{ date: string; periods: string }>(
    'SELECT date, periods FROM opening_exceptions ORDER BY date',
  );
  return {
    hours,
    exceptions: exceptions.map(({ date, periods }) => ({ date, periods: Periods.parse(JSON.parse(periods)) })),
  };
}
