/**
 * What scripts/backup-db.sh runs inside the container: a consistent copy of the live database, checked, on standard
 * output; what it holds, as one line of JSON, on standard error. The shop goes on meanwhile: VACUUM INTO reads one
 * snapshot, and what is committed later is not in it (https://www.sqlite.org/lang_vacuum.html#vacuuminto).
 */
import { createHash } from 'node:crypto';
import { createReadStream, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { inspectDatabase } from '../../prisma/migrate-sqlite.ts';
import { onlyFile, writePrivately } from './private-files.ts';

const path = onlyFile();
writePrivately();
// Beside the database, where there is room for it; /tmp may be a small one in memory.
const copy = `${path}.backup-${process.pid}`;
try {
  const live = new Database(path, { readonly: true, fileMustExist: true });
  live.prepare('VACUUM INTO ?').run(copy);
  live.close();
  const rows = await inspectDatabase(copy);
  const hash = createHash('sha256');
  await pipeline(createReadStream(copy), hash);
  console.error(JSON.stringify({ bytes: statSync(copy).size, sha256: hash.digest('hex'), rows }));
  await pipeline(createReadStream(copy), process.stdout);
} catch (error) {
  console.error(`The backup failed: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  rmSync(copy, { force: true });
}
