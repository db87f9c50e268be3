import type { Database, DatabaseSettings } from './database.ts';

/** Whether `url` names a PostgreSQL database; any other is the path of a SQLite file, or `file:` and the path. */
const isPostgresql = (url: string): boolean => /^postgres(ql)?:/.test(url);

const pathOf = (url: string): string => url.replace(/^file:/, '');

/** The migrated database that `url` names, by the driver of its kind, which alone is loaded. */
export async function openDatabase(url: string, settings: DatabaseSettings): Promise<Database> {
  if (!isPostgresql(url)) {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(pathOf(url));
  }
  const { openPostgresql } = await import('./postgresql.ts');
  return openPostgresql(url, settings);
}

/** Brings the database that `url` names to this version's schema; answers the names of the migrations it applied. */
export async function migrateDatabase(url: string): Promise<string[]> {
  if (!isPostgresql(url)) {
    const { migrate } = await import('./migrate-sqlite.ts');
    return migrate(pathOf(url));
  }
  const { migratePostgresql } = await import('./migrate-postgresql.ts');
  return migratePostgresql(url, nameOf(url));
}

/** What a person knows the database by: never its password. */
export function nameOf(url: string): string {
  if (!isPostgresql(url)) return pathOf(url);
  const { host, pathname } = new URL(url);
  return `${pathname.slice(1)} on ${host}`;
}
