// @ts-check
// Makes Prisma's client for each kind of database from prisma/schema.prisma, when there is need. Plain JavaScript, for
// `scripts/prepare.mjs`; the image runs it as a program.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFor } from '../prisma/schema-for.mjs';
import { runQuietly } from './progress.mjs';

const schema = 'prisma/schema.prisma';
const cache = 'node_modules/.cache/pupuseria';
const folders = ['prisma/generated', 'prisma/generated-postgresql'];

/**
 * Run from the project's folder, by any Node.
 *
 * @returns {Promise<string | undefined>} what went wrong, in words; undefined when all clients are there
 */
export async function makeDatabaseClients() {
  const inputs = [schema, 'prisma/schema-for.mjs', 'prisma.config.ts', 'node_modules/prisma/package.json'];
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(readFileSync(file));
  const wanted = hash.digest('hex');
  const stamp = join(cache, 'database-clients');
  const isMade = folders.every((folder) => existsSync(join(folder, 'client.ts')));
  if (isMade && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;

  mkdirSync(cache, { recursive: true });
  const postgresql = join(cache, 'postgresql.prisma');
  writeFileSync(postgresql, schemaFor(readFileSync(schema, 'utf8'), 'postgresql', `../../../${folders[1]}`));
  for (const file of [schema, postgresql]) {
    const { code, output } = await runQuietly(
      'Making the database clients',
      existsSync('node_modules/node/bin/node') ? 'node_modules/node/bin/node' : process.execPath,
      ['node_modules/prisma/build/index.js', 'generate', '--schema', file],
      { env: { ...process.env, CHECKPOINT_DISABLE: '1' } },
    );
    if (code !== 0) return `Prisma could not make the database clients from ${schema}:\n${output.trim()}`;
  }
  writeFileSync(stamp, wanted);
  return undefined;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const problem = await makeDatabaseClients();
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
}
