import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type { PrismaTx } from './database.ts';
import { PrismaClient } from './generated/client.ts';

/** Prisma's only client on the file: it is made with the first job, because loading it takes memory and time. */
export function openPrismaWriter(path: string, settings: readonly string[]) {
  let client: PrismaClient | undefined;
  return {
    /** Begins IMMEDIATE: a lock is met at the start, where waiting is safe, and reported at once. */
    async transaction<T>(job: (tx: PrismaTx) => Promise<T>, onBegin: () => void, jobMs: number): Promise<T> {
      // Any other error format looks up where each query was called from, for an error that never comes.
      client ??= new PrismaClient({ adapter: new WriterFactory(path, settings), errorFormat: 'minimal' });
      const began = (tx: PrismaTx) => {
        onBegin();
        return job(tx);
      };
      try {
        return await client.$transaction(began, { timeout: jobMs });
      } catch (error) {
        // Prisma rolls back when a job throws, but not when COMMIT itself fails; the next job needs a clean connection.
        await client.$executeRawUnsafe('ROLLBACK').catch(() => undefined);
        throw error;
      }
    },
    close: () => client?.$disconnect(),
  };
}

class WriterFactory extends PrismaBetterSqlite3 {
  readonly #settings: readonly string[];

  constructor(path: string, settings: readonly string[]) {
    super({ url: path, timeout: 0 });
    this.#settings = settings;
  }

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(this.#settings.map((setting) => `PRAGMA ${setting}`).join(';'));
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
