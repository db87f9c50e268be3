/**
 * What scripts/restore-db.sh runs in the container's place. `receive` takes a database from standard input, refuses one
 * that is damaged or a newer version's, and keeps it beside the current one; `swap`, while the shop is closed, puts it
 * in the current one's place and that aside, under a name that it prints.
 */
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { inspectDatabase } from '../../prisma/migrate.ts';
import { databasePath, readEnv } from './env.ts';

const path = databasePath(readEnv(process.env));
const received = `${path}.received`;

async function receive(): Promise<void> {
  try {
    await pipeline(process.stdin, createWriteStream(received));
    console.log(JSON.stringify(await inspectDatabase(received)));
  } catch (error) {
    for (const file of withCompanions(received)) rmSync(file, { force: true });
    throw error;
  }
}

function swap(): void {
  const aside = `${path}.before-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  // What is committed but not yet in the file is in its write-ahead log: they belong together.
  const files = withCompanions(path);
  for (const [index, file] of withCompanions(aside).entries()) {
    const from = files[index];
    if (from !== undefined && existsSync(from)) renameSync(from, file);
  }
  renameSync(received, path);
  for (const file of withCompanions(received)) rmSync(file, { force: true });
  console.log(aside);
}

const withCompanions = (file: string): string[] => [file, `${file}-wal`, `${file}-shm`];

try {
  if (process.argv[2] === 'swap') swap();
  else await receive();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
