import { accessSync, constants, mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type EngineFactory, withSchemaEngine } from './schema-engine.ts';
import { SqliteEngineFactory } from './sqlite-engine.ts';

type Provider = 'sqlite' | 'postgresql';

/** A reason not to start that the person starting it can act on: one sentence, no stack trace. */
export class StartupError extends Error {}

/** Prisma's migration folders for a kind of database, in order, as its schema engine takes them. */
export async function readMigrations(provider: Provider) {
  const baseDir = join(import.meta.dirname, 'migrations', provider);
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: `provider = "${provider}"\n` };
  return { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/**
 * Brings the database file at `path` to this version's schema and answers the names of the migrations it applied.
 * Makes the folder and the file when missing; switches the file to write-ahead logging.
 * @throws StartupError when the folder cannot be written, or the file is no database, another program's, a newer
 * version's, or cannot be migrated.
 */
export async function migrate(path: string): Promise<string[]> {
  const migrationsList = await readMigrations('sqlite');
  const known = migrationsList.migrationDirectories.map((directory) => directory.path);
  const applied = prepareFile(path);
  refuseNewer(applied, known, path);
  if (applied.length === known.length) return [];

  return applyMigrations(new SqliteEngineFactory(path), migrationsList, path);
}

/** Applies what is missing and answers its names. `name` is what the person who reads an error knows the database by. */
export function applyMigrations(
  factory: EngineFactory,
  migrationsList: Awaited<ReturnType<typeof readMigrations>>,
  name: string,
): Promise<string[]> {
  return withSchemaEngine(factory, async (engine) => {
    const filters = { externalTables: [], externalEnums: [] };
    const result = await engine.applyMigrations({ migrationsList, filters }).catch((error: Error) => {
      const reason = error.message.trim().replaceAll(/\s+/g, ' ');
      throw new StartupError(`The database ${name} cannot be migrated: ${reason}`, { cause: error });
    });
    return result.appliedMigrationNames;
  });
}

export function refuseNewer(applied: string[], known: string[], path: string): void {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new StartupError(
    `The database ${path} was made by a newer version (it has the migration "${unknown.at(-1)}", which this one does not know): start that version, or restore an older backup.`,
  );
}

/**
 * Looks at a database without changing it, and answers how many rows each of its tables has.
 * @throws StartupError when it is no database, damaged, another program's or a newer version's
 */
export async function inspectDatabase(path: string): Promise<Record<string, number>> {
  const { migrationDirectories } = await readMigrations('sqlite');
  const known = migrationDirectories.map((directory) => directory.path);
  return withDatabase(path, { readonly: true, fileMustExist: true }, (db) => {
    const verdict = db.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new StartupError(`The database ${path} is damaged: ${String(verdict)}.`);
    const applied = readApplied(db, path);
    if (applied.length === 0) throw new StartupError(`The database ${path} is empty.`);
    refuseNewer(applied, known, path);
    const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const count = ({ name }: { name: string }) =>
      db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${name}"`).get()?.rows ?? 0;
    const ours = tables.filter(({ name }) => !/^(sqlite)?_/.test(name));
    return Object.fromEntries(ours.map((table) => [table.name, count(table)]));
  });
}

/** Opens the file, in WAL mode from its first byte on, and answers the names of the migrations it already has. */
function prepareFile(path: string): string[] {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new StartupError(
      `The data folder ${dirname(path)} cannot be written: give this user the right to write there, or set DATABASE_URL to another place.`,
    );
  }
  return withDatabase(path, {}, (db) => {
    const applied = readApplied(db, path);
    db.pragma('journal_mode = WAL');
    return applied;
  });
}

/** Whatever SQLite itself objects to becomes one sentence that names the file. */
function withDatabase<T>(path: string, options: Database.Options, work: (db: Database.Database) => T): T {
  try {
    const db = new Database(path, options);
    try {
      return work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`The database ${path} cannot be opened: ${(error as Error).message}.`);
  }
}

/** Only reads: a file that turns out not to be ours is left as it was. */
function readApplied(db: Database.Database, path: string): string[] {
  const tables = db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const [stranger] = tables;
  if (stranger === undefined) return [];
  if (!tables.some(({ name }) => name === '_prisma_migrations')) refuseStranger(path, stranger.name);
  const rows = db
    .prepare<[], { name: string; isFinished: 0 | 1 }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS isFinished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    .all();
  return namesOf(
    rows.map(({ name, isFinished }) => ({ name, isFinished: isFinished === 1 })),
    path,
  );
}

export function refuseStranger(database: string, table: string): never {
  throw new StartupError(
    `The database ${database} belongs to another program (it has the table "${table}"): set DATABASE_URL to another place.`,
  );
}

/** The names of a database's migrations. @throws StartupError when it was left in the middle of one */
export function namesOf(migrations: { name: string; isFinished: boolean }[], database: string): string[] {
  const broken = migrations.find(({ isFinished }) => !isFinished);
  if (broken !== undefined) {
    throw new StartupError(
      `The database ${database} was stopped in the middle of the migration "${broken.name}": restore a backup from before it.`,
    );
  }
  return migrations.map(({ name }) => name);
}
