import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../functions/platform/testing/database.ts';
import { missingMigration } from './diff.ts';
import { readMigrations, StartupError } from './migrate.ts';
import { migrate } from './migrate-sqlite.ts';
import { SqliteEngineFactory } from './sqlite-engine.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);

let files = 0;
const newPath = () => join(folder.path, `${++files}`, 'restaurant.db');

async function newDatabase() {
  const path = newPath();
  await migrate(path);
  return path;
}

/** Does `work` on the file as any SQLite program would, and lets go of it. */
function onFile<T>(path: string, work: (db: Database.Database) => T): T {
  const db = new Database(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** A database as the first version made it: its tables, and the record that only its migration was applied. */
async function oldDatabase() {
  const newer = await newDatabase();
  const path = newPath();
  await mkdir(join(path, '..'));
  const [first] = migrationDirectories;
  if (first === undefined) throw new Error('there is no migration');
  onFile(path, (db) => {
    db.exec(first.migrationFile.content.value);
    db.prepare('ATTACH ? AS newer').run(newer);
    db.exec(String(db.prepare("SELECT sql FROM newer.sqlite_schema WHERE name = '_prisma_migrations'").pluck().get()));
    db.prepare('INSERT INTO _prisma_migrations SELECT * FROM newer._prisma_migrations WHERE migration_name = ?').run(
      first.path,
    );
  });
  return path;
}

/** Rows of a shop from before roles: the seeded menu with something of its own, and an order of today and of another day. */
const beforeRoles = `
  INSERT INTO restaurant (name, currency, time_zone, number_day) VALUES ('La Ceiba', 'USD', 'America/El_Salvador', '2026-11-21');
  INSERT INTO menu_categories (id, position, name) VALUES ('c', 0, '{}');
  INSERT INTO menu_items (id, category_id, position, name, price_cents, picture, tags) VALUES
    ('1', 'c', 0, '{}', 150, 'pupusa-loroco', '[]'), ('2', 'c', 1, '{}', 150, 'soda-7up', '[]'), ('3', 'c', 2, '{}', 150, NULL, '[]');
  INSERT INTO option_groups (id, name, min_options, max_options) VALUES
    ('1', '{"es":"Masa"}', 1, 1), ('2', '{"es":"Tamaño"}', 1, 1), ('3', '{"es":"Extra"}', 0, 1);
  INSERT INTO options (id, group_id, position, name, price_cents) VALUES ('1', '3', 0, '{"es":"Con queso"}', 25);
  INSERT INTO orders (id, business_day, number, channel, status, subtotal_cents, tip_cents, total_cents, currency, placed_at, promised_at) VALUES
    ('1', '2026-11-21', 1, 'counter', 'completed', 0, 0, 0, 'USD', '2026-11-21T18:00:00.000Z', '2026-11-21T18:00:00.000Z'),
    ('2', '2026-11-20', 1, 'counter', 'completed', 0, 0, 0, 'USD', '2026-11-20T18:00:00.000Z', '2026-11-20T18:00:00.000Z');
  INSERT INTO order_items (id, order_id, position, item_id, name, options, quantity, unit_price_cents, total_cents) VALUES
    ('1', '1', 0, 'i', '{}', '[{"id":"rice","group":{"es":"Masa"}},{"id":"large","group":{"es":"Tamaño"}}]', 1, 100, 100),
    ('2', '1', 1, 'i', '{}', '[]', 1, 100, 100),
    ('3', '2', 0, 'i', '{}', '[{"id":"rice","group":{"es":"Masa"}}]', 1, 100, 100);`;

const { migrationDirectories } = await readMigrations('sqlite');
const everyMigration = migrationDirectories.map((directory) => directory.path);

describe('migrating', () => {
  it('makes the folder, the file and every table, and says which migrations it applied', async () => {
    const path = newPath();
    expect(await migrate(path)).toEqual(everyMigration);
    const tables = onFile(path, (db) =>
      db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
    );
    expect(tables).toEqual(
      expect.arrayContaining([
        'orders',
        'order_items',
        'order_events',
        'menu_categories',
        'menu_items',
        'option_groups',
        'options',
        'tables',
        'staff',
        'staff_sessions',
        'idempotency_keys',
        'restaurant',
        'opening_hours',
        'opening_exceptions',
      ]),
    );
  });

  it('has nothing to do the second time, and changes not a byte', async () => {
    const path = await newDatabase();
    const before = await readFile(path);
    expect(await migrate(path)).toEqual([]);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('keeps what is stored', async () => {
    const path = await newDatabase();
    onFile(path, (db) => db.exec('INSERT INTO tables (number) VALUES (7)'));
    await migrate(path);
    expect(onFile(path, (db) => db.prepare('SELECT number FROM tables').pluck().all())).toEqual([7]);
  });

  it('brings a shop from before its opening hours up to date: always open, and only its pupusas take the comal', async () => {
    const path = await oldDatabase();
    onFile(path, (db) =>
      db.exec(`
        INSERT INTO restaurant (name, currency, time_zone) VALUES ('La Ceiba', 'USD', 'America/El_Salvador');
        INSERT INTO menu_categories VALUES ('p', 0, 'Pupusas', 'Pupusas'), ('s', 1, 'Sodas', 'Sodas');
        INSERT INTO menu_items (id, category_id, position, name_es, name_en, price_cents, tags)
        VALUES ('1', 'p', 0, 'Loroco', 'Loroco flower', 150, '[]'), ('2', 's', 0, 'Kolashampan', 'Kolashampan', 100, '[]')`),
    );
    expect(await migrate(path)).toEqual(everyMigration.slice(1));
    const read = (sql: string) => onFile(path, (db) => db.prepare(sql).raw().all());
    expect(read('SELECT name, comal_units, description FROM menu_items ORDER BY id')).toEqual([
      ['{"es":"Loroco","en":"Loroco flower"}', 1, null],
      ['{"es":"Kolashampan","en":"Kolashampan"}', 0, null],
    ]);
    expect(read('SELECT name, slot_minutes, units_per_slot, comal_units_per_hour FROM restaurant')).toEqual([
      ['La Ceiba', 15, 30, 120],
    ]);
    expect(read('SELECT * FROM opening_hours')).toEqual([]);
  });

  it('goes on with the ticket numbers and the places in the log that an older shop had come to', async () => {
    const path = await oldDatabase();
    onFile(path, (db) =>
      db.exec(`
        INSERT INTO restaurant (name, currency, time_zone) VALUES ('La Ceiba', 'USD', 'America/El_Salvador');
        INSERT INTO orders VALUES
          ('1', '2026-11-20', 9, 'counter', 'received', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 'USD', '', NULL, '', 1),
          ('2', '2026-11-21', 4, 'counter', 'received', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 'USD', '', NULL, '', 1);
        INSERT INTO order_items (id, order_id, position, item_id, name_es, name_en, options, quantity, unit_price_cents, total_cents)
          VALUES ('l', '2', 0, 'i', 'Frijol', 'Bean', '[]', 1, 100, 100);
        INSERT INTO order_events VALUES (41, '1', 'placed', 'received', 1, '', NULL), (42, '2', 'placed', 'received', 1, '', NULL)`),
    );
    await migrate(path);
    const read = (sql: string) => onFile(path, (db) => db.prepare(sql).raw().all());
    expect(read('SELECT last_seq, number_day, last_number FROM restaurant')).toEqual([[42, '2026-11-21', 4]]);
    expect(read('SELECT seq, order_id FROM order_events ORDER BY seq')).toEqual([
      [41, '1'],
      [42, '2'],
    ]);
    expect(read('SELECT name FROM order_items')).toEqual([['{"es":"Frijol","en":"Bean"}']]);
  });

  it('gives the seeded menu its roles and recipes, and the kitchen’s open orders the roles of their options', async () => {
    const path = newPath();
    await mkdir(join(path, '..'));
    const at = migrationDirectories.findIndex((directory) => directory.path.endsWith('roles_and_ingredients'));
    const sql = migrationDirectories.map(({ migrationFile }) => migrationFile.content.value);
    onFile(path, (db) => {
      for (const earlier of sql.slice(0, at)) db.exec(earlier);
      db.exec(beforeRoles);
      for (const later of sql.slice(at)) db.exec(later);
      const read = (query: string) => db.prepare(query).raw().all();
      expect(read('SELECT kind, ingredients FROM menu_items ORDER BY id')).toEqual([
        ['pupusa', '["cheese","loroco"]'],
        ['drink', '[]'],
        ['other', '[]'],
      ]);
      expect(read('SELECT role FROM option_groups ORDER BY id')).toEqual([['dough'], ['size'], ['extra']]);
      expect(read('SELECT ingredients FROM options')).toEqual([['["cheese"]']]);
      const chosen = db.prepare<[], string>('SELECT options FROM order_items ORDER BY id').pluck().all();
      expect(chosen.map((options) => JSON.parse(options))).toEqual([
        [
          { id: 'rice', group: { es: 'Masa' }, role: 'dough' },
          { id: 'large', group: { es: 'Tamaño' }, role: 'size' },
        ],
        [],
        [{ id: 'rice', group: { es: 'Masa' } }],
      ]);
    });
  });

  it('starts from an empty file as from none', async () => {
    const path = newPath();
    await mkdir(join(path, '..'));
    await writeFile(path, '');
    expect(await migrate(path)).toEqual(everyMigration);
  });

  it('gives every table of an older database a code of its own, and keeps its orders', async () => {
    const path = newPath();
    await mkdir(join(path, '..'));
    const [init = '', ...later] = migrationDirectories.map(({ migrationFile }) => migrationFile.content.value);
    onFile(path, (db) => {
      db.exec(init);
      db.exec('INSERT INTO tables (number) VALUES (1), (2), (7)');
      db.exec(
        `INSERT INTO orders VALUES ('1', '2026-11-21', 1, 'table', 'received', 7, NULL, NULL, NULL, 0, 0, 0, 0, 'USD', '', NULL, '', 1)`,
      );
      for (const sql of later) db.exec(sql);
      const rows = db.prepare<[], { number: number; token: string }>('SELECT number, token FROM tables').all();
      expect(rows.map(({ number }) => number)).toEqual([1, 2, 7]);
      for (const { token } of rows) expect(token).toMatch(/^[0-9a-f]{16}$/);
      expect(new Set(rows.map(({ token }) => token)).size).toBe(3);
      expect(db.prepare('SELECT table_number FROM orders').pluck().all()).toEqual([7]);
      expect(db.pragma('foreign_key_check')).toEqual([]);
    });
  });

  it('leads to exactly what schema.prisma describes', async () => {
    expect(await missingMigration('sqlite', new SqliteEngineFactory(':memory:'))).toBeUndefined();
  });
});

describe('a database that cannot be used is refused in one sentence', () => {
  async function refusal(path: string): Promise<string> {
    const error: unknown = await migrate(path).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof StartupError)) throw new Error(`not a StartupError: ${String(error)}`);
    expect(error.message).not.toContain('\n');
    return error.message;
  }

  it('of a newer version, which is left as it is', async () => {
    const path = await newDatabase();
    onFile(path, (db) =>
      db.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
               VALUES ('1', '', 1, '29990101000000_flying_pupusas', 1)`),
    );
    const before = await readFile(path);
    expect(await refusal(path)).toBe(
      `The database ${path} was made by a newer version (it has the migration "29990101000000_flying_pupusas", which this one does not know): start that version, or restore an older backup.`,
    );
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('that is no database', async () => {
    const path = newPath();
    await mkdir(join(path, '..'));
    await writeFile(path, 'This is a shopping list: maíz, queso, loroco, frijoles, chicharrón.');
    expect(await refusal(path)).toBe(`The database ${path} cannot be opened: file is not a database.`);
    expect(await readFile(path, 'utf8')).toContain('shopping list');
  });

  it('that is a folder', async () => {
    const path = newPath();
    await mkdir(path, { recursive: true });
    expect(await refusal(path)).toMatch(/^The database .+ cannot be opened: unable to open database file\.$/);
  });

  it('in a folder that cannot be written', async () => {
    const file = join(folder.path, 'a-file');
    await writeFile(file, '');
    expect(await refusal(join(file, 'data', 'restaurant.db'))).toBe(
      `The data folder ${file}/data cannot be written: give this user the right to write there, or set DATABASE_URL to another place.`,
    );
  });

  it('of another program, which is left as it is', async () => {
    const path = newPath();
    await mkdir(join(path, '..'));
    onFile(path, (db) => db.exec('CREATE TABLE songs (title TEXT)'));
    const before = await readFile(path);
    expect(await refusal(path)).toBe(
      `The database ${path} belongs to another program (it has the table "songs"): set DATABASE_URL to another place.`,
    );
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('that was stopped in the middle of an earlier migration', async () => {
    const path = await newDatabase();
    const last = everyMigration.at(-1);
    onFile(path, (db) =>
      db.prepare('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ?').run(last),
    );
    expect(await refusal(path)).toBe(
      `The database ${path} was stopped in the middle of the migration "${last}": restore a backup from before it.`,
    );
  });

  it('whose tables are not what its migrations say', async () => {
    const path = await newDatabase();
    onFile(path, (db) => db.exec('DELETE FROM _prisma_migrations'));
    expect(await refusal(path)).toMatch(/^The database .+ cannot be migrated: .+already exists/);
  });
});

describe('the migrated file', () => {
  it('is in write-ahead mode, for every program that opens it', async () => {
    const path = await newDatabase();
    expect(onFile(path, (db) => db.pragma('journal_mode', { simple: true }))).toBe('wal');
  });
});
