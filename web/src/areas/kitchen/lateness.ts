import type { Order } from '../../api/types.ts';

const minuteMs = 60_000;

/** `soon`: the last quarter of the time that was promised has begun. `late`: the promise is broken. */
type Lateness = { level: 'calm' | 'soon' | 'late'; ageMinutes: number; lateMinutes: number };

/** Placed within the last minute and not begun. */
export const isFresh = ({ status, placedAt }: Order, nowMs: number): boolean =>
  status === 'received' && nowMs - Date.parse(placedAt) < minuteMs;

/**
 * How an order stands against its promise at `nowMs`; what is ready is in time until it is late. Pure; never negative,
 * whatever the tablet's clock says.
 */
export function lateness({ status, placedAt, promisedAt }: Order, nowMs: number): Lateness {
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
