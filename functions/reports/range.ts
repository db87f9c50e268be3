import { z } from 'zod';

/** The longest range of a report, in days: a leap year. */
const maxRangeDays = 366;

/** Inclusive, business days as YYYY-MM-DD. */
export type Range = { from: string; to: string };

const BusinessDay = z.iso
  .date({ abort: true })
  .refine((date) => date >= '2000-01-01', { abort: true, error: 'must not be before 2000-01-01' })
  .meta({ examples: ['2026-11-21'] });

const dayCount = ({ from, to }: Range): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days + 1;

/** The range that a report is asked for. */
export const RangeQuery = z
  .strictObject({
    from: BusinessDay.describe('The first business day, by the shop’s calendar'),
    to: BusinessDay.describe(`The last business day, included; a range has ${maxRangeDays} days at most`),
  })
  .superRefine((range, { addIssue }) => {
    const days = dayCount(range);
    if (days < 1) addIssue({ code: 'custom', path: ['to'], message: 'must not be before from' });
    if (days > maxRangeDays) {
      addIssue({ code: 'custom', path: ['to'], message: `must be within ${maxRangeDays} days of from` });
    }
  });

/** The range of as many days that ends on the day before this one begins. */
export function rangeBefore(range: Range): Range {
  const first = Temporal.PlainDate.from(range.from);
  const days = dayCount(range);
  return { from: first.subtract({ days }).toString(), to: first.subtract({ days: 1 }).toString() };
}

/** Every day of the range, in order. */
export function daysOf(range: Range): string[] {
  const first = Temporal.PlainDate.from(range.from);
  return Array.from({ length: dayCount(range) }, (_, days) => first.add({ days }).toString());
}
