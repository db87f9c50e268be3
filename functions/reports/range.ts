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

/** The range that a report is asked for; the two are left out for today. */
export const RangeQuery = z
  .strictObject({
    from: BusinessDay.optional().describe(
      'The first business day, by the shop’s calendar; today when both are left out',
    ),
    to: BusinessDay.optional().describe(`The last business day, included: a range has ${maxRangeDays} days at most`),
  })
  .superRefine(({ from, to }, { addIssue }) => {
    if (from === undefined && to === undefined) return;
    const wrong = (path: 'from' | 'to', message: string) => addIssue({ code: 'custom', path: [path], message });
    if (from === undefined) return wrong('from', 'must be there when to is');
    if (to === undefined) return wrong('to', 'must be there when from is');
    const days = dayCount({ from, to });
    if (days < 1) wrong('to', 'must not be before from');
    if (days > maxRangeDays) wrong('to', `must be within ${maxRangeDays} days of from`);
  });

/** The range of a query that is valid, on the business day `today`. */
export const rangeOf = ({ from, to }: z.output<typeof RangeQuery>, today: string): Range => ({
  from: from ?? today,
  to: to ?? today,
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
