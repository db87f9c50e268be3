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
async function readHours(tx: Reads) {
  const hours = await tx.all<WeeklyPeriod>('SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens');
  const exceptions = await tx.all<{ date: string; periods: unknown; name: string | null }>(
    'SELECT date, periods, name FROM opening_exceptions ORDER BY date',
  );
  return {
    hours,
    exceptions: exceptions.map(({ date, periods, name }) => ({
      date,
      periods: Periods.parse(periods),
      ...(name === null ? {} : { name }),
    })),
  };
}

/** The hours with the version that a change of them is decided on, as one moment has them. */
export async function readVersionedHours(tx: Reads) {
  const row = await tx.get<{ version: number }>('SELECT hours_version AS version FROM restaurant WHERE id = 1');
  return { ...(await readHours(tx)), version: row?.version ?? 1 };
}
