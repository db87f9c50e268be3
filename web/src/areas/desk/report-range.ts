export type RangeName = 'today' | 'yesterday' | 'week' | 'month' | 'custom';
/** Business days as YYYY-MM-DD, the last one included. */
export type Range = { from: string; to: string };

const dayMs = 24 * 60 * 60_000;
/** The most that the API answers at once. */
const maxDays = 366;

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** The day that is `days` after `day`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(noonOf(day) + days * dayMs).toISOString().slice(0, 10);

/** The days that a name stands for on the business day `today`. */
export function rangeNamed(name: Exclude<RangeName, 'custom'>, today: string): Range {
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: dayAfter(today, -1), to: dayAfter(today, -1) };
    case 'week':
      return { from: dayAfter(today, -6), to: today };
    case 'month':
      return { from: dayAfter(today, -29), to: today };
    default:
      return name satisfies never;
  }
}

/** Whether the API answers for this range. */
export const isRange = ({ from, to }: Range): boolean =>
  from !== '' && from <= to && noonOf(to) - noonOf(from) < maxDays * dayMs;

/** `sábado 21 nov 2026`, in a language such as `es-SV`. */
export const dayName = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    noonOf(day),
  );
