import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaClient } from './generated/client.ts';
import { StartupError } from './migrate.ts';
import { durableSettings, type SqlReads } from './sql.ts';

const readMethods = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
] as const;

type ModelName = {
  [Name in keyof PrismaClient]: PrismaClient[Name] extends { findMany: unknown } ? Name : never;
}[keyof PrismaClient];

/** What a function may do with `ctx.db`: read. Nothing that writes exists on it, and its connection refuses writes. */
export type ReadDb = {
  [Name in ModelName]: Pick<PrismaClient[Name], (typeof readMethods)[number]>;
} & Pick<PrismaClient, '$queryRaw'>;

/** What a job in the write lane works with: everything but connection control. */
export type WriteTx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

// Any other looks up where each query was called from, for an error that never comes: 3 % of placing an order.
const errorFormat = 'minimal';

/** A read-only client on the SQLite file at `path`: it sees every committed write and can make none. */
export function openReader(path: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: path, readonly: true }), errorFormat });
}

/**
 * The one Prisma client that writes. Its transactions begin IMMEDIATE, so that a lock is met at the start, where waiting is
 * safe, and never in the middle; a lock is reported at once (no busy timeout, which would stop the whole process).
 */
export function openWriter(path: string): PrismaClient {
  return new PrismaClient({ adapter: new WriterFactory({ url: path, timeout: 0 }), errorFormat });
}

/** @throws StartupError when the file or its disk does not grant what "acknowledged" rests on */
export function assertDurable(sql: SqlReads): void {
  const settings = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };
  for (const [name, wanted] of Object.entries(settings)) {
    const [actual] = Object.values(sql.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {});
    if (actual === wanted) continue;
    throw new StartupError(
      `The database cannot be made durable (${name} is ${String(actual)}, not ${wanted}): keep it on a local disk, not on a network share.`,
    );
  }
}

class WriterFactory extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(durableSettings.map((setting) => `PRAGMA ${setting}`).join(';'));
    adapter.startTransaction = () => beginImmediate(adapter);
    return adapter;
  }
}

/**
 * The stock adapter's own transaction begins DEFERRED and guards itself with a mutex that a failed BEGIN never gives
 * back (prisma/orm issue 29933). The write lane runs one job at a time, so none is needed here.
 */
async function beginImmediate(adapter: SqlDriverAdapter): Promise<Transaction> {
  await adapter.executeScript('BEGIN IMMEDIATE');
  const run = (sql: string) => adapter.executeScript(sql);
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    // With usePhantomQuery off, Prisma itself sends COMMIT and ROLLBACK and then says so here.
    commit: async () => undefined,
    rollback: async () => undefined,
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}
