/**
 * What scripts/restore-db.sh runs in the container's place. `receive` takes a database from standard input, refuses one
 * that is damaged or a newer version's, and keeps it beside the current one; `swap`, while the shop is closed, puts it
 * in the current one's place and that aside, under a name that it prints. All sessions end, and the log of
 * events begins a new history.
 */
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { inspectDatabase } from '../../prisma/migrate-sqlite.ts';
import { makePrivate, onlyFile, withCompanions, writePrivately } from './private-files.ts';

const path = onlyFile();
const received = `${path}.received`;
writePrivately();

async function receive(): Promise<void> {
  try {
    await pipeline(process.stdin, createWriteStream(received));
    console.log(JSON.stringify(await inspectDatabase(received)));
  } catch (error) {
    for (const file of withCompanions(received)) rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Ends every session, invitation and enrolled device in the database that was received: somebody may have been signed out or
 * removed, an invitation used and a device revoked since it was made.
 * And gives its history of events a new name, by which the screens that followed the other one notice (`installation`).
 * A backup of a version that had neither gets both from the migrations.
 */
function beginAnew(): void {
  const db = new Database(received, { fileMustExist: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const run = (table: string, sql: string) => tables.includes(table) && db.exec(sql);
  for (const table of ['staff_sessions', 'staff_invitations', 'staff_devices', 'approvals']) {
    run(table, `DELETE FROM ${table}`);
  }
  run('installation', 'UPDATE installation SET history = lower(hex(randomblob(8)))');
  db.close();
}

function swap(): void {
  beginAnew();
  const aside = `${path}.before-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  // What is committed but not yet in the file is in its write-ahead log: they belong together.
  const files = withCompanions(path);
  for (const [index, file] of withCompanions(aside).entries()) {
    const from = files[index];
    if (from !== undefined && existsSync(from)) renameSync(from, file);
  }
  makePrivate(aside);
  renameSync(received, path);
  for (const file of withCompanions(received)) rmSync(file, { force: true });
  console.log(aside);
}

try {
  if (process.argv[2] === 'swap') swap();
  else await receive();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
