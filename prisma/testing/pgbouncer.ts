import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.ts';
import { findPgbouncer } from '../../scripts/pgbouncer.ts';
import { temporaryPrefix } from '../../scripts/temporary.ts';

/** The user `nobody`: PgBouncer refuses to run as root. */
const nobody = 65_534;

/**
 * A real PgBouncer on a free port of this machine, in front of the PostgreSQL database at `url`. In transaction mode it has
 * no more than `connections` for all its clients together. It ends with this process.
 * @throws Error with one sentence where this machine has none
 */
export async function startPgbouncer(url: string, { connections }: { connections: number }) {
  const program = findPgbouncer();
  if (program === undefined) throw new Error('This test needs PgBouncer: on Debian type `apt-get install pgbouncer`.');
  const [database, port] = [new URL(url), await freePort()];
  const name = database.pathname.slice(1);
  const folder = mkdtempSync(temporaryPrefix('pgbouncer'));
  const configuration = join(folder, 'pgbouncer.ini');
  const where = `host=${database.hostname} port=${database.port} dbname=${name} user=${database.username}`;
  const lines = [
    '[databases]',
    `transactions = ${where} pool_mode=transaction pool_size=${connections}`,
    `sessions = ${where} pool_mode=session`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
  ];
  writeFileSync(configuration, `${lines.join('\n')}\n`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);

  // The shell goes on until its input ends, which it does with this process, however that ends.
  const guard = '"$@" & pid=$!; exec 2>/dev/null; read -r _; kill -KILL $pid; wait $pid';
  let shell: ChildProcess | undefined;
  async function start(): Promise<void> {
    shell = spawn('sh', ['-c', guard, 'sh', program ?? '', '--quiet', configuration], {
      stdio: ['pipe', 'ignore', 'inherit'],
      ...(isRoot && { uid: nobody, gid: nobody }),
    });
    while (!(await listens(port))) await wait(20);
  }
  async function kill(): Promise<void> {
    if (shell === undefined || shell.exitCode !== null) return;
    const exit = once(shell, 'exit');
    shell.stdin?.end();
    await exit;
  }
  await start();
  const through = (pool: string) => `postgresql://${database.username}@127.0.0.1:${port}/${pool}`;
  return {
    /** The database by a connection that is another client's after each transaction. */
    transactionsUrl: through('transactions'),
    /** The database by a connection of the client's own. */
    sessionsUrl: through('sessions'),
    /** Ends every connection through it at once. */
    kill,
    /** Starts it again after `kill`. */
    start,
    async stop(): Promise<void> {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
