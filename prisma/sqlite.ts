import Sqlite from 'better-sqlite3';
import type { Database, Failure } from './database.ts';
import type { RestaurantModel } from './generated/models.ts';
import { StartupError } from './migrate.ts';
import { type Connection, connect } from './sqlite-statements.ts';

type PrismaWriter = ReturnType<typeof import('./sqlite-prisma.ts').openPrismaWriter>;

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
  let prisma: Promise<PrismaWriter> | undefined;
  // Loaded with the first job: a server that only takes and shows orders needs neither its memory nor its time to load.
  const openPrisma = async () => (await import('./sqlite-prisma.ts')).openPrismaWriter(path, durableSettings);
  const idleReaders: Connection[] = [];
  const listeners = new Set<(seq: number) => void>();

  async function withReader<T>(job: (reader: Connection) => Promise<T>): Promise<T> {
    const reader = idleReaders.pop() ?? connect(() => new Sqlite(path, { readonly: true }));
    try {
      return await job(reader);
    } finally {
      if (idleReaders.length < mostIdleReaders) idleReaders.push(reader);
      else reader.close();
    }
  }

  const read: Database['read'] = (job) => withReader((reader) => within(reader, 'BEGIN', () => job(reader.statements)));

  return {
    read,
    readOne: (text, ...values) => withReader(({ statements }) => statements.get(text, ...values)),
    readPast: read,
    transaction: (job, onBegin) =>
      within(writer, 'BEGIN IMMEDIATE', async () => {
        onBegin();
        const restaurant = await writer.statements.get<RestaurantModel>('SELECT * FROM restaurant WHERE id = 1');
        return job(writer.statementsInside, restaurant);
      }),
    async prismaTransaction(job, onBegin, jobMs) {
      prisma ??= openPrisma();
      return (await prisma).transaction(job, onBegin, jobMs);
    },
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
      await (await prisma)?.close();
      writer.close();
    },
  };
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
