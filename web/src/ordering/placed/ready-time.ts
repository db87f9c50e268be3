const minuteMs = 60_000;
/** A longer wait is shown as a time of day only: four hours are the longest quote. */
const mostMinutes = 4 * 60;

/** `at`: the time of day only. `in`: minutes from now. `late`: the promised time is over. */
export type ReadyTime = { kind: 'at' } | { kind: 'in'; minutes: number } | { kind: 'late' };

/**
 * The remaining wait at `nowMs` of the server's clock (undefined while that is unknown). Pure. Minutes are rounded up, so
 * that a guest does not come too early.
 */
export function readyTime(promisedAt: string, nowMs: number | undefined): ReadyTime {
  if (nowMs === undefined) return { kind: 'at' };
  const leftMs = Date.parse(promisedAt) - nowMs;
  if (leftMs < 0) return { kind: 'late' };
  const minutes = Math.max(1, Math.ceil(leftMs / minuteMs));
  return minutes > mostMinutes ? { kind: 'at' } : { kind: 'in', minutes };
}
