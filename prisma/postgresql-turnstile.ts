import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** How long a transaction may wait for the turnstile, and how long it may do nothing before the server ends it. */
export const lockWaitMs = 5_000;
export const idleMs = 2_000;

type Query = <Row>(text: string) => Promise<Row | undefined>;

/** One process's way through the turnstile. Its transactions follow one another. */
export type Turnstile = {
  /**
   * Locks the restaurant's row; answers it and which of this process's transactions this is. Before the shop is set up there
   * is none: then it locks the installation's row and reads again, because the lock's last holder may have set the shop up.
   */
  pass<Row extends object>(query: Query): Promise<{ row: Row | undefined; commits: number }>;
  /**
   * Whether the last transaction was committed, which was number `commits`, when its COMMIT was never answered. Asked until
   * the server answers, for as long as a write may wait; false when nothing is known by then.
   */
  isCommitted(commits: number): Promise<boolean>;
};

/**
 * Each transaction counts itself in a row of its process's own, so that the row shows whether there was a COMMIT. A
 * transaction's own number does not: after a crash the server gives the numbers of those that were not yet on its disk to
 * others, and `pg_xact_status` then answers for those. `pool` is where it is asked.
 */
export function openTurnstile(pool: pg.Pool): Turnstile {
  const id = randomUUID();
  const count = `INSERT INTO writers (id, commits, wrote_at) VALUES ('${id}', 1, now() AT TIME ZONE 'UTC')
    ON CONFLICT (id) DO UPDATE SET commits = writers.commits + 1, wrote_at = excluded.wrote_at RETURNING commits`;
  const lock = (table: string, columns: string) =>
    `WITH counted AS (${count})
      SELECT ${columns} counted.commits FROM ${table}, counted WHERE ${table}.id = 1 FOR NO KEY UPDATE OF ${table}`;
  const restaurant = lock('restaurant', 'restaurant.*,');
  const installation = lock('installation', '');
  // It changes nothing, but waits for a transaction that is still open.
  const ask = `INSERT INTO writers (id, commits, wrote_at) VALUES ('${id}', 0, now() AT TIME ZONE 'UTC')
    ON CONFLICT (id) DO UPDATE SET commits = writers.commits RETURNING commits`;
  return {
    async pass<Row extends object>(query: Query) {
      type Locked = Row & { commits: number };
      const first = await query<Locked>(restaurant);
      if (first !== undefined) return withoutCommits<Row>(first);
      const locked = await query<{ commits: number }>(installation);
      if (locked === undefined) throw new Error('the database has no installation: the migration makes it');
      const second = await query<Locked>(restaurant);
      // Where there is no restaurant the statement has counted all the same.
      return second === undefined ? { row: undefined, commits: locked.commits + 1 } : withoutCommits<Row>(second);
    },
    async isCommitted(commits) {
      for (const giveUpAt = performance.now() + lockWaitMs; performance.now() < giveUpAt; await wait(50)) {
        try {
          const { rows } = await pool.query<{ commits: number }>(ask);
          return rows[0]?.commits === commits;
        } catch {
          // It is not there yet.
        }
      }
      return false;
    },
  };
}

function withoutCommits<Row extends object>({ commits, ...row }: Row & { commits: number }) {
  // What is left of a row without the number is the row.
  return { row: row as unknown as Row, commits };
}
