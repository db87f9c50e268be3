import pg from 'pg';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { copyTemplate, newDatabase } from '../functions/platform/testing/database.ts';
import { freePort } from '../scripts/free-port.ts';
import type { Database, Reads, Writes } from './database.ts';
import { migrateDatabase } from './open-database.ts';
import { openPostgresql } from './postgresql.ts';
import { openTurnstile, type Turnstile } from './postgresql-turnstile.ts';
import { openBreakingWay } from './testing/breaking-way.ts';
import { startPostgresql } from './testing/postgresql.ts';

const nothing = () => undefined;
const shop = await copyTemplate();
const admin = new pg.Pool({ connectionString: shop.url, max: 1 });
afterAll(async () => {
  await admin.end();
  await shop.remove();
});

function open(url = shop.url, sessionUrl?: string): Database {
  const database = openPostgresql(url, { readers: 3, sessionUrl });
  onTestFinished(database.close);
  return database;
}

const addTable = (number: number) => (tx: Writes) => tx.insert('tables', [{ number }]);
const hasTable = async (number: number) =>
  (await admin.query('SELECT 1 FROM tables WHERE number = $1', [number])).rowCount === 1;

/** As the write lane does it. */
async function untilItPasses<T>(database: Database, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (database.failureOf(error) !== 'busy') throw error;
    }
  }
}

/** Ends every connection to the shop but this test's own, as a restart of the server does. */
const endConnections = () =>
  admin.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );

describe('a COMMIT whose answer is lost', () => {
  async function openOnBreakingWay() {
    const way = await openBreakingWay(shop.url);
    onTestFinished(way.close);
    return { way, database: open(way.url) };
  }

  it('is a success when the server has committed', async () => {
    const { way, database } = await openOnBreakingWay();
    const written = database.transaction(async (tx) => {
      await addTable(101)(tx);
      way.breakAtCommit('after it');
      return 'stored';
    }, nothing);
    expect(await written).toBe('stored');
    expect(await hasTable(101)).toBe(true);
  });

  it('is a success of a job on Prisma, too', async () => {
    const { way, database } = await openOnBreakingWay();
    const written = database.prismaTransaction(
      async (tx) => {
        await tx.table.create({ data: { number: 102 } });
        way.breakAtCommit('after it');
        return 'stored';
      },
      nothing,
      1_000,
    );
    expect(await written).toBe('stored');
    expect(await hasTable(102)).toBe(true);
  });

  it('is reported as failed when the server never got it, nothing of it stays, and the next one is stored', async () => {
    const { way, database } = await openOnBreakingWay();
    const written = database.transaction(async (tx) => {
      await addTable(103)(tx);
      way.breakAtCommit('before it');
    }, nothing);
    const failure = await written.then(nothing, (error: unknown) => database.failureOf(error));
    expect(failure).toBe('busy');
    expect(await hasTable(103)).toBe(false);
    await database.transaction(addTable(103), nothing);
    expect(await hasTable(103)).toBe(true);
  });
});

describe('a transaction that a crash of the server has undone', () => {
  it('is not taken for that of another process, which the server has given its number', async () => {
    const server = await startPostgresql({ durable: true });
    onTestFinished(server.stop);
    const url = await server.newDatabase();
    await migrateDatabase(url);
    const pool = new pg.Pool({ connectionString: url });
    pool.on('error', nothing);
    onTestFinished(() => pool.end());
    // Its own log writer rests: it would save a number that the crash is to lose.
    await pool.query("ALTER SYSTEM SET wal_writer_delay = '10s'");
    await pool.query('SELECT pg_reload_conf()');
    const [undone, other] = [openTurnstile(pool), openTurnstile(pool)];
    /** Passes the turnstile and does one thing; what it says is in an open transaction, whose number comes with it. */
    const begin = async ({ pass }: Turnstile) => {
      const client = await pool.connect();
      client.on('error', nothing);
      await client.query('BEGIN');
      const { commits } = await pass(
        async <Row>(text: string) => (await client.query(text)).rows[0] as Row | undefined,
      );
      const { rows } = await client.query<{ number: string }>('SELECT pg_current_xact_id()::text AS number');
      return { client, commits, number: rows[0]?.number };
    };
    /** The server forgets a number with what it has not written to its log. Another of its processes may have written it. */
    async function crashAndGiveAgain(): Promise<number> {
      const lost = await begin(undone);
      await server.crash();
      lost.client.release(true);
      const next = await begin(other);
      await next.client.query('COMMIT');
      next.client.release();
      return next.number === lost.number ? lost.commits : crashAndGiveAgain();
    }
    expect(await undone.isCommitted(await crashAndGiveAgain())).toBe(false);
  });
});

describe('connections that were lost', () => {
  it('are replaced: reads and writes go on, and rings arrive again', async () => {
    const [here, there] = [open(), open()];
    const received: number[] = [];
    onTestFinished(here.onRing((seq) => received.push(seq)));
    there.onRing(nothing);
    const count = () => here.read((tx) => tx.get('SELECT count(*) AS count FROM tables'));
    await vi.waitFor(() => {
      there.ring(1);
      expect(received).toContain(1);
    });
    const before = await count();
    await here.prismaTransaction((tx) => tx.table.count(), nothing, 1_000);

    await endConnections();
    expect(await count()).toEqual(before);
    await untilItPasses(here, () => here.transaction(addTable(111), nothing));
    await endConnections();
    await untilItPasses(here, () =>
      here.prismaTransaction((tx) => tx.table.create({ data: { number: 112 } }), nothing, 1_000),
    );
    expect(await hasTable(111)).toBe(true);
    expect(await hasTable(112)).toBe(true);
    await vi.waitFor(
      () => {
        there.ring(2);
        expect(received).toContain(2);
      },
      { timeout: 20_000 },
    );
  });
});

