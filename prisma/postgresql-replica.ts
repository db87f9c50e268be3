import type { Database, Reads } from './database.ts';
import { isLost, isOutdatedStatement, isRolledBackForAnother } from './postgresql-failures.ts';

/** How far behind a replica may be, and how long one that is further behind, or gone, is not asked. In milliseconds. */
const behindMs = 1_000;
const pauseMs = 5_000;

/** The replica has not got what was stored a second ago. */
class Behind extends Error {}

/**
 * Reads from a replica, which may be a second behind. One that is further behind, by the places in the log that were rung, or
 * does not answer, is left alone for five seconds, and the reads go to `primary` meanwhile.
 */
export function openReplica(
  replica: Database['read'],
  primary: Database['read'],
  onRing: Database['onRing'],
): Database['read'] {
  let pausedUntilMs = 0;
  /** The place in the log that a replica must have come to, and the one that it must have a second after `atMs`. */
  let due = 0;
  let next: { seq: number; atMs: number } | undefined;
  function note(seq: number): void {
    const nowMs = performance.now();
    if (next !== undefined && nowMs - next.atMs < behindMs) return;
    due = next?.seq ?? 0;
    next = { seq, atMs: nowMs };
  }
  onRing(note);

  async function assertFresh(tx: Reads): Promise<void> {
    if (next !== undefined && performance.now() - next.atMs >= behindMs) due = next.seq;
    const row = await tx.get<{ lastSeq: number }>('SELECT last_seq FROM restaurant WHERE id = 1');
    if ((row?.lastSeq ?? 0) < due) throw new Behind('the replica is behind');
  }

  return async (job) => {
    if (performance.now() < pausedUntilMs) return primary(job);
    try {
      return await replica(async (tx) => {
        await assertFresh(tx);
        return job(tx);
      });
    } catch (error) {
      const isTheReplicas = isLost(error) || isRolledBackForAnother(error) || isOutdatedStatement(error);
      if (!isTheReplicas && !(error instanceof Behind)) throw error;
      pausedUntilMs = performance.now() + pauseMs;
      return primary(job);
    }
  };
}
