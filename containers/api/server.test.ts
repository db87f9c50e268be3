import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PlacedOrder } from '../../functions/platform/schemas.ts';
import { migrate } from '../../prisma/migrate-sqlite.ts';
import { anOrder, fail, newData, read, readMenu, send, spawnServer, start, stop } from './testing/process.ts';

/** The stream of an order, from its last event on. */
async function openStream(address: string, { id, guestToken }: PlacedOrder) {
  const answer = await fetch(`${address}/api/v1/orders/${id}/events`, { headers: { 'x-order-token': guestToken } });
  if (answer.body === null) throw new Error('the stream has no body');
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  /** The data of the next event that is no heartbeat; undefined when the stream has come to its proper end. */
  const next = async (): Promise<unknown> => {
    const { done, value } = await reader.read();
    if (done) return undefined;
    return value.event === 'heartbeat' ? next() : JSON.parse(value.data);
  };
  return { next };
}

const signIn = (address: string, name: string, password: string) =>
  fetch(`${address}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });

const madeUpPassword = (line: string) => /sign in as "Ana" with the password (\S+)/.exec(line)?.[1];

describe('starting the server', () => {
  it('makes the database, loads the menu and is healthy', async () => {
    const { url } = await newData();
    const { address } = await start({ DATABASE_URL: url });
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'healthy' });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const { categories } = await readMenu(address);
    expect(categories.flatMap(({ items }) => items)).toHaveLength(78);
  });

  it('prints a password for the owner once, on a database without staff', async () => {
    const { url } = await newData();
    const variables = { DATABASE_URL: url, OWNER_NAME: 'Ana', OWNER_PASSWORD: '' };
    const first = await start(variables);
    const passwords = first.printed.flatMap((line) => madeUpPassword(line) ?? []);
    expect(passwords).toEqual([expect.stringMatching(/^[\w-]{16}$/)]);
    expect((await signIn(first.address, 'Ana', passwords[0] ?? '')).status).toBe(201);
    await stop(first.child, 'SIGTERM');
    expect(first.printed.filter((line) => line.includes(passwords[0] ?? ''))).toHaveLength(1);

    const second = await start(variables);
    expect((await signIn(second.address, 'Ana', passwords[0] ?? '')).status).toBe(201);
    await stop(second.child, 'SIGTERM');
    expect(second.printed.join('\n')).not.toMatch(/password/);
  });

  it('prints that password also where the log is silent, and it holds', async () => {
    const { url } = await newData();
    const variables = { DATABASE_URL: url, OWNER_NAME: 'Ana', OWNER_PASSWORD: '' };
    const silent = await spawnServer({ ...variables, LOG_LEVEL: 'silent' });
    let password: string | undefined;
    for await (const line of createInterface({ input: silent.stdout })) {
      password = madeUpPassword(line);
      if (password !== undefined) break;
    }
    await stop(silent, 'SIGKILL');
    const { address } = await start(variables);
    expect((await signIn(address, 'Ana', password ?? '')).status).toBe(201);
  });

  it('makes the owner with the password that was given, and prints it nowhere', async () => {
    const { url } = await newData();
    const { address, printed } = await start({ DATABASE_URL: url, OWNER_PASSWORD: 'loroco-con-queso' });
    expect((await signIn(address, 'owner', 'loroco-con-queso')).status).toBe(201);
    expect(printed.join('\n')).not.toContain('loroco-con-queso');
  });

  it('prints the password although the start fails afterwards: it is printed only once', async () => {
    const { url, folder } = await newData();
    const { code, stdout } = await fail({ DATABASE_URL: url, OWNER_PASSWORD: '', WEB_ROOT: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/sign in as "owner" with the password \S{16} /);
  });
});

describe('the log', () => {
  it('logs every request’s path, and neither what proves a table nor what opens a group', async () => {
    const { url } = await newData();
    const { address, printed } = await start({ DATABASE_URL: url });
    const code = 'ABCDE-FGHJK-MNPQ';
    const paths = [
      '/mesa/6?t=table-token',
      `/grupo/${code}`,
      `/api/v1/groups/${code}?x=${code}`,
      `/api/v1/groups/${code}/lock`,
      `/api/v1/print/star/${code}`,
      `/%67rupo/${code}`,
      `//grupo/${code}`,
      '/api/v1/menu',
    ];
    for (const path of paths) await (await fetch(address + path)).arrayBuffer();
    const logged = () => printed.flatMap((line) => /"path":"([^"]*)"/.exec(line)?.[1] ?? []);
    await vi.waitFor(() => expect(logged()).toHaveLength(paths.length));
    expect(logged()).toEqual([
      '/mesa/6',
      '/grupo/***',
      '/api/v1/groups/***',
      '/api/v1/groups/***/lock',
      '/api/v1/print/star/***',
      '/***',
      '/***',
      '/api/v1/menu',
    ]);
    expect(printed.join('\n')).not.toMatch(new RegExp(`${code}|table-token`));
  });
});

