import { execFileSync } from 'node:child_process';
import { chmod, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { describe, expect, it } from 'vitest';
import { builtProgram } from './testing/built-server.ts';
import { anOrder, newData, send, start, stop } from './testing/process.ts';

type Data = Awaited<ReturnType<typeof newData>>;

/** What the scripts run in the container, on the database of a test: what it printed. */
async function run({ url }: Data, program: 'backup' | 'restore', args: string[] = [], input?: Buffer): Promise<Buffer> {
  return execFileSync(process.execPath, [await builtProgram(program), ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: url },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input && { input }),
  });
}

const signIn = (address: string) =>
  fetch(`${address}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'owner', password: 'comal-caliente' }),
  });

/** The kitchen's stream of all orders, signed in for it. */
async function openScreen(address: string, headers: Record<string, string> = {}) {
  const { token } = (await (await signIn(address)).json()) as { token: string };
  const answer = await fetch(`${address}/api/v1/events`, { headers: { ...headers, authorization: `Bearer ${token}` } });
  if (answer.body === null) throw new Error('the stream has no body');
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  return { next: async () => (await reader.read()).value };
}

const whoAmI = async (address: string, token: string) =>
  (await fetch(`${address}/api/v1/staff/sessions/current`, { headers: { authorization: `Bearer ${token}` } })).status;

function valueIn({ file }: Data, sql: string): unknown {
  const db = new Database(file, { readonly: true });
  const value = db.prepare(sql).pluck().get();
  db.close();
  return value;
}

/** The files beside the database by their kind (`-wal`, `.received`), each with its permissions. */
async function permissions({ file }: Data): Promise<Record<string, string>> {
  const names = await readdir(dirname(file));
  const entries = names.map(async (name) => {
    const { mode } = await stat(join(dirname(file), name));
    return [name.replace('restaurant.db', '').replace(/\d+/, 'N'), (mode & 0o777).toString(8)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('the files', () => {
  it('of a new database can be read by the server’s own user only, their folder too', async () => {
    const data = await newData();
    await start({ DATABASE_URL: data.url });
    expect(await permissions(data)).toEqual({ '': '600', '-shm': '600', '-wal': '600' });
    expect((await stat(dirname(data.file))).mode & 0o777).toBe(0o700);
  });

  it('of an older database, which everybody could read, are closed at the next start', async () => {
    const data = await newData();
    await stop((await start({ DATABASE_URL: data.url })).child, 'SIGKILL');
    for (const kind of ['', '-shm', '-wal']) await chmod(data.file + kind, 0o644);
    await start({ DATABASE_URL: data.url });
    expect(await permissions(data)).toEqual({ '': '600', '-shm': '600', '-wal': '600' });
  });

  it('of a restore too: what was received, and what was there before', async () => {
    const data = await newData();
    const { child } = await start({ DATABASE_URL: data.url });
    const backup = await run(data, 'backup');
    await run(data, 'restore', ['receive'], backup);
    expect(await permissions(data)).toMatchObject({ '.received': '600' });
    await stop(child, 'SIGKILL');
    for (const kind of ['', '-shm', '-wal']) await chmod(data.file + kind, 0o644);
    await run(data, 'restore', ['swap']);
    expect(await permissions(data)).toEqual({
      '': '600',
      '.before-N': '600',
      '.before-N-shm': '600',
      '.before-N-wal': '600',
    });
  });
});

describe('a restored backup', () => {
  it('has its orders and its staff, and no sessions', async () => {
    const data = await newData();
    const before = await start({ DATABASE_URL: data.url });
    await send(before.address, 'before-the-backup', await anOrder(before.address));
    const { token } = (await (await signIn(before.address)).json()) as { token: string };
    expect(await whoAmI(before.address, token)).toBe(200);
    const backup = await run(data, 'backup');
    const history = valueIn(data, 'SELECT history FROM installation');
    await stop(before.child, 'SIGTERM');
    await run(data, 'restore', ['receive'], backup);
    await run(data, 'restore', ['swap']);

    const { address } = await start({ DATABASE_URL: data.url });
    expect(valueIn(data, 'SELECT count(*) FROM orders')).toBe(1);
    expect(await whoAmI(address, token)).toBe(401);
    expect((await signIn(address)).status).toBe(201);
    // By which a screen that followed the log before the restore notices that it is another one.
    expect(valueIn(data, 'SELECT history FROM installation')).toMatch(/^[0-9a-f]{16}$/);
    expect(valueIn(data, 'SELECT history FROM installation')).not.toBe(history);
  });

  it('resets every live screen: it reads everything anew, and gets the next order within 2 s', async () => {
    const data = await newData();
    const before = await start({ DATABASE_URL: data.url });
    const backup = await run(data, 'backup');
    for (const key of ['lost-order-1', 'lost-order-2']) await send(before.address, key, await anOrder(before.address));
    const lastSeen = (await (await openScreen(before.address)).next())?.id ?? '';
    expect(lastSeen).toMatch(/-2$/);
    await stop(before.child, 'SIGTERM');
    await run(data, 'restore', ['receive'], backup);
    await run(data, 'restore', ['swap']);

    const { address } = await start({ DATABASE_URL: data.url });
    const screen = await openScreen(address, { 'last-event-id': lastSeen });
    expect(await screen.next()).toMatchObject({ event: 'reset', id: expect.stringMatching(/-0$/) });
    await send(address, 'after-the-restore', await anOrder(address));
    const placedAt = performance.now();
    expect(JSON.parse((await screen.next())?.data ?? '')).toMatchObject({ type: 'order.placed', order: { number: 1 } });
    expect(performance.now() - placedAt).toBeLessThan(2_000);
  });

  it('may be of a version that had neither sessions nor a history', async () => {
    const data = await newData();
    const { child } = await start({ DATABASE_URL: data.url });
    await stop(child, 'SIGTERM');
    const old = new Database(data.file);
    old.exec('DROP TABLE installation; DROP TABLE staff_sessions');
    old.close();
    await run(data, 'restore', ['receive'], await run(data, 'backup'));
    expect((await run(data, 'restore', ['swap'])).toString()).toMatch(/\.before-\d{14}\n$/);
  });
});
