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
  const inserts = new Map<string, Insert[]>();
  const insertInto = (table: string, members: readonly string[]): Insert => {
    const known = inserts.get(table) ?? [];
    let insert = known.find((one) => isSameList(one.members, members));
    if (insert === undefined) {
      const columns = members.map((member) => `"${columnOf(member)}"`);
      const text = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${members.map(() => '?').join(', ')})`;
      insert = { members, statement: prepare(text) };
      inserts.set(table, [...known, insert]);
    }
    return insert;
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
      const { members, statement } = insertInto(table, Object.keys(first));
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

/** The statement for rows of one table that have these members. */
type Insert = { members: readonly string[]; statement: Prepared };

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

const oneOfMany = '= ANY(?)';

type Stored = string | number | null;
type Read = (stored: Stored) => unknown;

type Statement = Sqlite.Statement<Stored[], Stored[]>;

class Prepared {
  readonly #statement: Statement;
  /** The same for lists of one value each, which are looked for in a third of the time; undefined without lists. */
  readonly #forOne: Statement | undefined;
  readonly #columns: { member: string; read: Read | undefined }[];

  constructor(connection: Sqlite.Database, text: string) {
    this.#statement = connection.prepare(text.replaceAll(oneOfMany, 'IN (SELECT value FROM json_each(?))'));
    this.#forOne = text.includes(oneOfMany) ? connection.prepare(text.replaceAll(oneOfMany, '= ?')) : undefined;
    this.#columns = this.#statement.reader
      ? this.#statement.columns().map(({ name, type }) => ({ member: memberOf(name), read: readers.get(type ?? '') }))
      : [];
    if (this.#statement.reader) {
      this.#statement.raw();
      this.#forOne?.raw();
    }
  }

  all(values: readonly Value[]): object[] {
    const [statement, stored] = this.#with(values);
    return statement.all(...stored).map((row) => this.#toRow(row));
  }

  get(values: readonly Value[]): object | undefined {
    const [statement, stored] = this.#with(values);
    const row = statement.get(...stored);
    return row && this.#toRow(row);
  }

  run(values: readonly Value[]): number {
    const [statement, stored] = this.#with(values);
    return statement.run(...stored).changes;
  }

  #with(values: readonly Value[]): [Statement, Stored[]] {
    if (this.#forOne === undefined || values.some((value) => isList(value) && value.length !== 1)) {
      return [this.#statement, values.map(toStored)];
    }
    return [this.#forOne, values.map((value) => toStored(isList(value) ? (value[0] ?? null) : value))];
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

const isList = (value: Value): value is readonly (string | number)[] => Array.isArray(value);

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

const instants: { ms: number; text: string }[] = [];
const mostInstants = 8;
let oldestInstant = 0;

/** One text for one instant: all that is stored together has a few. */
function instantOf(date: Date): string {
  const ms = date.getTime();
  const known = instants.find((instant) => instant.ms === ms);
  if (known !== undefined) return known.text;
  const text = date.toISOString().replace('Z', '+00:00');
  instants[oldestInstant] = { ms, text };
  oldestInstant = (oldestInstant + 1) % mostInstants;
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
