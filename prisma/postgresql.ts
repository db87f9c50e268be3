import { setTimeout as wait } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { columnOf, memberOf } from './columns.ts';
import type { Database, Failure, NewRow, PrismaTx, Value, Writes } from './database.ts';
import type { PrismaClient } from './generated/client.ts';
import type { RestaurantModel } from './generated/models.ts';
import { PrismaClient as PostgresqlClient } from './generated-postgresql/client.ts';
import { StartupError } from './migrate.ts';

const channel = 'pupuseria_log';
const lockWaitMs = 5_000;
const idleMs = 2_000;
/** In one message, and not with the connection: PgBouncer refuses settings that come with one. */
const limits = `SET LOCAL idle_in_transaction_session_timeout = ${idleMs}; SET LOCAL lock_timeout = ${lockWaitMs}`;
const turnstile = 'SELECT *, pg_current_xact_id()::text AS xid FROM restaurant WHERE id = 1 FOR NO KEY UPDATE';

/**
 * The migrated PostgreSQL database at `url`, for one of any number of processes. Every writing transaction locks the
 * restaurant's row first and in a statement of its own, so that what it reads then is what the one before it left (READ
 * COMMITTED takes a statement's snapshot when it begins). A process that stops in the middle of a transaction loses it after
 * two seconds; one that waits for the row gives up after five. It has up to `readers` connections that read, two that write
 * and one that listens.
 */
export function openPostgresql(url: string, { readers }: { readers: number }): Database {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: lockWaitMs,
    types: { getTypeParser },
  } satisfies pg.PoolConfig;
  const reads = openPool({ ...config, max: readers });
  const writes = openPool({ ...config, max: 1 });
  const prisma = openPrisma(url);
  const bell = openBell(config);

  return {
    read: (job) =>
      within(reads, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) => job(statementsOn(client))),
    async transaction(job, onBegin) {
      let xid: string | undefined;
      return within(
        writes,
        `BEGIN; ${limits}`,
        async (client) => {
          const statements = statementsOn(client);
          const row = await statements.get<RestaurantModel & { xid: string }>(turnstile);
          xid = row?.xid;
          onBegin();
          return job(statements, row);
        },
        () => isCommitted(reads, xid),
      );
    },
    prismaTransaction: prisma.transaction,
    ring: (seq) => bell.ring(seq),
    onRing: (listener) => bell.onRing(listener),
    failureOf,
    async assertDurable() {
      const { rows } = await reads.query<{ fsync: string; commit: string }>(
        "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit",
      );
      const [settings] = rows;
      if (settings?.commit !== 'off') return;
      throw new StartupError(
        'The database cannot be made durable (synchronous_commit is off): turn it on for this database or its user.',
      );
    },
    async close() {
      await bell.close();
      await Promise.all([reads.end(), prisma.close()]);
      await writes.end();
    },
  };
}

/** A connection that breaks while nobody uses it is replaced when the next one is needed. */
function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  return pool;
}

/**
 * A transaction that `begin` opens. A connection that broke is thrown away; when it broke before COMMIT was answered,
 * `isCommitted` finds out what became of it.
 */
