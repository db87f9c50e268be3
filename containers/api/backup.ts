/**
 * Makes a consistent copy of the live database and checks it. The shop goes on meanwhile: VACUUM INTO reads one
 * snapshot, and what is committed later is not in it (https://www.sqlite.org/lang_vacuum.html#vacuuminto). What it holds is
 * one line of JSON on standard error. Two ask for it: scripts/backup-db.sh gets the copy on standard output, and the
 * server (`backup.js keep <file>`) has it kept under that name, which it gets when it is sound.
 */
import { createHash } from 'node:crypto';
import { createReadStream, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { inspectDatabase } from '../../prisma/migrate-sqlite.ts';
import { onlyFile, withCompanions, writePrivately } from './private-files.ts';

const path = onlyFile();
const [mode, kept] = process.argv.slice(2);
writePrivately();
// Beside the database, where there is room for it; /tmp may be a small one in memory.
const copy = mode === 'keep' && kept !== undefined ? `${kept}.partial` : `${path}.backup-${process.pid}`;

/** What was written to this file or folder is on the disk when this resolves. */
async function sync(name: string): Promise<void> {
  const handle = await open(name, 'r');
  await handle.sync();
  await handle.close();
}

try {
  const live = new Database(path, { readonly: true, fileMustExist: true });
  live.prepare('VACUUM INTO ?').run(copy);
  live.close();
  const rows = await inspectDatabase(copy);
  const hash = createHash('sha256');
  await pipeline(createReadStream(copy), hash);
  console.error(JSON.stringify({ bytes: statSync(copy).size, sha256: hash.digest('hex'), rows }));
  if (kept === undefined) await pipeline(createReadStream(copy), process.stdout);
  else {
    await sync(copy);
    renameSync(copy, kept);
    await sync(dirname(kept));
  }
} catch (error) {
  console.error(`The backup failed: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  for (const file of withCompanions(copy)) rmSync(file, { force: true });
}
