import Database from 'better-sqlite3';

const ordersPerDay = 500;
/** Big enough to be fast, small enough to show that it goes on. */
const chunk = 100_000;

/**
 * Gives the database at `path` a past of `howMany` completed orders, 500 a day until yesterday, each with two lines and
 * the four events of its life. Written by SQLite itself, which is the only way that a million takes less than a minute.
 */
export function insertPastOrders(path: string, howMany: number, say: (line: string) => void): void {
  const db = new Database(path);
  // Whatever happens here, the file is thrown away: no journal, no waiting for the disk, no checks.
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -200000');
  const days = Math.ceil(howMany / ordersPerDay);
  const [pupusa, drink] = itemsToOrder(db);
  for (let from = 0; from < howMany; from += chunk) {
    const to = Math.min(howMany, from + chunk);
    const values = { from, to, days, perDay: ordersPerDay, pupusa, drink };
    db.transaction(() => {
      for (const sql of inserts) db.prepare(sql).run(values);
    })();
    if (howMany > chunk) say(`past orders: ${to.toLocaleString('en')} of ${howMany.toLocaleString('en')}`);
  }
  // What is measured is a shop with a past, not the shop that forgets who was in it.
  db.exec(
    'UPDATE restaurant SET forget_after_days = 36500, last_seq = coalesce((SELECT max(seq) FROM order_events), 0)',
  );
  db.pragma('journal_mode = WAL');
  db.close();
}

/** A pupusa with its options and a drink without, each as JSON of what a line keeps. */
function itemsToOrder(db: Database.Database): [pupusa: string, drink: string] {
  const rows = db.prepare<[], { item: string }>(`
    SELECT json_object('id', i.id, 'name', json(i.name), 'cents', i.price_cents, 'options', (
      SELECT json_group_array(json_object(
        'id', o.id, 'group', json(g.name), 'name', json(o.name), 'priceCents', o.price_cents))
      FROM menu_item_option_groups m JOIN option_groups g ON g.id = m.group_id
      JOIN options o ON o.group_id = g.id AND o.is_default
      WHERE m.item_id = i.id)) AS item
    FROM menu_items i ORDER BY i.position`);
  const items = rows.all().map(({ item }) => item);
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${db.name} has no menu.`);
  return [first, last];
}

/** The i-th order: on which day, at what second since 1970, with which id (UUIDv7: its first 12 digits are the time). */
const numbered = `
  WITH RECURSIVE
    n(i) AS (SELECT @from UNION ALL SELECT i + 1 FROM n WHERE i + 1 < @to),
    timed(i, at) AS (
      SELECT i, unixepoch('now', 'start of day', '+17 hours') - (@days - i / @perDay) * 86400 + i % @perDay * 80 FROM n),
    hexed(i, at, hex) AS (SELECT i, at, printf('%012x', at * 1000) FROM timed),
    past(i, at, id) AS (
      SELECT i, at, substr(hex, 1, 8) || '-' || substr(hex, 9) || printf('-7000-8000-%012x', i) FROM hexed)`;

const instant = (seconds: string) => `strftime('%Y-%m-%dT%H:%M:%S.000+00:00', ${seconds}, 'unixepoch')`;

const orders = `
  INSERT INTO orders (id, business_day, number, channel, status, table_number, subtotal_cents, tip_cents, total_cents,
    paid_cents, currency, placed_at, promised_at, version)
  ${numbered}
  SELECT id, date(at, 'unixepoch', '-6 hours'), i % @perDay + 1, 'table', 'completed', i % 10 + 1,
    2 * (@pupusa ->> 'cents') + (@drink ->> 'cents'), 0, 2 * (@pupusa ->> 'cents') + (@drink ->> 'cents'),
    2 * (@pupusa ->> 'cents') + (@drink ->> 'cents'), 'USD', ${instant('at')}, ${instant('at + 1200')}, 4
  FROM past`;

const items = `
  INSERT INTO order_items (id, order_id, position, item_id, name, options, quantity, unit_price_cents, total_cents)
  ${numbered}
  SELECT substr(id, 1, 19) || printf('8%03d', line.position) || substr(id, 24), id, line.position, line.item ->> 'id',
    line.item -> 'name', line.item -> 'options', line.quantity, line.item ->> 'cents',
    line.quantity * (line.item ->> 'cents')
  FROM past CROSS JOIN (
    SELECT 0 AS position, 2 AS quantity, @pupusa AS item UNION ALL SELECT 1, 1, @drink) AS line`;

const events = `
  INSERT INTO order_events (order_id, type, status, version, at)
  ${numbered}
  SELECT id, move.type, move.status, move.version, ${instant('at + 300 * (move.version - 1)')}
  FROM past CROSS JOIN (
    SELECT 'placed' AS type, 'received' AS status, 1 AS version UNION ALL SELECT 'moved', 'preparing', 2
    UNION ALL SELECT 'moved', 'ready', 3 UNION ALL SELECT 'moved', 'completed', 4) AS move`;

const inserts = [orders, items, events];
