import type { Order } from '../../api/types.ts';

const minuteMs = 60_000;

/** `soon`: the last quarter of the time that was promised has begun. `late`: the promise is broken. */
type Lateness = {
  level: 'calm' | 'soon' | 'late';
  /** Undefined while the time is not known. */
  ageMinutes: number | undefined;
  lateMinutes: number;
};

/** Placed within the last minute and not begun. */
export const isFresh = ({ status, placedAt }: Order, nowMs: number | undefined): boolean =>
  status === 'received' && nowMs !== undefined && nowMs - Date.parse(placedAt) < minuteMs;

/**
 * How an order stands against its promise at `nowMs`, the server's time: a tablet's own clock may be half an hour off.
 * What is ready is in time until it is late. Pure; never negative.
 */
export function lateness({ status, placedAt, promisedAt }: Order, nowMs: number | undefined): Lateness {
  if (nowMs === undefined) return { level: 'calm', ageMinutes: undefined, lateMinutes: 0 };
  const placedMs = Date.parse(placedAt);
  const promisedMs = Date.parse(promisedAt);
  const minutesSince = (ms: number) => Math.max(0, Math.floor((nowMs - ms) / minuteMs));
  const soonMs = promisedMs - (promisedMs - placedMs) / 4;
  return {
    level: nowMs >= promisedMs ? 'late' : nowMs >= soonMs && status !== 'ready' ? 'soon' : 'calm',
    ageMinutes: minutesSince(placedMs),
    lateMinutes: minutesSince(promisedMs),
  };
}
