import Sqlite from 'better-sqlite3';
import { columnOf, memberOf } from './columns.ts';
import type { Database, Failure, NewRow, Value, Writes } from './database.ts';
import type { RestaurantModel } from './generated/models.ts';
import { StartupError } from './migrate.ts';
import { openPrismaWriter } from './sqlite-prisma.ts';

/** More readers than ever read between two steps of each other; what is beyond them is closed again. */
const mostIdleReaders = 4;

/** What "acknowledged" rests on: a write-ahead log, an fsync at every COMMIT, and no row without the row it belongs to. */
const durable = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };
const durableSettings = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];

/**
 * The migrated SQLite file at `path`: one connection that writes, one of Prisma's that writes, and as many readers as read
 * at once. Each is opened when it is first needed. A statement is prepared once for each connection, and runs to its end at
 * once: what is awaited has happened already.
 */
export function openSqlite(path: string): Database {
  const writer = connect(() => {
    // A lock is reported at once: waiting here would stop the whole process.
    const connection = new Sqlite(path, { timeout: 0 });
    for (const setting of durableSettings) connection.pragma(setting);
    return connection;
  });
  const prisma = openPrismaWriter(path, durableSettings);
  const idleReaders: Connection[] = [];
  const listeners = new Set<(seq: number) => void>();

  const read: Database['read'] = async (job) => {
    const reader = idleReaders.pop() ?? connect(() => new Sqlite(path, { readonly: true }));
    try {
      return await within(reader, 'BEGIN', () => job(reader.statements));
    } finally {
      if (idleReaders.length < mostIdleReaders) idleReaders.push(reader);
      else reader.close();
    }
  };

  return {
    read,
    readPast: read,
    transaction: (job, onBegin) =>
      within(writer, 'BEGIN IMMEDIATE', async () => {
        onBegin();
        const restaurant = await writer.statements.get<RestaurantModel>('SELECT * FROM restaurant WHERE id = 1');
        return job(writer.statements, restaurant);
      }),
    prismaTransaction: prisma.transaction,
    ring(seq) {
      for (const listener of listeners) listener(seq);
    },
    onRing(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failureOf,
    async assertDurable() {
      for (const [name, wanted] of Object.entries(durable)) {
        const actual = writer.open().pragma(name, { simple: true });
        if (actual === wanted) continue;
        throw new StartupError(
          `The database cannot be made durable (${name} is ${String(actual)}, not ${wanted}): keep it on a local disk, not on a network share.`,
        );
      }
    },
    async close() {
      for (const reader of idleReaders) reader.close();
      // The writers go last: only they can move the write-ahead log into the file, and the last to close does.
      await prisma.close();
      writer.close();
    },
  };
}

type Connection = ReturnType<typeof connect>;

/** Opened with the first statement: what never asks the database does not need a connection. */
function connect(openIt: () => Sqlite.Database) {
  let opened: Sqlite.Database | undefined;
  const open = () => {
    opened ??= openIt();
    return opened;
  };
  const prepared = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    let known = prepared.get(text);
    if (known === undefined) {
      known = new Prepared(open(), text);
      prepared.set(text, known);
    }
    return known;
  };
  const inserts = new Map<string, string>();
  const insertInto = (table: string, members: string[]): string => {
    const shape = `${table} ${members.join(' ')}`;
    let text = inserts.get(shape);
    if (text === undefined) {
      const columns = members.map((member) => `"${columnOf(member)}"`);
      text = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${members.map(() => '?').join(', ')})`;
      inserts.set(shape, text);
    }
    return text;
  };
  const statements: Writes = {
    all: async <Row>(text: string, ...values: Value[]) => prepare(text).all(values) as Row[],
    get: async <Row>(text: string, ...values: Value[]) => prepare(text).get(values) as Row | undefined,
    run: async (text, ...values) => prepare(text).run(values),
    // One after the other through one prepared statement: half the time of one statement for all of them, which would
    // have to take them apart again.
    async insert(table, rows) {
      const [first] = rows;
      if (first === undefined) return;
      const members = Object.keys(first);
      const statement = prepare(insertInto(table, members));
      for (const row of rows) statement.insert(row, members);
    },
  };
  return { statements, prepare, open, close: () => opened?.close() };
}

/** A transaction that `begin` opens; whatever fails, even COMMIT, leaves none behind. */
async function within<T>({ prepare, open }: Connection, begin: string, job: () => Promise<T>): Promise<T> {
  prepare(begin).run([]);
  try {
    const result = await job();
    prepare('COMMIT').run([]);
    return result;
  } catch (error) {
    if (open().inTransaction) prepare('ROLLBACK').run([]);
    throw error;
  }
}

type Stored = string | number | null;
type Read = (stored: Stored) => unknown;

class Prepared {
  readonly #statement: Sqlite.Statement<Stored[], Stored[]>;
  readonly #columns: { member: string; read: Read | undefined }[];

  constructor(connection: Sqlite.Database, text: string) {
    this.#statement = connection.prepare(text.replaceAll('= ANY(?)', 'IN (SELECT value FROM json_each(?))'));
    this.#columns = this.#statement.reader
      ? this.#statement.columns().map(({ name, type }) => ({ member: memberOf(name), read: readers.get(type ?? '') }))
      : [];
    if (this.#statement.reader) this.#statement.raw();
  }

  all(values: readonly (Value | object)[]): object[] {
    return this.#statement.all(...values.map(toStored)).map((row) => this.#toRow(row));
  }

  get(values: readonly (Value | object)[]): object | undefined {
    const row = this.#statement.get(...values.map(toStored));
    return row && this.#toRow(row);
  }

  run(values: readonly (Value | object)[]): number {
    return this.#statement.run(...values.map(toStored)).changes;
  }

  insert(row: NewRow, members: readonly string[]): void {
    const stored: Stored[] = [];
    for (const member of members) {
      const value = row[member];
      if (value === undefined) throw new Error('the rows of one insert have the same members');
      stored.push(toStored(value));
    }
    this.#statement.run(...stored);
  }

  #toRow(stored: Stored[]): object {
    const row: Record<string, unknown> = {};
    this.#columns.forEach(({ member, read }, index) => {
      const value = stored[index] ?? null;
      row[member] = read === undefined || value === null ? value : read(value);
    });
    return row;
  }
}

/** How a column is read that the schema gives one of these types. */
const readers = new Map<string, Read>([
  ['DATETIME', (stored) => new Date(String(stored))],
  ['BOOLEAN', (stored) => stored !== 0],
  ['JSONB', (stored) => JSON.parse(String(stored))],
]);

/** A value as Prisma's adapter writes it, so that instants compare as text with those it wrote. */
function toStored(value: Value | object): Stored {
  switch (typeof value) {
    case 'object':
      if (value instanceof Date) return instantOf(value);
      return value === null ? null : JSON.stringify(value);
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value;
  }
}

const instants = new Map<number, string>();

/** One text for one instant: all that is stored together has a few. */
function instantOf(date: Date): string {
  const ms = date.getTime();
  let text = instants.get(ms);
  if (text === undefined) {
    text = date.toISOString().replace('Z', '+00:00');
    if (instants.size >= 16) instants.clear();
    instants.set(ms, text);
  }
  return text;
}

/** SQLite's own codes, and the words in which Prisma wraps them, which differ for each kind of query. */
function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const text = wordsOf(error);
  if (/SQLITE_BUSY|P1008|SocketTimeout|database is locked/.test(text)) return 'busy';
  if (/SQLITE_FULL|database or disk is full/.test(text)) return 'full';
  if (/SQLITE_READONLY|SQLITE_IOERR|readonly database|disk I\/O error/.test(text)) return 'unwritable';
  return undefined;
}

/** An error's codes and words, and those of what caused it. */
function wordsOf(error: unknown, depth = 6): string {
  if (depth === 0 || typeof error !== 'object' || error === null) return String(error);
  const members = Object.getOwnPropertyNames(error).filter((name) => name !== 'stack');
  return members.map((name) => wordsOf(Reflect.get(error, name), depth - 1)).join(' ');
}
