/**
 * Placing an order as a good engineer writes it by hand: Fastify, better-sqlite3, prepared statements, one IMMEDIATE
 * transaction per request, as durable as ours. It keeps the same promises (validation, idempotency with replay, prices
 * from the menu, gap-free ticket numbers, the event, the same answer) and shares the pure rules of functions/domain;
 * bench/same-answers.ts checks that it does. It has none of what else ours does: no security headers, no request ids,
 * no CORS, no live streams.
 */
import { createHash, createHmac, randomUUIDv7 } from 'node:crypto';
import Database from 'better-sqlite3';
import Fastify, { type FastifyError } from 'fastify';
import { businessDay } from '../../functions/domain/business-day.ts';
import { promisedAt } from '../../functions/domain/promise.ts';
import { menuOf } from './by-hand-menu.ts';
import { priceLines, Refusal, readOrder, refuse, type WantedOrder } from './by-hand-order.ts';
import { headersSchema, type OrderBody, orderSchema } from './by-hand-schema.ts';

const db = new Database(process.env.DATABASE_PATH);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

type RestaurantRow = {
  currency: string;
  time_zone: string;
  day_ends_at_hour: number;
  quoted_minutes: number;
  paused: number;
  menu_version: number;
};

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
const insertOrder = db.prepare(`
  INSERT INTO orders (id, business_day, number, channel, table_number, table_source, customer_name, customer_phone, note,
    subtotal_cents, tip_cents, total_cents, currency, placed_at, pickup_at, promised_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const insertItem = db.prepare(`
  INSERT INTO order_items (id, order_id, position, item_id, name, options, quantity, unit_price_cents, total_cents,
    note, guest)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const insertEvent = db.prepare(
  "INSERT INTO order_events (order_id, type, status, version, at) VALUES (?, 'placed', 'received', 1, ?)",
);

const { secret } = db.prepare<[], { secret: string }>('SELECT secret FROM installation').get() ?? { secret: '' };
const hmacKey = Buffer.from(secret, 'hex');
const guestToken = (id: string) => createHmac('sha256', hmacKey).update(`order\0${id}`).digest('base64url');

const dayMs = 24 * 60 * 60_000;
const readMenu = menuOf(db);

/** The stored answer, as JSON, and whether it was given before. */
const place = db.transaction((key: string, hash: string, order: WantedOrder) => {
  const now = new Date();
  const placedAt = now.toISOString();
  const earlier = keyRow.get(key, placedAt);
  if (earlier !== undefined) {
    if (earlier.request_hash !== hash) throw refuse('idempotency-key-reused');
    return { json: earlier.body, id: JSON.parse(earlier.body).id as string, isReplayed: true };
  }
  const restaurant = restaurantRow.get();
  if (restaurant === undefined || restaurant.paused === 1) throw refuse('not-accepting-orders');
  const { table, customer, note, pickupAt } = order;
  if (table !== null && tableRow.get(table) === undefined) throw refuse('validation-failed', 'table');
  if (pickupAt !== null && pickupAt < now) throw refuse('validation-failed', 'pickupAt');
  const { lines, totals } = priceLines(readMenu(restaurant.menu_version), order);

  const day = businessDay(now, restaurant.time_zone, restaurant.day_ends_at_hour);
  const number = (lastNumber.get(day)?.number ?? 0) + 1;
  const id = randomUUIDv7();
  const { subtotalCents, tipCents, totalCents } = totals;
  const { currency } = restaurant;
  const promised = promisedAt(now, restaurant.quoted_minutes, pickupAt ?? undefined).toISOString();
  const pickup = pickupAt?.toISOString() ?? null;
  const [name, phone] = [customer?.name ?? null, customer?.phone ?? null];
  const source = table === null ? null : 'typed';
  const amounts = [subtotalCents, tipCents, totalCents, currency];
  insertOrder.run(
    id,
    day,
    number,
    order.channel,
    table,
    source,
    name,
    phone,
    note,
    ...amounts,
    placedAt,
    pickup,
    promised,
  );
  const stored = lines.map((line, position) => {
    const item = { id: randomUUIDv7(), ...line };
    const { itemId, options, quantity, unitPriceCents } = item;
    const text = [JSON.stringify(item.name), JSON.stringify(options)];
    insertItem.run(
      item.id,
      id,
      position,
      itemId,
      ...text,
      quantity,
      unitPriceCents,
      item.totalCents,
      item.note,
      item.guest,
    );
    return item;
  });
  insertEvent.run(id, placedAt);
  const answer = {
    id,
    number,
    channel: order.channel,
    status: 'received',
    table,
    tableSource: source,
    customer,
    note,
    lines: stored,
    subtotalCents,
    tipCents,
    totalCents,
    currency,
    paidCents: 0,
    placedAt,
    pickupAt: pickup,
    promisedAt: promised,
    seenAt: null,
    version: 1,
    history: [{ status: 'received', at: placedAt }],
  };
  const json = JSON.stringify(answer);
  insertKey.run(key, hash, json, new Date(now.getTime() + dayMs).toISOString());
  return { json, id, isReplayed: false };
});

const app = Fastify({
  logger: { level: 'warn' },
  ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
});

app.setErrorHandler<FastifyError | Refusal>((error, _request, reply) => {
  const refusal = error instanceof Refusal ? error : toRefusal(error);
  reply.code(refusal.status).type('application/problem+json');
  return reply.send({ status: refusal.status, code: refusal.code, detail: refusal.message });
});

function toRefusal({ validationContext, message }: FastifyError): Refusal {
  if (validationContext === 'headers') return refuse('idempotency-key-required', message);
  return refuse(validationContext === 'body' ? 'validation-failed' : 'internal-error', message);
}

app.get('/health', () => ({ status: 'healthy' }));

app.post<{ Body: OrderBody; Headers: { 'idempotency-key': string } }>(
  '/api/v1/orders',
  { schema: { body: orderSchema, headers: headersSchema } },
  (request, reply) => {
    const order = readOrder(request.body);
    const hash = createHash('sha256').update(JSON.stringify(order)).digest('hex');
    const { json, id, isReplayed } = place.immediate(request.headers['idempotency-key'], hash, order);
    reply.code(201).header('location', `/api/v1/orders/${id}`).type('application/json; charset=utf-8');
    if (isReplayed) reply.header('idempotency-replayed', 'true');
    return reply.send(`${json.slice(0, -1)},"guestToken":"${guestToken(id)}"}`);
  },
);

const sweep = db.prepare('DELETE FROM idempotency_keys WHERE expires_at <= ?');
setInterval(() => sweep.run(new Date().toISOString()), 60_000).unref();

process.once('SIGTERM', async () => {
  await app.close();
  db.close();
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
