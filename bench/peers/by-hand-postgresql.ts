/**
 * The same as by-hand.ts on PostgreSQL: Fastify and pg, a pool of connections, named statements, one transaction per
 * request. It reads before it locks, and holds the restaurant's row, which gives out numbers and places in the log without a
 * gap, only from there to COMMIT.
 */
import pg from 'pg';
import { businessDay } from '../../functions/domain/business-day.ts';
import { type Stored, serveOrders } from './by-hand-app.ts';
import {
  dayMs,
  draftOrder,
  guestTokens,
  itemColumns,
  itemValues,
  orderColumns,
  orderValues,
  type RestaurantRow,
  toJson,
} from './by-hand-draft.ts';
import { menuWaitedFor } from './by-hand-menu.ts';
import { refuse, type WantedOrder } from './by-hand-order.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** `($1, $2), ($3, $4)` for two rows of two values. */
function placeholders(rows: number, columns: number): string {
  const row = (index: number) =>
    Array.from({ length: columns }, (_, column) => `$${index * columns + column + 1}`).join(', ');
  return Array.from({ length: rows }, (_, index) => `(${row(index)})`).join(', ');
}

type Query = <Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values?: unknown[],
) => Promise<Row | undefined>;

const readMenu = menuWaitedFor(async (statement) => (await pool.query(statement)).rows);

async function place(query: Query, key: string, hash: string, order: WantedOrder): Promise<Stored> {
  const now = new Date();
  const earlier = await query<{ request_hash: string; body: string }>(
    'key',
    'SELECT request_hash, body FROM idempotency_keys WHERE key = $1 AND expires_at > $2',
    [key, now.toISOString()],
  );
  if (earlier !== undefined) {
    if (earlier.request_hash !== hash) throw refuse('idempotency-key-reused');
    return { json: earlier.body, id: JSON.parse(earlier.body).id, isReplayed: true };
  }
  const restaurant = await query<RestaurantRow & { has_table: boolean }>(
    'restaurant',
    'SELECT *, EXISTS (SELECT 1 FROM tables WHERE number = $1) AS has_table FROM restaurant WHERE id = 1',
    [order.table],
  );
  if (restaurant === undefined || restaurant.paused) throw refuse('not-accepting-orders');
  if (order.table !== null && !restaurant.has_table) throw refuse('validation-failed', 'table');
  const draft = draftOrder(restaurant, await readMenu(restaurant.menu_version), order, now);
  const { id } = draft;

  const day = businessDay(now, restaurant.time_zone, restaurant.day_ends_at_hour);
  const turn = await query<{ last_number: number; last_seq: number }>(
    'turn',
    `UPDATE restaurant SET last_seq = last_seq + 1, number_day = $1,
        last_number = CASE WHEN number_day = $1 THEN last_number ELSE 0 END + 1
      WHERE id = 1 RETURNING last_number, last_seq`,
    [day],
  );
  if (turn === undefined) throw refuse('internal-error');
  const number = turn.last_number;
  await query(
    'order',
    `INSERT INTO orders (${orderColumns}) VALUES ${placeholders(1, 16)}`,
    orderValues(draft, day, number),
  );
  await query(
    `items ${draft.lines.length}`,
    `INSERT INTO order_items (${itemColumns}) VALUES ${placeholders(draft.lines.length, 12)}`,
    draft.lines.flatMap((item, position) => itemValues(id, item, position)),
  );
  await query(
    'event',
    "INSERT INTO order_events (seq, order_id, type, status, version, at) VALUES ($1, $2, 'placed', 'received', 1, $3)",
    [turn.last_seq, id, draft.placedAt],
  );
  const json = toJson(draft, number);
  await query(
    'keep',
    'INSERT INTO idempotency_keys (key, request_hash, status, body, expires_at) VALUES ($1, $2, 201, $3, $4)',
    [key, hash, json, new Date(now.getTime() + dayMs).toISOString()],
  );
  return { json, id, isReplayed: false };
}

async function inTransaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(
      async <Row extends pg.QueryResultRow>(name: string, text: string, values?: unknown[]) =>
        (await client.query<Row>({ name, text, values: values ?? [] })).rows[0],
    );
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The same key twice at once: the second request replays the first one's answer. */
const isKeyTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'idempotency_keys_pkey';

async function placeOnce(key: string, hash: string, order: WantedOrder): Promise<Stored> {
  try {
    return await inTransaction((query) => place(query, key, hash, order));
  } catch (error) {
    if (!isKeyTaken(error)) throw error;
    return inTransaction((query) => place(query, key, hash, order));
  }
}

setInterval(() => {
  pool.query('DELETE FROM idempotency_keys WHERE expires_at <= $1', [new Date().toISOString()]).catch(() => undefined);
}, 60_000).unref();

const installation = await pool.query<{ secret: string }>('SELECT secret FROM installation');
await serveOrders({
  place: placeOnce,
  guestToken: guestTokens(installation.rows[0]?.secret ?? ''),
  close: () => pool.end(),
});
