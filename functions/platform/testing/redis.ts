import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { freePort } from '../../../scripts/free-port.ts';
import { findRedis } from '../../../scripts/redis.ts';

/**
 * A real Redis, or Valkey, on a free port of this machine, empty and without a file. It ends with this process.
 * @throws Error with one sentence where this machine has none
 */
export async function startRedis() {
  const program = findRedis();
  if (program === undefined) throw new Error('This test needs Redis: on Debian type `apt-get install redis-server`.');
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  // The shell goes on until its input ends, which it does with this process, however that ends.
  const guard = '"$@" & pid=$!; exec 2>/dev/null; read -r _; kill -KILL $pid; wait $pid';
  let shell: ChildProcess | undefined;
  let pid = 0;
  async function start(): Promise<void> {
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    shell = spawn('sh', ['-c', guard, 'sh', program ?? '', ...flags], { stdio: ['pipe', 'ignore', 'inherit'] });
    const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    const info = await client.info('server');
    client.disconnect();
    pid = Number(/^process_id:(\d+)/m.exec(info)?.[1]);
  }
  async function kill(): Promise<void> {
    if (shell === undefined || shell.exitCode !== null) return;
    const exit = once(shell, 'exit');
    shell.stdin?.end();
    await exit;
  }
  await start();
  return {
    url,
    /** Starts it again, empty, after `kill`. */
    start,
    kill,
    /** It takes connections and answers nothing, until `thaw`. */
    async freeze(): Promise<void> {
      process.kill(pid, 'SIGSTOP');
    },
    async thaw(): Promise<void> {
      process.kill(pid, 'SIGCONT');
    },
  };
}