describe('the log, at its most talkative,', () => {
  it('never has what proves an order, whether it is taken or refused', async () => {
    const { url } = await newData();
    const { address, printed } = await start({ DATABASE_URL: url, LOG_LEVEL: 'trace' });
    const { id, guestToken } = await read<PlacedOrder>(send(address, 'logged-order', await anOrder(address)));
    const madeUp = 'a-token-that-somebody-has-made-up-of-43-cha';
    const path = `/api/v1/orders/${id}`;
    let asked = 0;
    const ask = async (token: string, method: string, end: string) => {
      const headers = { 'x-order-token': token, 'x-request-id': `question-${++asked}` };
      const answer = await fetch(address + path + end, { method, headers });
      // A guest who closes the page while its stream is open.
      await answer.body?.cancel();
      return answer.status;
    };
    for (const end of ['', '/events']) {
      expect([await ask(guestToken, 'GET', end), await ask(madeUp, 'GET', end)]).toEqual([200, 404]);
    }
    expect([await ask(madeUp, 'POST', '/cancel'), await ask(guestToken, 'POST', '/cancel')]).toEqual([404, 200]);
    expect(await ask(guestToken, 'POST', '/cancel')).toBe(409);
    await vi.waitFor(() => {
      for (let one = 1; one <= asked; one += 1) expect(printed.join('\n')).toContain(`question-${one}`);
    });
    expect(printed.join('\n')).not.toMatch(new RegExp(`${guestToken}|${madeUp}`));
  });
});

