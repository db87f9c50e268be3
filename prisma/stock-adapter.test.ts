/** Why prisma/ changes what Prisma's SQLite adapter does: what the adapter does by itself. When one of these fails, the change can go. */
import { setImmediate as turn } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyTemplate } from '../functions/platform/testing/database.ts';
import { SqliteEngineFactory } from './sqlite-engine.ts';

async function openStock() {
  const { url, remove } = await copyTemplate();
  const adapter = await new PrismaBetterSqlite3({ url, timeout: 0 }).connect();
  onTestFinished(async () => {
    await adapter.dispose();
    await remove();
  });
  return { url, adapter };
}

describe('Prisma’s own SQLite adapter', () => {
  it('begins a transaction that another writer makes fail later, in the middle (sqlite-prisma.ts begins IMMEDIATE)', async () => {
    const { url, adapter } = await openStock();
    const other = new Sqlite(url);
    onTestFinished(() => void other.close());
    other.exec('BEGIN IMMEDIATE');
    const transaction = await adapter.startTransaction();
    const written = transaction.executeRaw({ sql: 'DELETE FROM tables', args: [], argTypes: [] });
    await expect(written).rejects.toThrow('SocketTimeout');
  });

  it('never begins again after a BEGIN that failed (sqlite-prisma.ts has no mutex; prisma/orm issue 29933)', async () => {
    const { adapter } = await openStock();
    await adapter.executeScript('BEGIN');
    await expect(adapter.startTransaction()).rejects.toThrow();
    await adapter.executeScript('ROLLBACK');
    let hasBegun = false;
    void adapter.startTransaction().then(() => {
      hasBegun = true;
    });
    // SQLite answers at once, so what is not begun after a few turns waits for what never comes.
    for (let turns = 0; turns < 100; turns += 1) await turn();
    expect(hasBegun).toBe(false);
  });

  it('refuses a migration of two statements on a shadow database (sqlite-engine.ts sends it as a script)', async () => {
    const migration = { sql: 'CREATE TABLE one (id INT); CREATE TABLE two (id INT)', args: [], argTypes: [] };
    const stock = await new PrismaBetterSqlite3({ url: ':memory:' }).connectToShadowDb();
    await expect(stock.executeRaw(migration)).rejects.toThrow('more than one statement');
    await stock.dispose();
    const ours = await new SqliteEngineFactory(':memory:').connectToShadowDb();
    expect(await ours.executeRaw(migration)).toBe(0);
    await ours.dispose();
  });
});
