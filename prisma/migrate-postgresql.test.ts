import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { missingMigration } from './diff.ts';
import { readMigrations } from './migrate.ts';
import { migrateDatabase } from './open-database.ts';
import { PostgresqlEngineFactory } from './postgresql-engine.ts';

const server = inject('template');
const admin = new pg.Pool({ connectionString: server, max: 1 });
const made: string[] = [];
afterAll(async () => {
  for (const name of made) await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await admin.end();
});

async function emptyDatabase(): Promise<string> {
  const name = `migrate_${crypto.randomUUID()}`;
  await admin.query(`CREATE DATABASE "${name}"`);
  made.push(name);
  return new URL(`/${name}`, server).href;
}

async function migrated(): Promise<string> {
  const url = await emptyDatabase();
  await migrateDatabase(url);
  return url;
}

async function ask<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const { migrationDirectories } = await readMigrations('postgresql');
const everyMigration = migrationDirectories.map(({ path }) => path);

describe('migrating PostgreSQL', () => {
  it('makes every table, says which migrations it applied, and has nothing to do the second time', async () => {
    const url = await emptyDatabase();
    expect(await migrateDatabase(url)).toEqual(everyMigration);
    expect(await migrateDatabase(url)).toEqual([]);
  });

  it('gives a shop its history, its secret and its tables’ codes, all of them random', async () => {
    const shops = [await migrated(), await migrated()];
    const random = await Promise.all(
      shops.map(async (url) => {
        await ask(url, 'INSERT INTO tables (number) VALUES (1), (2)');
        const rows = await ask<{ value: string }>(
          url,
          'SELECT token AS value FROM tables UNION ALL SELECT history FROM installation',
        );
        const [secret] = await ask<{ secret: string }>(url, 'SELECT secret FROM installation');
        expect(secret?.secret).toMatch(/^[0-9a-f]{64}$/);
        for (const { value } of rows) expect(value).toMatch(/^[0-9a-f]{16}$/);
        return [...rows.map(({ value }) => value), secret?.secret];
      }),
    );
    expect(new Set(random.flat()).size).toBe(8);
  });

  it('refuses fewer than no portions, as SQLite does', async () => {
    const url = await migrated();
    await ask(url, `INSERT INTO menu_categories (id, position, name) VALUES ('c', 0, '{}')`);
    const insert = (left: number) =>
      ask(
        url,
        `INSERT INTO menu_items (id, category_id, position, name, price_cents, tags, portions_left)
           VALUES ('${left}', 'c', 0, '{}', 0, '[]', ${left})`,
      );
    await insert(0);
    await expect(insert(-1)).rejects.toThrow(/check constraint/);
  });

  it('leads to exactly what schema.prisma describes', async () => {
    expect(await missingMigration('postgresql', new PostgresqlEngineFactory(server))).toBeUndefined();
    const left = await admin.query("SELECT 1 FROM pg_database WHERE datname LIKE 'prisma_shadow%'");
    expect(left.rowCount).toBe(0);
  });
});