describe('a server that cannot start says why in one sentence and ends with code 1', () => {
  it('when its port is in use', async () => {
    const { url } = await newData();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const PORT = String(portOf(other));
    expect(await fail({ DATABASE_URL: url, PORT })).toMatchObject({
      code: 1,
      stderr: `Port ${PORT} is in use: stop the other program, or choose another port with PORT=8001.\n`,
    });
  });

  it('when its host is not an address of this machine', async () => {
    const { url } = await newData();
    const { code, stderr } = await fail({ DATABASE_URL: url, HOST: '203.0.113.1', PORT: '8123' });
    expect([code, stderr]).toEqual([1, 'HOST is 203.0.113.1, which is not an address of this machine.\n']);
  });

  it('when its data folder cannot be written', async () => {
    const { folder } = await newData();
    await writeFile(join(folder, 'file'), '');
    const { code, stderr } = await fail({ DATABASE_URL: `file:${folder}/file/restaurant.db` });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `The data folder ${folder}/file cannot be written: give this user the right to write there, or set DATABASE_URL to another place.\n`,
    );
  });

  it('when its database is from a newer version', async () => {
    const { url, file } = await newData();
    await migrate(file);
    const db = new Database(file);
    db.exec(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
             VALUES ('1', '', 1, '29990101000000_flying_pupusas', 1)`);
    db.close();
    const { code, stderr } = await fail({ DATABASE_URL: url });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database .+ was made by a newer version .+ restore an older backup\.\n$/);
  });

  it('when its database is none', async () => {
    const { folder } = await newData();
    await writeFile(join(folder, 'list.txt'), 'This is a shopping list: maíz, queso, loroco, frijoles.');
    const { code, stderr } = await fail({ DATABASE_URL: `file:${folder}/list.txt` });
    expect([code, stderr]).toEqual([1, `The database ${folder}/list.txt cannot be opened: file is not a database.\n`]);
  });

  it.each([
    ['PORT', 'http', 'must be a port, 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug, info, warn, error, fatal, silent'],
    ['CORS_ORIGINS', '*', 'must be origins such as https://shop.example, comma-separated or a JSON array'],
    ['OWNER_PASSWORD', 'short', 'must have 8 to 1000 characters'],
  ])('when %s is "%s", and touches no database', async (name, value, rule) => {
    const { url, file } = await newData();
    const { code, stderr, stdout } = await fail({ DATABASE_URL: url, [name]: value });
    expect([code, stderr, stdout]).toEqual([1, `The configuration is wrong: ${name} ${rule}.\n`, '']);
    expect(() => new Database(file, { fileMustExist: true })).toThrow();
  });

  it('when there is no web app where it should be', async () => {
    const { url, folder } = await newData();
    const { code, stderr } = await fail({ DATABASE_URL: url, WEB_ROOT: folder });
    expect(code).toBe(1);
    expect(stderr).toBe(`WEB_ROOT is ${folder}, which has no index.html: build the web app first.\n`);
  });
});

describe('SIGTERM', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends open streams properly, and the process with code 0: %s',
    async (signal) => {
      const { url } = await newData();
      const { child, address, errors } = await start({ DATABASE_URL: url });
      const order = await read<PlacedOrder>(send(address, 'before-the-end', await anOrder(address)));
      const stream = await openStream(address, order);
      expect(await stream.next()).toMatchObject({ type: 'order.placed', orderId: order.id });
      // The stream waits for what comes next, and that is its end, not a broken connection.
      const end = stream.next();
      expect(await stop(child, signal)).toEqual({ code: 0, signal: null });
      expect(await end).toBeUndefined();
      expect(await errors).toBe('');
    },
  );

  it('still answers the order that is on its way in', async () => {
    const { url, file } = await newData();
    const { child, address } = await start({ DATABASE_URL: url });
    const body = await anOrder(address);
    const order = await read<PlacedOrder>(send(address, 'before-the-end', body));
    const stream = await openStream(address, order);
    expect(await stream.next()).toMatchObject({ type: 'order.placed' });

    // Its head has arrived, its body has not.
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'on-its-way', expect: '100-continue' };
    const late = request(`${address}/api/v1/orders`, {
      method: 'POST',
      headers,
      agent: new Agent({ keepAlive: true }),
    });
    const answered = once(late, 'response');
    late.flushHeaders();
    await once(late, 'continue');
    const exit = stop(child, 'SIGTERM');
    expect(await stream.next()).toBeUndefined();
    late.end(body);
    const [answer]: IncomingMessage[] = await answered;
    expect(answer?.statusCode).toBe(201);
    answer?.resume();
    expect(await exit).toEqual({ code: 0, signal: null });
    const db = new Database(file, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM orders').pluck().get()).toBe(2);
    db.close();
  });

  it('ends at once when it is sent a second time, even with requests in flight', async () => {
    const { url } = await newData();
    const { child, address } = await start({ DATABASE_URL: url });
    const order = await read<PlacedOrder>(send(address, 'before-the-end', await anOrder(address)));
    const stream = await openStream(address, order);
    await stream.next();
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'never-sent', expect: '100-continue' };
    const stuck = request(`${address}/api/v1/orders`, { method: 'POST', headers });
    stuck.once('error', () => undefined);
    stuck.flushHeaders();
    await once(stuck, 'continue');
    child.kill('SIGTERM');
    expect(await stream.next()).toBeUndefined();
    // The first one waits for that order; nothing but the second can end it before its grace is over.
    const { code } = await stop(child, 'SIGTERM');
    expect(code).toBe(1);
  });

  it('leaves one whole file behind, without a write-ahead log', async () => {
    const { url, file } = await newData();
    const { child, address } = await start({ DATABASE_URL: url });
    await send(address, 'before-the-end', await anOrder(address));
    await stop(child, 'SIGTERM');
    expect(() => new Database(`${file}-wal`, { fileMustExist: true })).toThrow();
    const db = new Database(file, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM orders').pluck().get()).toBe(1);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });
});

describe('kill -9', () => {
  it('loses no order that was answered: it is there after the restart for the same token, and is not placed again', async () => {
    const { url } = await newData();
    const before = await start({ DATABASE_URL: url });
    const body = await anOrder(before.address);
    const keys = Array.from({ length: 20 }, (_, index) => `order-number-${index}`);
    const answers = await Promise.all(keys.map((key) => send(before.address, key, body)));
    const orders = await Promise.all(answers.map((answer) => read<PlacedOrder>(Promise.resolve(answer))));
    expect(await stop(before.child, 'SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });

    const after = await start({ DATABASE_URL: url });
    for (const [index, order] of orders.entries()) {
      const { guestToken, ...asPlaced } = order;
      const headers = { 'x-order-token': guestToken };
      expect(await read(fetch(`${after.address}/api/v1/orders/${order.id}`, { headers }))).toEqual(asPlaced);
      const again = await send(after.address, keys[index] ?? '', body);
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
      expect(await again.json()).toEqual(order);
    }
    // Nothing was placed twice on the way: the next ticket has the next number.
    const next = await read<PlacedOrder>(send(after.address, 'one-more-order', body));
    expect(next.number).toBe(keys.length + 1);
  });
});

const portOf = (server: ReturnType<typeof createServer>): number => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('it does not listen on a port');
  return address.port;
};
