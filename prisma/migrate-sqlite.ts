import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { applyMigrations, namesOf, readMigrations, refuseNewer, refuseStranger, StartupError } from './migrate.ts';
import { SqliteEngineFactory } from './sqlite-engine.ts';

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
