import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from './migrate.ts';
import { type EngineFactory, withSchemaEngine } from './schema-engine.ts';
import { schemaFor } from './schema-for.mjs';

/**
 * The SQL that takes a database with all migrations of a kind to schema.prisma; undefined when the two agree. `factory`
 * connects to any database of that kind: what is compared is a shadow of it.
 */
export async function missingMigration(
  provider: 'sqlite' | 'postgresql',
  factory: EngineFactory,
): Promise<string | undefined> {
  const path = join(import.meta.dirname, 'schema.prisma');
  const content = schemaFor(await readFile(path, 'utf8'), provider);
  const migrations = await readMigrations(provider);
  const { stdout: sql } = await withSchemaEngine(factory, (engine) =>
    engine.diff({
      from: migrations.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return sql === null || sql.includes('This is an empty migration') ? undefined : sql;
}
