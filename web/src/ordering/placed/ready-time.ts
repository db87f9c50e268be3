const minuteMs = 60_000;
/** A longer wait is told by its time alone: four hours are the longest quote. */
const mostMinutes = 4 * 60;

/** `at`: only the time can be said. `in`: so many minutes from now. `late`: the promise is broken. */
export type ReadyTime = { kind: 'at' } | { kind: 'in'; minutes: number } | { kind: 'late' };

/**
 * How a promise stands at `nowMs` of the server's clock (undefined while that was not heard). Pure. Minutes are rounded
 * up: a guest who believes them never comes too early.
 */
export function readyTime(promisedAt: string, nowMs: number | undefined): ReadyTime {
  if (nowMs === undefined) return { kind: 'at' };
  const leftMs = Date.parse(promisedAt) - nowMs;
  if (leftMs < 0) return { kind: 'late' };
  const minutes = Math.max(1, Math.ceil(leftMs / minuteMs));
  return minutes > mostMinutes ? { kind: 'at' } : { kind: 'in', minutes };
}
