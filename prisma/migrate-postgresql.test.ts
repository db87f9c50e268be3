import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../scripts/free-port.ts';
import { missingMigration } from './diff.ts';
import { readMigrations, StartupError } from './migrate.ts';
import { migrateDatabase, nameOf } from './open-database.ts';
import { PostgresqlEngineFactory } from './postgresql-engine.ts';

// Not the template itself: it cannot be copied while it has a connection.
const server = new URL('/postgres', inject('template')).href;
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

  it('gives the seeded menu its roles and recipes, and the kitchen’s open orders the roles of their options', async () => {
    const url = await emptyDatabase();
    const at = everyMigration.findIndex((name) => name.endsWith('roles_and_ingredients'));
    const sql = migrationDirectories.map(({ migrationFile }) => migrationFile.content.value);
    for (const earlier of sql.slice(0, at)) await ask(url, earlier);
    await ask(
      url,
      `INSERT INTO restaurant (name, currency, time_zone, number_day) VALUES ('La Ceiba', 'USD', 'America/El_Salvador', '2026-11-21');
       INSERT INTO menu_categories (id, position, name) VALUES ('c', 0, '{}');
       INSERT INTO menu_items (id, category_id, position, name, price_cents, picture, tags) VALUES
         ('1', 'c', 0, '{}', 150, 'pupusa-loroco', '[]'), ('2', 'c', 1, '{}', 150, 'soda-7up', '[]'), ('3', 'c', 2, '{}', 150, NULL, '[]');
       INSERT INTO option_groups (id, name, min_options, max_options) VALUES
         ('1', '{"es":"Masa"}', 1, 1), ('2', '{"es":"Tamaño"}', 1, 1), ('3', '{"es":"Extra"}', 0, 1);
       INSERT INTO options (id, group_id, position, name, price_cents) VALUES ('1', '3', 0, '{"es":"Con queso"}', 25);
       INSERT INTO orders (id, business_day, number, channel, status, subtotal_cents, tip_cents, total_cents, currency, placed_at, promised_at) VALUES
         ('1', '2026-11-21', 1, 'counter', 'completed', 0, 0, 0, 'USD', now(), now()),
         ('2', '2026-11-20', 1, 'counter', 'completed', 0, 0, 0, 'USD', now(), now());
       INSERT INTO order_items (id, order_id, position, item_id, name, options, quantity, unit_price_cents, total_cents) VALUES
         ('1', '1', 0, 'i', '{}', '[{"id":"rice","group":{"es":"Masa"}},{"id":"large","group":{"es":"Tamaño"}}]', 1, 100, 100),
         ('2', '1', 1, 'i', '{}', '[]', 1, 100, 100),
         ('3', '2', 0, 'i', '{}', '[{"id":"rice","group":{"es":"Masa"}}]', 1, 100, 100)`,
    );
    for (const later of sql.slice(at)) await ask(url, later);
    expect(await ask(url, 'SELECT kind, ingredients FROM menu_items ORDER BY id')).toEqual([
      { kind: 'pupusa', ingredients: ['cheese', 'loroco'] },
      { kind: 'drink', ingredients: [] },
      { kind: 'other', ingredients: [] },
    ]);
    const roles = await ask<{ role: string }>(url, 'SELECT role FROM option_groups ORDER BY id');
    expect(roles.map(({ role }) => role)).toEqual(['dough', 'size', 'extra']);
    expect(await ask(url, 'SELECT ingredients FROM options')).toEqual([{ ingredients: ['cheese'] }]);
    const lines = await ask<{ options: object[] }>(url, 'SELECT options FROM order_items ORDER BY id');
    expect(lines.map(({ options }) => options)).toEqual([
      [
        { id: 'rice', group: { es: 'Masa' }, role: 'dough' },
        { id: 'large', group: { es: 'Tamaño' }, role: 'size' },
      ],
      [],
      [{ id: 'rice', group: { es: 'Masa' } }],
    ]);
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

  it('of three processes that start at once lets one set the shop up, and all of them start', async () => {
    const url = await emptyDatabase();
    const program = join(import.meta.dirname, '../functions/platform/testing/make-template.ts');
    const start = () => promisify(execFile)(process.execPath, [program, url]);
    await Promise.all([start(), start(), start()]);
    const applied = await ask<{ name: string }>(
      url,
      'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1',
    );
    expect(applied.map(({ name }) => name)).toEqual(everyMigration);
    const [count] = await ask(
      url,
      `SELECT (SELECT count(*)::int FROM restaurant) AS restaurants, (SELECT count(*)::int FROM tables) AS tables,
          (SELECT count(*)::int FROM staff) AS staff`,
    );
    expect(count).toEqual({ restaurants: 1, tables: 10, staff: 1 });
  });

  it('leads to exactly what schema.prisma describes', async () => {
    expect(await missingMigration('postgresql', new PostgresqlEngineFactory(server))).toBeUndefined();
    const left = await admin.query("SELECT 1 FROM pg_database WHERE datname LIKE 'prisma_shadow%'");
    expect(left.rowCount).toBe(0);
  });
});

describe('a PostgreSQL database that cannot be used is refused in one sentence', () => {
  async function refusal(url: string): Promise<string> {
    const error: unknown = await migrateDatabase(url).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof StartupError)) throw new Error(`not a StartupError: ${String(error)}`);
    expect(error.message).not.toContain('\n');
    return error.message;
  }

  it('of a newer version', async () => {
    const url = await migrated();
    await ask(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
         VALUES ('1', '', now(), '29990101000000_flying_pupusas', 1)`,
    );
    expect(await refusal(url)).toBe(
      `The database ${nameOf(url)} was made by a newer version (it has the migration "29990101000000_flying_pupusas", which this one does not know): start that version, or restore an older backup.`,
    );
  });

  it('of another program, which is left as it is', async () => {
    const url = await emptyDatabase();
    await ask(url, 'CREATE TABLE songs (title TEXT)');
    expect(await refusal(url)).toBe(
      `The database ${nameOf(url)} belongs to another program (it has the table "songs"): set DATABASE_URL to another place.`,
    );
    expect(await ask(url, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")).toEqual([
      { table_name: 'songs' },
    ]);
  });

  it('that was stopped in the middle of an earlier migration', async () => {
    const url = await migrated();
    await ask(
      url,
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${everyMigration.at(-1)}'`,
    );
    expect(await refusal(url)).toBe(
      `The database ${nameOf(url)} was stopped in the middle of the migration "${everyMigration.at(-1)}": restore a backup from before it.`,
    );
  });

  it('whose tables are not what its migrations say', async () => {
    const url = await migrated();
    await ask(url, 'DELETE FROM _prisma_migrations');
    expect(await refusal(url)).toMatch(/^The database .+ cannot be migrated: .+already exists/);
  });

  it('that is not there', async () => {
    expect(await refusal(new URL('/nobodys', server).href)).toMatch(
      /^The database nobodys on .+ cannot be used: database "nobodys" does not exist\.$/,
    );
  });

  it('that cannot be reached, without its password', async () => {
    const port = await freePort();
    const message = await refusal(`postgresql://ana:maizmorado@localhost:${port}/shop?sslmode=disable`);
    expect(message).toMatch(new RegExp(`^The database shop on localhost:${port} cannot be used: .*ECONNREFUSED.+\\.$`));
    expect(message).not.toContain('maizmorado');
  });
});
