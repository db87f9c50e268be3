/**
 * Placing an order as a good engineer writes it by hand: Fastify, better-sqlite3, prepared statements, one IMMEDIATE
 * transaction per request, as durable as ours. It keeps the same promises (validation, idempotency with replay, prices
 * from the menu, gap-free ticket numbers, the event, the same answer) and shares the pure rules of functions/domain;
 * bench/same-answers.ts checks that it does. It has none of what else ours does: no security headers, no request ids,
 * no CORS, no live streams.
 */
import Database from 'better-sqlite3';
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
import { menuOf } from './by-hand-menu.ts';
import { refuse, type WantedOrder } from './by-hand-order.ts';

const db = new Database(process.env.DATABASE_PATH);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

const restaurantRow = db.prepare<[], RestaurantRow>('SELECT * FROM restaurant WHERE id = 1');
const tableRow = db.prepare<[number], object>('SELECT 1 FROM tables WHERE number = ?');
const lastNumber = db.prepare<[string], { number: number }>(
  'SELECT coalesce(max(number), 0) AS number FROM orders WHERE business_day = ?',
);
const keyRow = db.prepare<[string, string], { request_hash: string; body: string }>(
  'SELECT request_hash, body FROM idempotency_keys WHERE key = ? AND expires_at > ?',
);
// An expired key that was not swept yet may come again.
const insertKey = db.prepare(
  'INSERT OR REPLACE INTO idempotency_keys (key, request_hash, status, body, expires_at) VALUES (?, ?, 201, ?, ?)',
);
const insertOrder = db.prepare(
  `INSERT INTO orders (${orderColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const insertItem = db.prepare(`INSERT INTO order_items (${itemColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const insertEvent = db.prepare(
  "INSERT INTO order_events (order_id, type, status, version, at) VALUES (?, 'placed', 'received', 1, ?)",
);
const readMenu = menuOf((statement) => db.prepare(statement).all());

const place = db.transaction((key: string, hash: string, order: WantedOrder): Stored => {
  const now = new Date();
  const earlier = keyRow.get(key, now.toISOString());
  if (earlier !== undefined) {
    if (earlier.request_hash !== hash) throw refuse('idempotency-key-reused');
    return { json: earlier.body, id: JSON.parse(earlier.body).id, isReplayed: true };
  }
  const restaurant = restaurantRow.get();
  if (restaurant === undefined || restaurant.paused) throw refuse('not-accepting-orders');
  if (order.table !== null && tableRow.get(order.table) === undefined) throw refuse('validation-failed', 'table');
  const draft = draftOrder(restaurant, readMenu(restaurant.menu_version), order, now);
  const { id } = draft;

  const day = businessDay(now, restaurant.time_zone, restaurant.day_ends_at_hour);
  const number = (lastNumber.get(day)?.number ?? 0) + 1;
  insertOrder.run(...orderValues(draft, day, number));
  draft.lines.forEach((item, position) => {
    insertItem.run(...itemValues(id, item, position));
  });
  insertEvent.run(id, draft.placedAt);
  const json = toJson(draft, number);
  insertKey.run(key, hash, json, new Date(now.getTime() + dayMs).toISOString());
  return { json, id, isReplayed: false };
});

const sweep = db.prepare('DELETE FROM idempotency_keys WHERE expires_at <= ?');
setInterval(() => sweep.run(new Date().toISOString()), 60_000).unref();

const { secret } = db.prepare<[], { secret: string }>('SELECT secret FROM installation').get() ?? { secret: '' };
await serveOrders({ place: place.immediate, guestToken: guestTokens(secret), close: () => void db.close() });