async function within<T>(
  pool: pg.Pool,
  begin: string,
  job: (client: pg.PoolClient) => Promise<T>,
  isCommitted = async () => false,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query(begin);
    const result = await job(client);
    try {
      await client.query('COMMIT');
    } catch (error) {
      broken = error as Error;
      if (!(await isCommitted())) throw error;
    }
    return result;
  } catch (error) {
    if (broken === undefined) await client.query('ROLLBACK').catch(onError);
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/**
 * Whether a transaction was committed whose COMMIT was never answered: the server knows (`pg_xact_status`). Asked for as
 * long as it does not answer, and no longer than a write may wait.
 */
async function isCommitted(pool: pg.Pool, xid: string | undefined): Promise<boolean> {
  if (xid === undefined) return false;
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

const texts = new Map<string, { name: string; text: string }>();

/** A statement with `$1` for its values and a name, by which each connection prepares it once. */
function prepared(statement: string) {
  let known = texts.get(statement);
  if (known === undefined) {
    let count = 0;
    const text = statement.replaceAll('?', () => {
      count += 1;
      return `$${count}`;
    });
    known = { name: `s${texts.size}`, text };
    texts.set(statement, known);
  }
  return known;
}

function statementsOn(client: pg.PoolClient): Writes {
  const query = (text: string, values: readonly Value[]) =>
    client.query<Record<string, unknown>>({ ...prepared(text), values: values.map(toParameter) });
  return {
    all: async <Row>(text: string, ...values: Value[]) => (await query(text, values)).rows.map(toRow) as Row[],
    get: async <Row>(text: string, ...values: Value[]) => {
      const [row] = (await query(text, values)).rows;
      return row && (toRow(row) as Row);
    },
    run: async (text, ...values) => (await query(text, values)).rowCount ?? 0,
    async insert(table, rows) {
      const [first] = rows;
      if (first === undefined) return;
      const members = Object.keys(first);
      const columns = members.map((member) => `"${columnOf(member)}"`).join(', ');
      // One statement for any number of rows, whose casts are those of the table's own columns.
      const text = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", ?)`;
      await query(text, [JSON.stringify(rows.map((row) => toColumns(row, members)))]);
    },
  };
}

function toColumns(row: NewRow, members: string[]): object {
  return Object.fromEntries(
    members.map((member) => {
      const value = row[member];
      if (value === undefined) throw new Error('the rows of one insert have the same members');
      return [columnOf(member), value];
    }),
  );
}

const toRow = (row: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [memberOf(column), value]));

/** Instants are kept without a zone, in UTC. */
const toParameter = (value: Value) => (value instanceof Date ? value.toISOString() : value);

const { builtins } = pg.types;

/** How an answer's text is read; what is not named here, as pg reads it. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (format !== 'binary') {
    // Counts and sums: none of them comes near 2^53.
    if (oid === builtins.INT8 || oid === builtins.NUMERIC) return Number;
    if (oid === builtins.TIMESTAMP) return (text: string) => new Date(`${text.replace(' ', 'T')}Z`);
  }
  return pg.types.getTypeParser(oid, format);
}

/** Prisma's only client on the database: it is made with the first job, because loading it takes memory and time. */
function openPrisma(url: string) {
  let client: PrismaClient | undefined;
  return {
    async transaction<T>(job: (tx: PrismaTx) => Promise<T>, onBegin: () => void, jobMs: number): Promise<T> {
      // The two clients are made from one schema: what is written with one's types, the other does.
      client ??= new PostgresqlClient({
        adapter: new PrismaPg({ connectionString: url, max: 1 }),
        errorFormat: 'minimal',
      }) as unknown as PrismaClient;
      return client.$transaction(
        async (tx) => {
          for (const limit of limits.split('; ')) await tx.$executeRawUnsafe(limit);
          await tx.$queryRawUnsafe('SELECT 1 FROM restaurant WHERE id = 1 FOR NO KEY UPDATE');
          onBegin();
          return job(tx);
        },
        { timeout: jobMs, maxWait: lockWaitMs },
      );
    },
    close: () => client?.$disconnect(),
  };
}

const comeBackMs = 1_000;

/**
 * The doorbell of all processes: NOTIFY after COMMIT, because in a transaction it would hold a lock of the whole server
 * until the disk has answered. LISTEN needs a session of its own; when that breaks, another is opened.
 */
function openBell(config: pg.ClientConfig) {
  const listeners = new Set<(seq: number) => void>();
  let listening: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  const hear = (seq: number) => {
    for (const listener of listeners) listener(seq);
  };

  async function open(): Promise<void> {
    const client = new pg.Client(config);
    listening = client;
    client.on('notification', ({ payload }) => hear(Number(payload)));
    client.on('error', comeBack);
    client.on('end', comeBack);
    await client.connect();
    await client.query(`LISTEN ${channel}`);
  }

  function comeBack(): void {
    if (isClosed || retry !== undefined) return;
    listening
      ?.removeAllListeners('end')
      .end()
      .catch(() => undefined);
    retry = setTimeout(() => {
      retry = undefined;
      open().catch(comeBack);
    }, comeBackMs).unref();
  }

  return {
    /** Other processes hear it by way of the server; what rings here is heard here at once. */
    ring(seq: number): void {
      hear(seq);
      listening?.query(`SELECT pg_notify('${channel}', $1)`, [String(seq)]).catch(() => undefined);
    },
    onRing(listener: (seq: number) => void) {
      if (listening === undefined) open().catch(comeBack);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close(): Promise<void> {
      isClosed = true;
      clearTimeout(retry);
      await listening?.end().catch(() => undefined);
    },
  };
}

/** Class 55 and 40 of PostgreSQL's codes (appendix A), a full disk, and connections that are gone. */
function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codesOf(error).join(' ');
  if (/\b(55P03|40001|40P01|25P03|57P0[123]|08\d{3}|53300|P1001|P1017|P2024|P2028|P2034)\b/.test(code)) return 'busy';
  if (
    /\bE(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT)\b|Connection terminated|timeout exceeded/.test(`${code} ${error.message}`)
  ) {
    return 'busy';
  }
  if (/\b53100\b/.test(code)) return 'full';
  if (/\b25006\b/.test(code)) return 'unwritable';
  return undefined;
}

/** An error's codes and those of what caused it. */
function codesOf(error: unknown, depth = 5): string[] {
  if (depth === 0 || typeof error !== 'object' || error === null) return [];
  const own = ['code', 'originalCode'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [value] : [];
  });
  return [
    ...own,
    ...['cause', 'meta', 'driverAdapterError'].flatMap((name) => codesOf(Reflect.get(error, name), depth - 1)),
  ];
}
