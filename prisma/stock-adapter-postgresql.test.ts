/** Why postgresql-engine.ts changes what Prisma's PostgreSQL adapter does: what it does by itself. When one of these fails, the change can go. */
import { PrismaPg } from '@prisma/adapter-pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newDatabase } from '../functions/platform/testing/database.ts';
import { PostgresqlEngineFactory } from './postgresql-engine.ts';

async function openBoth() {
  const { url, remove } = await newDatabase();
  const stock = await new PrismaPg({ connectionString: url }).connect();
  const factory = new PostgresqlEngineFactory(url);
  onTestFinished(async () => {
    await stock.dispose();
    await factory.close();
    await remove();
  });
  return { stock, ours: await factory.connect() };
}

describe('Prisma’s own PostgreSQL adapter', () => {
  it('parts a script within the body of a function', async () => {
    const script = "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'";
    const { stock, ours } = await openBoth();
    await expect(stock.executeScript(script)).rejects.toThrow();
    await ours.executeScript(script);
    const one = await ours.queryRaw({ sql: 'SELECT one()', args: [], argTypes: [] });
    expect(one.rows).toEqual([[1]]);
  });

  it('refuses the types of PostgreSQL’s catalogue, which the schema engine reads (prisma/orm issue 27403)', async () => {
    const catalogue = {
      sql: "SELECT relname, relkind FROM pg_class WHERE relname = 'pg_class'",
      args: [],
      argTypes: [],
    };
    const { stock, ours } = await openBoth();
    await expect(stock.queryRaw(catalogue)).rejects.toThrow('UnsupportedNativeDataType');
    expect((await ours.queryRaw(catalogue)).rows).toEqual([['pg_class', 'r']]);
  });
});
