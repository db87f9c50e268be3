import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** How long a transaction may wait for the turnstile, and how long it may do nothing before the server ends it. */
export const lockWaitMs = 5_000;
export const idleMs = 2_000;

/** The number by which the server knows what became of the transaction, also when its connection is gone. */
const xid = 'pg_current_xact_id()::text AS xid';
const restaurant = `SELECT *, ${xid} FROM restaurant WHERE id = 1 FOR NO KEY UPDATE`;
const installation = `SELECT ${xid} FROM installation WHERE id = 1 FOR NO KEY UPDATE`;

type Query = <Row>(text: string) => Promise<Row | undefined>;

/**
 * Locks the restaurant's row, and answers it and the transaction's number. Before the shop is set up there is none: then
 * the installation's row is locked, and looked again, because whoever had it before may have set the shop up.
 */
export async function passTurnstile<Row extends object>(query: Query): Promise<{ row: Row | undefined; xid: string }> {
  const first = await query<Row & { xid: string }>(restaurant);
  if (first !== undefined) return withoutXid(first);
  const locked = await query<{ xid: string }>(installation);
  if (locked === undefined) throw new Error('the database has no installation: the migration makes it');
  const second = await query<Row & { xid: string }>(restaurant);
  return second === undefined ? { row: undefined, xid: locked.xid } : withoutXid(second);
}

function withoutXid<Row extends object>({ xid, ...row }: Row & { xid: string }) {
  // What is left of a row without the number is the row.
  return { row: row as unknown as Row, xid };
}

/**
 * Whether the transaction was committed whose COMMIT was never answered: the server knows. Asked until it answers, for as
 * long as a write may wait; false when nothing is known by then.
 */
export async function isCommitted(pool: pg.Pool, xid: string): Promise<boolean> {
  for (const giveUpAt = performance.now() + lockWaitMs; performance.now() < giveUpAt; await wait(50)) {
    try {
      const { rows } = await pool.query<{ status: string | null }>('SELECT pg_xact_status($1::xid8) AS status', [xid]);
      if (rows[0]?.status !== 'in progress') return rows[0]?.status === 'committed';
    } catch {
      // It is not there yet.
    }
  }
  return false;
}
