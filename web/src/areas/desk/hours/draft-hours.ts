import { overlapInDay, overlapInWeek } from '../../../../../functions/domain/opening-hours.ts';
import type { StoredHours } from '../../../api/types.ts';

/** `HH:MM` each; empty while no time is chosen. */
export type Period = { opens: string; closes: string };

/** A date with hours of its own, as it is edited. `key` stays the same while the date is changed. */
export type DraftDate = { key: number; date: string; name: string; periods: Period[] };

/** The hours as the page edits them: the periods of each day from Monday to Sunday, and the dates that are different. */
export type DraftHours = { week: Period[][]; dates: DraftDate[] };

/** What is wrong with a period or a date. */
export type Wrong = 'missing' | 'overlaps' | 'twice';

export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

const isWhole = ({ opens, closes }: Period): boolean => opens !== '' && closes !== '';

export const draftOf = ({ hours, exceptions }: StoredHours): DraftHours => ({
  week: weekdays.map((day) =>
    hours.filter(({ weekday }) => weekday === day + 1).map(({ opens, closes }) => ({ opens, closes })),
  ),
  dates: exceptions.map(({ date, name = '', periods }, key) => ({ key, date, name, periods })),
});

/** What the API is sent for a draft without anything wrong. */
export const requestOf = ({ week, dates }: DraftHours) => ({
  hours: week.flatMap((periods, day) => periods.map((period) => ({ weekday: day + 1, ...period }))),
  exceptions: dates.map(({ date, name, periods }) => ({
    date,
    periods,
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  })),
});

/** What is wrong, by place: `week.0.1` is Monday's second period, `dates.2.0` the third date's first, `dates.2` that date. */
export function findWrongs({ week, dates }: DraftHours): ReadonlyMap<string, Wrong> {
  const wrongs = new Map<string, Wrong>();
  const places = week.flatMap((periods, day) =>
    periods.map((period, index) => ({ at: `week.${day}.${index}`, weekday: day + 1, ...period })),
  );
  markPeriods(wrongs, places, (one, other) => overlapInWeek([one, other]) !== undefined);
  dates.forEach(({ date, periods }, place) => {
    const inDate = periods.map((period, index) => ({ at: `dates.${place}.${index}`, ...period }));
    markPeriods(wrongs, inDate, (one, other) => overlapInDay([one, other]) !== undefined);
    if (date === '') wrongs.set(`dates.${place}`, 'missing');
    else if (dates.findIndex((other) => other.date === date) < place) wrongs.set(`dates.${place}`, 'twice');
  });
  return wrongs;
}

function markPeriods<P extends Period & { at: string }>(
  wrongs: Map<string, Wrong>,
  periods: readonly P[],
  overlap: (one: P, other: P) => boolean,
): void {
  for (const period of periods) if (!isWhole(period)) wrongs.set(period.at, 'missing');
  const whole = periods.filter(isWhole);
  for (const [index, one] of whole.entries()) {
    for (const other of whole.slice(index + 1)) {
      if (!overlap(one, other)) continue;
      wrongs.set(one.at, 'overlaps');
      wrongs.set(other.at, 'overlaps');
    }
  }
}

/** The day's first period, or one of two hours that begins when the last one ends. */
export function nextPeriod(periods: readonly Period[]): Period {
  const last = periods.at(-1);
  if (last === undefined || !isWhole(last)) return { opens: '10:00', closes: '21:00' };
  const [hour = 0, minute = 0] = last.closes.split(':').map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  return { opens: last.closes, closes: `${two((hour + 2) % 24)}:${two(minute)}` };
}

/** A stretch of a day on the wall clock, in minutes from its midnight. */
export type Stretch = { from: number; to: number; isWrong: boolean };

/** The week as it is drawn: what is open past midnight is also a stretch of the next day, Sunday's of Monday. */
export function drawnWeek(draft: DraftHours): Stretch[][] {
  const drawn: Stretch[][] = weekdays.map(() => []);
  const wrongs = findWrongs(draft);
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  draft.week.forEach((periods, day) => {
    periods.forEach((period, index) => {
      if (!isWhole(period)) return;
      const [from, closes, isWrong] = [
        minuteOf(period.opens),
        minuteOf(period.closes),
        wrongs.has(`week.${day}.${index}`),
      ];
      const isNextDay = closes <= from;
      drawn[day]?.push({ from, to: isNextDay ? 1440 : closes, isWrong });
      if (isNextDay && closes > 0) drawn[(day + 1) % 7]?.push({ from: 0, to: closes, isWrong });
    });
  });
  return drawn;
}
