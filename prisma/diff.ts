import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from './migrate.ts';
import { withSchemaEngine } from './schema-engine.ts';

/** The SQL that takes a database with all migrations to schema.prisma; undefined when the two agree. */
export async function missingMigration(): Promise<string | undefined> {
  const path = join(import.meta.dirname, 'schema.prisma');
  const content = await readFile(path, 'utf8');
  const migrations = await readMigrations();
  const { stdout: sql } = await withSchemaEngine(':memory:', (engine) =>
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
