import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../functions/platform/schemas.ts';
import { openDatabase } from '../../prisma/open-database.ts';
import { anOrder, newDurableUrl, send, start, stop } from './testing/process.ts';

/** `CRASH_ROUNDS=50 npx vitest run --project api crash` is the long way. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 5);
const guests = 16;

describe('kill -9 at any moment while 16 guests order', () => {
  it(`loses no acknowledged order and doubles none, ${rounds} times on the same database`, {
    timeout: 30_000 + rounds * 10_000,
  }, async () => {
    const url = await newDurableUrl();
    const acknowledged = new Map<string, Order>();
    let sent = 0;

    for (let round = 1; round <= rounds; round += 1) {
      const { child, address } = await start({ DATABASE_URL: url, LOG_LEVEL: 'info' });
      const body = await anOrder(address);
      const fatal = acknowledged.size + 1 + Math.floor(Math.random() * 200);
      let killed: Promise<unknown> | undefined;

      const guest = async () => {
        while (killed === undefined) {
          sent += 1;
          const key = `crash-order-${sent}`;
          const answer = await send(address, key, body).catch(() => undefined);
          const order =
            answer?.status === 201 ? ((await answer.json().catch(() => undefined)) as Order | undefined) : undefined;
          if (order !== undefined) acknowledged.set(key, order);
          // The kill falls wherever the other guests' orders are just then: queued, in the transaction, at the disk.
          if (acknowledged.size >= fatal) killed ??= stop(child, 'SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: guests }, guest));
      await killed;

      const { rows, counts } = await readStored(url);
      const stored = new Set(rows.map(({ id }) => id));
      const ids = [...acknowledged.values()].map(({ id }) => id);
      const lost = ids.filter((id) => !stored.has(id)).length;
      const doubled = ids.length - new Set(ids).size + rows.length - stored.size;
      console.log(`round ${round}: ${sent} sent, ${ids.length} acknowledged, ${lost} lost, ${doubled} doubled`);
      expect([lost, doubled]).toEqual([0, 0]);
      if (url.startsWith('file:')) expectSound(url.slice('file:'.length));

      // Every order is whole: with its line, its event and the answer kept for its key; and the numbers have no gaps.
      expect(counts).toEqual({ items: rows.length, events: rows.length, keys: rows.length });
      const days = Map.groupBy(rows, ({ day }) => day);
      for (const numbers of days.values())
        expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
    }
    expect(acknowledged.size).toBeGreaterThan(rounds);

    // A retry is replayed the answer from before the crash.
    const { address } = await start({ DATABASE_URL: url });
    const [key = '', order] = [...acknowledged].at(-1) ?? [];
    const again = await send(address, key, await anOrder(address));
    expect([again.status, await again.json()]).toEqual([201, order]);
  });
});

/** What the server that was killed has left: its orders, and how many rows belong to them. */
async function readStored(url: string) {
  const database = await openDatabase(url, { readers: 1 });
  const stored = await database.read(async (tx) => ({
    rows: await tx.all<{ id: string; day: string; number: number }>(
      'SELECT id, business_day AS day, number FROM orders ORDER BY business_day, number',
    ),
    counts: await tx.get(
      `SELECT (SELECT count(*) FROM order_items) AS items, (SELECT count(*) FROM order_events) AS events,
        (SELECT count(*) FROM idempotency_keys) AS keys`,
    ),
  }));
  await database.close();
  return stored;
}

/** A server of PostgreSQL's own checks its files; SQLite's are the shop's. */
function expectSound(file: string): void {
  const db = new Sqlite(file);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
}
