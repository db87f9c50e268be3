import type { LiveState } from '../../sync/live.ts';

/** What the kitchen is told about its line; `ageMs` is how old the last confirmation is, undefined before the first. */
export type Connection =
  | { kind: 'live'; ageMs: number }
  | { kind: 'connecting'; ageMs: number | undefined }
  | { kind: 'lost'; ageMs: number | undefined };

/** The server ends a stream every few minutes and it is resumed at once: no reason to shout. */
export const patienceMs = 6_000;

type Heard = { state: LiveState; lastHeardAt: number | undefined /** Since when it is not live. */; downSince: number };

/** Live only while the server has been heard from; a line that is down longer than a moment is lost. Pure. */
export function connection({ state, lastHeardAt, downSince }: Heard, nowMs: number): Connection {
  // The clock of this page ticks once a second, so a message can be newer than `nowMs`.
  const ageMs = lastHeardAt === undefined ? undefined : Math.max(0, nowMs - lastHeardAt);
  if (state === 'live' && ageMs !== undefined) return { kind: 'live', ageMs };
  return { kind: state === 'stale' || nowMs - downSince > patienceMs ? 'lost' : 'connecting', ageMs };
}
