/** `npm run db:migration -- <name>`: writes the SQL that takes the migrations to prisma/schema.prisma. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingMigration } from '../prisma/diff.ts';
import { readMigrations } from '../prisma/migrate.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does, in lower case: npm run db:migration -- add_tips');
  process.exit(1);
}

const sql = await missingMigration();
if (sql === undefined) {
  console.log('prisma/schema.prisma and the migrations agree already: nothing to do.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const { baseDir } = await readMigrations();
  const folder = join(baseDir, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, then start the server: it is applied at start.`);
}
