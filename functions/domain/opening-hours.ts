/**
 * When the shop is open. Hours are in the shop's wall-clock time and belong to the date on which they open: Friday
 * 17:00–02:00 is Friday's, even past midnight. Where the clocks change, a local time is understood as RFC 5545 and
 * Temporal ("compatible") do: one that is skipped is as much later as the clocks go forward, one that comes twice is the
 * first. So a shop open 17:00–02:00 has nine hours on every night, but eight or ten on two nights of the year.
 */

/** `HH:MM` each. Closes the next time that the clock shows `closes`: when that is not after `opens`, on the next date. */
export type Period = { opens: string; closes: string };

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type WeeklyPeriod = Period & { weekday: number };

/**
 * A week, and the dates (YYYY-MM-DD) on which other periods take the place of that weekday's; none of them: closed all
 * day. A week without any period is one of a shop that is always open.
 */
export type OpeningHours = {
  hours: readonly WeeklyPeriod[];
  exceptions: readonly { date: string; periods: readonly Period[] }[];
};

/** A stretch of time in which the shop is open, from `from` up to but not at `to`, and the date whose hours it is. */
export type OpenSpan = { date: string; from: Date; to: Date };

/** The stretches that touch the time from `from` up to `to`, in order and whole; none overlaps the one before. */
export function openSpans(opening: OpeningHours, timeZone: string, from: Date, to: Date): OpenSpan[] {
  const periodsOn = calendar(opening);
  // What was opened two dates ago may still be open where the clocks skip the last hour of a date.
  const first = localDate(from, timeZone).subtract({ days: 2 });
  const last = localDate(to, timeZone);
  const spans: OpenSpan[] = [];
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    for (const period of periodsOn(date)) spans.push(spanOn(date, period, timeZone));
  }
  spans.sort((a, b) => a.from.getTime() - b.from.getTime());
  return joinOverlapping(spans).filter((span) => span.to > from && span.from < to);
}

/** Whether the shop is open at that instant. */
export const isOpen = (opening: OpeningHours, timeZone: string, at: Date): boolean =>
  (opening.hours.length === 0 && opening.exceptions.length === 0) ||
  openSpans(opening, timeZone, at, new Date(at.getTime() + 1)).length > 0;

/**
 * Whether the shop is open at that instant and stays so for longer than `lastOrderMinutes`: nothing is taken in the last
 * minutes before it closes.
 */
export function takesOrders(opening: OpeningHours, timeZone: string, at: Date, lastOrderMinutes: number): boolean {
  if (lastOrderMinutes === 0 || !isOpen(opening, timeZone, at)) return isOpen(opening, timeZone, at);
  const closes = nextClosing(opening, timeZone, at);
  return closes === undefined || closes.getTime() - at.getTime() > lastOrderMinutes * 60_000;
}

/** The same stretches without the last minutes before each closing. One that goes on with the next is not cut. */
export function untilLastOrder(spans: readonly OpenSpan[], lastOrderMinutes: number): OpenSpan[] {
  const cutMs = lastOrderMinutes * 60_000;
  return spans.flatMap((span, index) => {
    if (spans[index + 1]?.from.getTime() === span.to.getTime()) return [span];
    const to = new Date(span.to.getTime() - cutMs);
    return to > span.from ? [{ ...span, to }] : [];
  });
}

/** When a closed shop opens; undefined while it is open, and when it does not open within the year. */
export function nextOpening(opening: OpeningHours, timeZone: string, at: Date): Date | undefined {
  if (isOpen(opening, timeZone, at)) return undefined;
  // Nearly always within the week.
  for (const days of [7, 366]) {
    const [next] = openSpans(opening, timeZone, at, new Date(at.getTime() + days * dayMs));
    if (next !== undefined) return next.from;
  }
  return undefined;
}

/** When an open shop closes; undefined while it is closed, and when it stays open for more than a week. */
export function nextClosing(opening: OpeningHours, timeZone: string, at: Date): Date | undefined {
  const until = new Date(at.getTime() + 8 * dayMs);
  let closes: Date | undefined;
  for (const { from, to } of openSpans(opening, timeZone, at, until)) {
    if (from > (closes ?? at)) break;
    closes = to;
  }
  return closes !== undefined && closes < until ? closes : undefined;
}

/** The positions of the first two periods of a week that overlap, Sunday night's with Monday morning's too. */
export function overlapInWeek(periods: readonly WeeklyPeriod[]): [first: number, second: number] | undefined {
  return firstPair(periods, (a, b) => {
    const startOf = ({ weekday, opens }: WeeklyPeriod) => (weekday - 1) * dayMinutes + minuteOf(opens);
    const ahead = modulo(startOf(b) - startOf(a), 7 * dayMinutes);
    return ahead < lengthMinutes(a) || 7 * dayMinutes - ahead < lengthMinutes(b);
  });
}

/** The positions of the first two periods of one date that overlap. */
export function overlapInDay(periods: readonly Period[]): [first: number, second: number] | undefined {
  return firstPair(periods, (a, b) => {
    const ahead = minuteOf(b.opens) - minuteOf(a.opens);
    return ahead >= 0 ? ahead < lengthMinutes(a) : -ahead < lengthMinutes(b);
  });
}

const dayMinutes = 24 * 60;
const dayMs = dayMinutes * 60_000;
const allDay: readonly Period[] = [{ opens: '00:00', closes: '00:00' }];

/** Says which periods belong to a date. */
function calendar({ hours, exceptions }: OpeningHours): (date: Temporal.PlainDate) => readonly Period[] {
  const replaced = new Map(exceptions.map(({ date, periods }) => [date, periods]));
  return (date) =>
    replaced.get(date.toString()) ??
    (hours.length === 0 ? allDay : hours.filter(({ weekday }) => weekday === date.dayOfWeek));
}

/** Empty, or even backwards, where the clocks skip all of it. */
function spanOn(date: Temporal.PlainDate, { opens, closes }: Period, timeZone: string): OpenSpan {
  const instant = (on: Temporal.PlainDate, time: string) =>
    new Date(on.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
  const closesOn = closes > opens ? date : date.add({ days: 1 });
  return { date: date.toString(), from: instant(date, opens), to: instant(closesOn, closes) };
}

/** Those that only touch stay apart, so that a shop open around the clock still has days. */
function joinOverlapping(sorted: readonly OpenSpan[]): OpenSpan[] {
  const joined: OpenSpan[] = [];
  for (const span of sorted) {
    if (span.to <= span.from) continue;
    const before = joined.at(-1);
    if (before === undefined || span.from >= before.to) joined.push({ ...span });
    else if (span.to > before.to) before.to = span.to;
  }
  return joined;
}

function firstPair<P>(list: readonly P[], related: (a: P, b: P) => boolean): [number, number] | undefined {
  for (const [second, b] of list.entries()) {
    const first = list.slice(0, second).findIndex((a) => related(a, b));
    if (first >= 0) return [first, second];
  }
  return undefined;
}

const localDate = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** From 1 minute to a whole day, on the wall clock. */
const lengthMinutes = ({ opens, closes }: Period) =>
  modulo(minuteOf(closes) - minuteOf(opens), dayMinutes) || dayMinutes;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
