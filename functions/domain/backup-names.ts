/** A backup's name is when it was begun, in UTC, as in `2026-11-28T04-00-00Z.db`: names sort by time. */
export const backupName = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`;

const backupNamePattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/;

/** When the backup of this name was begun; undefined when it is no backup’s name. */
export function backupMadeAt(name: string): Date | undefined {
  const [, date, hour, minute, second] = backupNamePattern.exec(name) ?? [];
  if (date === undefined) return undefined;
  const at = new Date(`${date}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const keptDays = 7;
const keptWeeks = 4;
const keptNewest = 3;

const weekOf = (at: Date): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(at.toISOString().slice(0, 10));
  return `${yearOfWeek}-${weekOfYear}`;
};

/**
 * Which backups are one too many. What stays: the newest three, the newest of each of the last seven days that have one, and
 * the newest of each of the last four weeks that have one; days and ISO weeks by UTC.
 */
export function surplusBackups(names: readonly string[]): string[] {
  const newestFirst = names
    .filter((name) => backupMadeAt(name) !== undefined)
    .sort()
    .reverse();
  const newestOf = (period: (name: string) => string, most: number) => {
    const firsts = new Map<string, string>();
    for (const name of newestFirst) if (!firsts.has(period(name))) firsts.set(period(name), name);
    return [...firsts.values()].slice(0, most);
  };
  const kept = new Set([
    ...newestFirst.slice(0, keptNewest),
    ...newestOf((name) => name.slice(0, 10), keptDays),
    ...newestOf((name) => weekOf(backupMadeAt(name) ?? new Date(0)), keptWeeks),
  ]);
  return newestFirst.filter((name) => !kept.has(name));
}

type Nightly = { now: Date; startedAt: Date; newestAt: Date | undefined; hour: number; timeZone: string };

const firstAfterMs = 60 * 60_000;

/**
 * When the next nightly backup is due: now or earlier when one was missed. The first one of a shop does not wait for the
 * night: it is due an hour after the start, for a machine that is switched off every evening.
 */
export function nextBackupAt({ now, startedAt, newestAt, hour, timeZone }: Nightly): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const night = (days: number) =>
    new Date(local.toPlainDate().add({ days }).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds);
  const last = night(0) <= now ? night(0) : night(-1);
  if (newestAt === undefined) {
    const first = startedAt.getTime() + firstAfterMs;
    return new Date(Math.min(first, last > startedAt ? last.getTime() : first));
  }
  return newestAt < last ? last : night(night(0) <= now ? 1 : 0);
}
