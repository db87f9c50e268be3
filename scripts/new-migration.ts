/** `npm run db:migration -- <name>`: writes the SQL that takes the migrations of both databases to prisma/schema.prisma. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingMigration } from '../prisma/diff.ts';
import { readMigrations } from '../prisma/migrate.ts';
import { PostgresqlEngineFactory } from '../prisma/postgresql-engine.ts';
import { SqliteEngineFactory } from '../prisma/sqlite-engine.ts';
import { startPostgresql } from '../prisma/testing/postgresql.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does, in lower case: npm run db:migration -- add_tips');
  process.exit(1);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

async function write(provider: 'sqlite' | 'postgresql', sql: string | undefined): Promise<void> {
  if (sql === undefined) return console.log(`prisma/schema.prisma and ${provider}'s migrations agree already.`);
  const { baseDir } = await readMigrations(provider);
  const folder = join(baseDir, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, then start the server: it is applied at start.`);
}

await write('sqlite', await missingMigration('sqlite', new SqliteEngineFactory(':memory:')));
const server = await startPostgresql();
try {
  const factory = new PostgresqlEngineFactory(await server.newDatabase());
  await write('postgresql', await missingMigration('postgresql', factory));
} finally {
  await server.stop();
}
