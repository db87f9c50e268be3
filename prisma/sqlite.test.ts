import { describe, expect, it, onTestFinished } from 'vitest';
import { copyTemplate } from '../functions/platform/testing/database.ts';
import { openSqlite } from './sqlite.ts';

const nothing = () => undefined;

async function openCopy() {
  const { url, remove } = await copyTemplate();
  const database = openSqlite(url);
  onTestFinished(async () => {
    await database.close();
    await remove();
  });
  return database;
}

describe('the SQLite file', () => {
  it('is durable, and a start is refused when it would not be', async () => {
    const database = await openCopy();
    await expect(database.assertDurable()).resolves.toBeUndefined();
    const refused = openSqlite(':memory:');
    onTestFinished(refused.close);
    await expect(refused.assertDurable()).rejects.toThrow(/journal_mode is memory, not wal/);
  });

  it('is written durably and with its references checked, by Prisma too', async () => {
    const database = await openCopy();
    const settings = await database.prismaTransaction(
      (tx) => Promise.all([tx.$queryRaw`PRAGMA synchronous`, tx.$queryRaw`PRAGMA foreign_keys`]),
      nothing,
      1_000,
    );
    expect(settings).toEqual([[{ synchronous: 2n }], [{ foreign_keys: 1n }]]);
    const orphan = { id: crypto.randomUUID(), groupId: 'none', position: 0, name: {}, priceCents: 0 };
    const written = database.prismaTransaction((tx) => tx.option.create({ data: orphan }), nothing, 1_000);
    await expect(written).rejects.toMatchObject({ code: 'P2003' });
  });
});
