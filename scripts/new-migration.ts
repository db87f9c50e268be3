/** `npm run db:migration -- <name>`: writes the SQL that takes the migrations to prisma/schema.prisma. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMigrations } from '../prisma/migrate.ts';
import { withSchemaEngine } from '../prisma/schema-engine.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does, in lower case: npm run db:migration -- add_tips');
  process.exit(1);
}

const content = await readFile('prisma/schema.prisma', 'utf8');
const migrations = await readMigrations();
const { stdout: sql } = await withSchemaEngine(':memory:', (engine) =>
  engine.diff({
    from: migrations.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrations },
    to: { tag: 'schemaDatamodel', files: [{ path: 'prisma/schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  }),
);
if (sql === null || sql.includes('This is an empty migration')) {
  console.log('prisma/schema.prisma and the migrations agree already: nothing to do.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrations.baseDir, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, then start the server: it is applied at start.`);
}
