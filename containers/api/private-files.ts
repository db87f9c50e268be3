import { chmodSync, existsSync, statSync } from 'node:fs';
import { StartupError } from '../../prisma/migrate.ts';
import { databaseFile, readEnv } from './env.ts';

/** A database's file, its write-ahead log and the log's index: they belong together (https://www.sqlite.org/wal.html). */
export const withCompanions = (file: string): string[] => [file, `${file}-wal`, `${file}-shm`];

/** From now on, what this process writes can be read by its own user only: guests' names and telephones are in it. */
export const writePrivately = (): void => void process.umask(0o077);

/**
 * Closes a database to all but its owner. SQLite gives the log and its index the mode of the file, so an older version's
 * would stay open to everybody.
 * @throws StartupError when it is another user's
 */
export function makePrivate(path: string): void {
  for (const file of withCompanions(path)) {
    if (!existsSync(file) || (statSync(file).mode & 0o077) === 0) continue;
    try {
      chmodSync(file, 0o600);
    } catch {
      throw new StartupError(`The file ${file} can be read by everybody and is another user's: chmod 600 it.`);
    }
  }
}

/** The file that this container's DATABASE_URL names, for what only a file can have done to it; else ends the process. */
export function onlyFile(): string {
  const file = databaseFile(readEnv(process.env));
  if (file !== undefined) return file;
  console.error('DATABASE_URL names no SQLite file: PostgreSQL is backed up with its own tools, such as pg_dump.');
  process.exit(1);
}
