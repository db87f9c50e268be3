import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineFactory, withSchemaEngine } from './schema-engine.ts';

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
