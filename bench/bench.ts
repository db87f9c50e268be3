import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runQuietly } from '../scripts/progress.mjs';
import { type Server, startServer } from './children.ts';
import type { Settings } from './settings.ts';

/** What every part measures with: the built server, and new databases of a shop with the real menu. */
export type Bench = Settings & {
  /** Starts our server on a file, new unless it exists, or on a database of PostgreSQL by its address. */
  startOurs: (database: string) => Promise<Server>;
  /** Starts a program of bench/peers. */
  startPeer: (name: string, variables: Record<string, string>) => Promise<Server>;
  /** Builds the function for AWS Lambda and answers the folder it is unpacked in. */
  buildLambda: () => Promise<string>;
  /** A path for a file that is not there yet. */
  newPath: (name: string) => string;
  /** The path of a new database, migrated and with the menu in it. */
  newDatabase: () => string;
  /** Migrates the database of that address and loads the menu into it. */
  seed: (url: string) => Promise<void>;
  /** Moves a shop from its file into the empty PostgreSQL database of that address. */
  move: (file: string, url: string) => Promise<void>;
  /** A line of progress. */
  say: (line: string) => void;
};

export const owner = { name: 'owner', password: 'bench-comal-caliente' };

/** Builds the server and a database to copy, in a folder that goes away with this process. */
export async function prepareBench(settings: Settings): Promise<Bench> {
  // Not in the system's temporary folder: that may be memory, where being durable costs nothing.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const built = join(folder, 'built');
  const template = join(folder, 'template.db');
  await run('Building the server', ['scripts/build-server.ts', built]);
  const seed = (url: string) => run('Making a database', ['scripts/seed.ts'], { DATABASE_URL: url });
  await seed(`file:${template}`);

  let files = 0;
  const newPath = (name: string) => join(folder, `${++files}-${name}`);
  return {
    ...settings,
    startOurs: (database) =>
      startServer(join(built, 'server', 'server.js'), {
        DATABASE_URL: database.includes('://') ? database : `file:${database}`,
        OWNER_NAME: owner.name,
        OWNER_PASSWORD: owner.password,
      }),
    startPeer: (name, variables) => startServer(join(import.meta.dirname, 'peers', name), variables),
    async buildLambda() {
      await run('Building the function', ['scripts/build-lambda.ts', join(folder, 'lambda.zip')]);
      return join(folder, 'lambda');
    },
    newPath,
    newDatabase() {
      const path = newPath('restaurant.db');
      copyFileSync(template, path);
      return path;
    },
    seed,
    move: (file, url) => run('Moving a shop to PostgreSQL', ['scripts/move-database.ts', file, url]),
    say: (line) => console.log(`  ${line}`),
  };
}

async function run(label: string, args: string[], variables: Record<string, string> = {}): Promise<void> {
  const env = { ...process.env, ...variables };
  const { code, output } = await runQuietly(label, process.execPath, args, { env, timeoutMs: 600_000 });
  if (code !== 0) throw new Error(`${label} failed:\n${output.trim()}`);
}