describe('rings', () => {
  it('arrive by the way that has sessions, when the other has none', async () => {
    // No server listens at this first address: nothing arrives by it.
    const silent = open(`postgresql://postgres@127.0.0.1:${await freePort()}/shop`, shop.url);
    const there = open();
    const received: number[] = [];
    onTestFinished(silent.onRing((seq) => received.push(seq)));
    there.onRing(nothing);
    await vi.waitFor(() => {
      there.ring(3);
      expect(received).toContain(3);
    });
  });
});

describe('reads of the past', () => {
  /** A copy of the shop stands for a replica that gets nothing any more. */
  async function openWithCopy() {
    const copy = await copyTemplate();
    onTestFinished(copy.remove);
    const database = openPostgresql(shop.url, { readers: 1, readUrl: copy.url });
    onTestFinished(database.close);
    return { database, copy };
  }
  const nameOf = (tx: Reads) => tx.get<{ name: string }>('SELECT current_database() AS name');

  it('go to the replica, until that has not got what was stored a second ago', async () => {
    const { database, copy } = await openWithCopy();
    const there = { name: new URL(copy.url).pathname.slice(1) };
    const here = { name: new URL(shop.url).pathname.slice(1) };
    expect([await database.readPast(nameOf), await database.read(nameOf)]).toEqual([there, here]);
    database.ring(1_000);
    await vi.waitFor(async () => expect(await database.readPast(nameOf)).toEqual(here), { timeout: 20_000 });
    expect(await open().readPast(nameOf)).toEqual(here);
  });

  it('go to the primary while the replica is gone', async () => {
    const readUrl = `postgresql://postgres@127.0.0.1:${await freePort()}/shop`;
    const database = openPostgresql(shop.url, { readers: 1, readUrl });
    onTestFinished(database.close);
    expect(await database.readPast(nameOf)).toEqual(await database.read(nameOf));
  });
});

describe('the turnstile', () => {
  it('is taken from a process that stopped in the middle, and given to the next', async () => {
    const [stopped, next] = [open(), open()];
    let stop = nothing as () => void;
    const isInside = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const continued = Promise.withResolvers<void>();
    const lost = stopped.transaction(async (tx) => {
      await addTable(121)(tx);
      stop();
      await continued.promise;
      await addTable(122)(tx);
    }, nothing);
    const refused = lost.then(nothing, (error: unknown) => stopped.failureOf(error));
    await isInside;
    // It waits for the row, for less than it may wait.
    await next.transaction(addTable(123), nothing);
    continued.resolve();
    expect(await refused).toBe('busy');
    expect(await Promise.all([121, 122, 123].map(hasTable))).toEqual([false, false, true]);
  });

  it('lets one in at a time before there is a restaurant, so that a shop is set up once', async () => {
    const empty = await newDatabase();
    const processes = Array.from({ length: 4 }, () => openPostgresql(empty.url, { readers: 1 }));
    onTestFinished(async () => {
      for (const { close } of processes) await close();
      await empty.remove();
    });
    const setUp = (database: Database) =>
      database.transaction(async (tx, restaurant) => {
        if (restaurant !== undefined) return restaurant.name;
        expect(await tx.all('SELECT 1 FROM restaurant')).toEqual([]);
        await tx.insert('restaurant', [{ id: 1, name: 'La Ceiba', currency: 'USD', timeZone: 'America/El_Salvador' }]);
        return 'made';
      }, nothing);
    const done = await Promise.all(processes.map(setUp));
    expect(done.toSorted()).toEqual(['La Ceiba', 'La Ceiba', 'La Ceiba', 'made']);
  });

  it('is passed again by what the server rolled back for another', async () => {
    const database = open();
    let runs = 0;
    await database.transaction(async (tx) => {
      runs += 1;
      await addTable(124)(tx);
      const text = "DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '40001'; END $$";
      if (runs === 1) await tx.run(text);
    }, nothing);
    expect(runs).toBe(2);
    expect(await hasTable(124)).toBe(true);
  });
});

describe('statements', () => {
  it('go on when a newer version has added a column meanwhile', async () => {
    const database = open();
    const read = () => database.read((tx) => tx.get<object>('SELECT * FROM tables WHERE number = 1'));
    const before = await read();
    await admin.query('ALTER TABLE tables ADD COLUMN seats_left INTEGER');
    onTestFinished(async () => void (await admin.query('ALTER TABLE tables DROP COLUMN seats_left')));
    expect(await read()).toEqual({ ...before, seatsLeft: null });
  });

  it('are kept prepared, but not behind PgBouncer, which gives a connection to others', async () => {
    const names = (database: Database) =>
      database.read(async (tx) => {
        await tx.get('SELECT number FROM tables WHERE number = ?', 1);
        return tx.all("SELECT name FROM pg_prepared_statements WHERE statement LIKE '%WHERE number = $1'");
      });
    expect(await names(open())).toHaveLength(1);
    expect(await names(open(`${shop.url}?pgbouncer=true`))).toEqual([]);
  });
});

describe('a server that may forget what it has committed', () => {
  it('is refused', async () => {
    await expect(open().assertDurable()).rejects.toThrow(/^The database cannot be made durable \(fsync is off\): /);
    const { newDatabase: newDurable, stop } = await startPostgresql({ durable: true });
    onTestFinished(stop);
    const url = await newDurable();
    await expect(open(url).assertDurable()).resolves.toBeUndefined();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('ALTER ROLE postgres SET synchronous_commit = off');
    await client.end();
    await expect(open(url).assertDurable()).rejects.toThrow(/synchronous_commit is off/);
  });
});
