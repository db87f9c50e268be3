/** The server as a process of its own, as the container starts it; whatever a test starts ends with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { inject, onTestFinished } from 'vitest';
import type { Menu } from '../../../functions/platform/schemas.ts';
import { temporaryFolder } from '../../../functions/platform/testing/database.ts';
import { startPostgresql } from '../../../prisma/testing/postgresql.ts';
import { builtProgram } from './built-server.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** A folder for one test's database, and the URL of a file in it that is not there yet. */
export async function newData() {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  return {
    folder: path,
    file: join(path, 'data', 'restaurant.db'),
    url: `file:${join(path, 'data', 'restaurant.db')}`,
  };
}

/**
 * The URL of an empty database of the kind that this run is about, which keeps what it has acknowledged: a file that is not
 * there yet, or one of a PostgreSQL that waits for its disk, unlike the one that the other tests share.
 */
export async function newDurableUrl(): Promise<string> {
  if (!inject('template').startsWith('postgresql:')) return (await newData()).url;
  const server = await startPostgresql({ durable: true });
  onTestFinished(server.stop);
  return server.newDatabase();
}

/** The server as the container starts it: a process of its own, with nothing but these variables. */
export async function spawnServer(variables: Record<string, string>) {
  const child = spawn(process.execPath, [await builtProgram('server')], {
    cwd: root,
    // What is tested here is what the server holds, which takes more orders than a stranger may send.
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', GUEST_LIMITS: 'off', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    await stop(child, 'SIGKILL');
  });
  return child;
}

/** Sends a signal, unless the process is over, and answers how it ended. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return { code: child.exitCode, signal: child.signalCode };
}

/** Starts the server and waits until it listens: its address, and every line it has printed so far. */
export async function start(variables: Record<string, string>) {
  const child = await spawnServer({ OWNER_PASSWORD: 'comal-caliente', ...variables });
  const errors = text(child.stderr);
  const printed: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        printed.push(line);
        const [, listening] = /Server listening at (http:[^"]+)/.exec(line) ?? [];
        if (listening !== undefined) resolve(listening);
      })
      .on('close', () => reject(new Error(`the server did not start: ${printed.join('\n')}`)));
  });
  return { child, address, printed, errors };
}

/** Runs a server that cannot start until it gives up. */
export async function fail(variables: Record<string, string>) {
  const child = await spawnServer({ OWNER_PASSWORD: 'comal-caliente', ...variables });
  const [stderr, stdout] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'exit')]);
  return { code: child.exitCode, stderr, stdout };
}

/** What an answer says. The contract test checks every one against its schema; here it is taken at its word. */
export const read = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
export const readMenu = (address: string) => read<Menu>(fetch(`${address}/api/v1/menu`));

export async function anOrder(address: string) {
  const { categories } = await readMenu(address);
  const horchata = categories.flatMap(({ items }) => items).find(({ name }) => name.es === 'Horchata');
  return JSON.stringify({
    channel: 'pickup',
    customer: { name: 'Ana' },
    lines: [{ itemId: horchata?.id, optionIds: [], quantity: 2 }],
  });
}

export const send = (address: string, key: string, body: string) =>
  fetch(`${address}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body,
  });
