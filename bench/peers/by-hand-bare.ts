/**
 * The least that is still an order: checked, priced from the menu and stored with its lines, in one IMMEDIATE transaction
 * per request, as durable as ours. No ticket number, no event for the kitchen, no key: an order that is sent
 * again is stored again. What by-hand.ts does more is the price of keeping those promises.
 */
import Database from 'better-sqlite3';
import { businessDay } from '../../functions/domain/business-day.ts';
import { type Stored, serveOrders } from './by-hand-app.ts';
import {
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
// The column cannot be without a value: every order has number 0.
db.exec('DROP INDEX orders_business_day_number_key');

const restaurantRow = db.prepare<[], RestaurantRow>('SELECT * FROM restaurant WHERE id = 1');
const tableRow = db.prepare<[number], object>('SELECT 1 FROM tables WHERE number = ?');
const insertOrder = db.prepare(
  `INSERT INTO orders (${orderColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
);
const insertItem = db.prepare(`INSERT INTO order_items (${itemColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const readMenu = menuOf((statement) => db.prepare(statement).all());

const place = db.transaction((_key: string, _hash: string, order: WantedOrder): Stored => {
  const now = new Date();
  const restaurant = restaurantRow.get();
  if (restaurant === undefined || restaurant.paused) throw refuse('not-accepting-orders');
  if (order.table !== null && tableRow.get(order.table) === undefined) throw refuse('validation-failed', 'table');
  const draft = draftOrder(restaurant, readMenu(restaurant.menu_version), order, now);
  const { id } = draft;
  const day = businessDay(now, restaurant.time_zone, restaurant.day_ends_at_hour);
  insertOrder.run(...orderValues(draft, day, 0));
  draft.lines.forEach((item, position) => {
    insertItem.run(...itemValues(id, item, position));
  });
  return { json: toJson(draft), id, isReplayed: false };
});

const { secret } = db.prepare<[], { secret: string }>('SELECT secret FROM installation').get() ?? { secret: '' };
await serveOrders({ place: place.immediate, guestToken: guestTokens(secret), close: () => void db.close() });
