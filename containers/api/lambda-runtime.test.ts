import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Menu, Order, PlacedOrder } from '../../functions/platform/schemas.ts';
import { temporaryFolder } from '../../functions/platform/testing/database.ts';
import { startRedis } from '../../functions/platform/testing/redis.ts';
import { type PostgresqlServer, startPostgresql } from '../../prisma/testing/postgresql.ts';
import { findRedis } from '../../scripts/redis.ts';
import type { GatewayAnswer } from './gateway.ts';
import { version1, version2 } from './testing/gateway-events.ts';
import { startInstance } from './testing/lambda-runtime.ts';
import type { Request } from './testing/walking.ts';

const run = promisify(execFile);
const mostBytes = 15_000_000;
const ownerPassword = 'comal-caliente';

let server: PostgresqlServer;
/** The database of the tests that count nothing in it. */
let shop: string;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let zip: string;
let said: string;
let task: string;

beforeAll(async () => {
  // Outside of the project, so that nothing is found in its node_modules.
  folder = await temporaryFolder();
  zip = join(folder.path, 'built.zip');
  [server, { stdout: said }] = await Promise.all([
    startPostgresql({ durable: true }),
    run(process.execPath, ['scripts/build-lambda.ts', zip]),
  ]);
  shop = await server.newDatabase();
  task = join(folder.path, 'task');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(task, name)), { recursive: true });
    writeFileSync(join(task, name), content);
  }
});
afterAll(async () => {
  await server?.stop();
  await folder?.remove();
});

/** An instance of the built function, frozen between its calls. */
async function open(url: string, variables: Record<string, string> = {}) {
  const instance = await startInstance(task, {
    DATABASE_URL: url,
    LOG_LEVEL: 'warn',
    GUEST_LIMITS: 'off',
    OWNER_PASSWORD: ownerPassword,
    ...variables,
  });
  onTestFinished(instance.stop);
  return {
    ...instance,
    /** Calls it as API Gateway does, by a payload format; fails when it throws. */
    async ask(request: Request, toEvent: (request: Request) => object = version2): Promise<GatewayAnswer> {
      const failed = instance.failed.then((error) => ({ error }));
      const outcome = await Promise.race([instance.invoke(toEvent(request)), failed]);
      if ('error' in outcome) throw new Error(outcome.error.errorMessage);
      return outcome.response as GatewayAnswer;
    },
  };
}

type Open = Awaited<ReturnType<typeof open>>;

const get = (path: string, headers = {}): Request => ({ method: 'GET', path, headers });
const send = (method: string, path: string, body: unknown, headers = {}): Request => ({
  method,
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const read = <T>({ body }: GatewayAnswer) => JSON.parse(body) as T;

async function horchata(instance: Open) {
  const { categories } = read<Menu>(await instance.ask(get('/api/v1/menu')));
  const item = categories.flatMap(({ items }) => items).find(({ name }) => name.es === 'Horchata');
  if (item === undefined) throw new Error('there is no horchata on the menu');
  return item;
}

const anOrder = async (instance: Open, key: string): Promise<Request> => {
  const lines = [{ itemId: (await horchata(instance)).id, optionIds: [], quantity: 2 }];
  const body = { channel: 'pickup', customer: { name: 'Ana' }, lines };
  return send('POST', '/api/v1/orders', body, { 'idempotency-key': key });
};

const signIn = send('POST', '/api/v1/staff/sessions', { name: 'owner', password: ownerPassword });

async function onServer<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** What becomes of an instance's connections while it is frozen for long. */
const killConnections = (url: string) =>
  onServer(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );

describe('npm run build:lambda', () => {
  it('makes a zip of 15 MB or less, and says how large it is', () => {
    const { size } = statSync(zip);
    expect(size).toBeLessThanOrEqual(mostBytes);
    expect(said).toBe(`${zip}: ${(size / 1e6).toFixed(1)} MB, ${said.slice(said.indexOf('unpacked'))}`);
    expect(said).toMatch(/unpacked [\d.]+ MB in \d+ files\n$/);
  });

  it('leaves out what only a SQLite file needs', () => {
    const names = Object.keys(unzipSync(readFileSync(zip)));
    expect(names).toContain('server/lambda.js');
    expect(names.filter((name) => /sqlite|\.node$/.test(name))).toEqual([]);
  });
});

describe('the function in AWS Lambda', () => {
  it.each([
    ['1.0', version1],
    ['2.0', version2],
  ])('answers API Gateway’s payload format %s', async (_format, toEvent) => {
    const instance = await open(shop);
    const menu = await instance.ask(get('/api/v1/menu'), toEvent);
    expect(menu).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(read<Menu>(menu).categories.length).toBeGreaterThan(3);
    const unknown = await instance.ask(get('/api/v1/menu?page=1,2&page=3'), toEvent);
    expect([unknown.statusCode, unknown.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('places an order once, however often it is sent and whichever instance gets it', async () => {
    const url = await server.newDatabase();
    // Both at once, on an empty database.
    const [one, other] = await Promise.all([open(url), open(url)]);
    const request = await anOrder(one, 'the-same-key');
    const answers = [
      await one.ask(request),
      await other.ask(request, version1),
      await one.ask(request, version1),
      ...(await Promise.all([one.ask(request), other.ask(request)])),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => read<Order>(answer).id)).size).toBe(1);
    expect(answers.map(({ headers }) => headers['idempotency-replayed'])).toEqual([
      undefined,
      ...Array(4).fill('true'),
    ]);
    expect(await onServer(url, 'SELECT number FROM orders')).toEqual([{ number: 1 }]);
  });

  it.each([
    ['1.0', version1, ({ multiValueHeaders }: GatewayAnswer) => multiValueHeaders?.['set-cookie']],
    ['2.0', version2, ({ cookies }: GatewayAnswer) => cookies],
  ])('sets cookies for HTTPS alone, and knows them again, in format %s', async (_format, toEvent, cookiesOf) => {
    const instance = await open(shop);
    const cookies = cookiesOf(await instance.ask(signIn, toEvent));
    const cookie = cookies?.find((text) => text.startsWith('__Host-session='));
    expect(cookie?.split('; ').sort()).toEqual(
      expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']),
    );
    const session = await instance.ask(
      get('/api/v1/staff/sessions/current', { cookie: cookie?.split(';')[0] }),
      toEvent,
    );
    expect(session.statusCode).toBe(200);
  });

  it('counts guests by the address that the gateway saw, whatever they make up', async () => {
    const instance = await open(shop, { RATE_LIMIT_PER_MINUTE: '5' });
    const statuses: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      const madeUp = { 'x-forwarded-for': `198.51.100.${index}` };
      statuses.push((await instance.ask(get('/health', madeUp))).statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it('counts guests together with other instances where there is Redis, frozen or not, and alone when it is gone', async () => {
    const redis = findRedis() === undefined ? undefined : await startRedis();
    const variables = { RATE_LIMIT_PER_MINUTE: '2', REDIS_URL: redis?.url ?? '' };
    const [one, other] = await Promise.all([open(shop, variables), open(shop, variables)]);
    const statuses: number[] = [];
    for (const instance of [one, other, one]) statuses.push((await instance.ask(get('/health'))).statusCode);
    expect(statuses).toEqual([200, 200, redis === undefined ? 200 : 429]);
    await redis?.kill();
    expect((await other.ask(get('/health'))).statusCode).toBe(200);
  });

  it('reads what is past from a replica, also after a thaw', async () => {
    // A database with another order stands for the replica: what it answers can only be its own.
    const [url, readUrl] = [await server.newDatabase(), await server.newDatabase()];
    const [instance, elsewhere] = await Promise.all([open(url, { DATABASE_READ_URL: readUrl }), open(readUrl)]);
    const { id, guestToken } = read<PlacedOrder>(await elsewhere.ask(await anOrder(elsewhere, 'on-the-replica')));
    const cancel: Request = { ...get(`/api/v1/orders/${id}/cancel`, { 'x-order-token': guestToken }), method: 'POST' };
    expect((await elsewhere.ask(cancel)).statusCode).toBe(200);
    const { token } = read<{ token: string }>(await instance.ask(signIn));
    const laterPage = get('/api/v1/orders?status=cancelled&cursor=ffffffff-ffff-7fff-bfff-ffffffffffff', {
      authorization: `Bearer ${token}`,
    });
    const past = async () => read<{ orders: Order[] }>(await instance.ask(laterPage)).orders.map((order) => order.id);
    expect(await past()).toEqual([id]);
    for (const database of [url, readUrl]) await killConnections(database);
    expect(await past()).toEqual([id]);
  });

  it('answers /docs whole: pictures in base64, pages as text', async () => {
    const instance = await open(shop);
    const icon = await instance.ask(get('/docs/static/favicon-32x32.png'));
    expect([icon.headers['content-type'], icon.isBase64Encoded]).toEqual(['image/png', true]);
    const original = readFileSync('node_modules/@fastify/swagger-ui/static/favicon-32x32.png');
    expect(Buffer.from(icon.body, 'base64').equals(original)).toBe(true);
    const page = await instance.ask(get('/docs'));
    expect([page.statusCode, page.isBase64Encoded]).toEqual([200, false]);
    expect(page.body).toContain('swagger-ui');
    const document = await instance.ask(get('/openapi.json'));
    expect(Object.keys(read<{ paths: object }>(document).paths)).toContain('/api/v1/orders');
  });

  it('reads and writes after a thaw, though its connections died while it was frozen', async () => {
    const url = await server.newDatabase();
    const instance = await open(url);
    const first = await anOrder(instance, 'before-the-frost');
    expect((await instance.ask(first)).statusCode).toBe(201);
    await killConnections(url);
    expect((await instance.ask(get('/api/v1/restaurant'))).statusCode).toBe(200);
    await killConnections(url);
    expect(
      (await instance.ask({ ...first, headers: { ...first.headers, 'idempotency-key': 'after-it' } })).statusCode,
    ).toBe(201);
    await killConnections(url);
    // What is written with Prisma has a connection that it got in another way.
    const { token } = read<{ token: string }>(await instance.ask(signIn));
    const staff = { authorization: `Bearer ${token}` };
    await killConnections(url);
    expect((await instance.ask(get('/api/v1/orders', staff))).statusCode).toBe(200);
    await server.crash();
    expect(
      (await instance.ask({ ...first, headers: { ...first.headers, 'idempotency-key': 'once-more' } })).statusCode,
    ).toBe(201);
    expect(await onServer(url, 'SELECT number FROM orders ORDER BY number')).toHaveLength(3);
  });

  it('streams what is stored, however much, in answers that Lambda takes, and ends', async () => {
    const url = await server.newDatabase();
    const instance = await open(url);
    const { id: itemId } = await horchata(instance);
    const lines = Array.from({ length: 20 }, () => ({ itemId, quantity: 1, note: '"'.repeat(200) }));
    const order = { channel: 'pickup', customer: { name: 'Ana' }, lines };
    expect(
      (await instance.ask(send('POST', '/api/v1/orders', order, { 'idempotency-key': 'a-long-one' }))).statusCode,
    ).toBe(201);
    const { token } = read<{ token: string }>(await instance.ask(signIn));
    const staff = { authorization: `Bearer ${token}` };
    const poll = async (lastSeen?: string) => {
      const headers = lastSeen === undefined ? staff : { ...staff, 'last-event-id': lastSeen };
      const { statusCode, body } = await instance.ask(get('/api/v1/events', headers));
      expect([statusCode, body.startsWith('retry: 3000\n\n'), body.endsWith('\n\n')]).toEqual([200, true, true]);
      return [...body.matchAll(/^id: (\w+-(\d+))\n(event)?/gm)].map(([, id = '', seq, named]) => ({
        id,
        seq: Number(seq),
        isNamed: named !== undefined,
      }));
    };
    const [{ id: first, seq: newest } = { id: '', seq: 0 }, ...more] = await poll();
    expect([newest, more]).toEqual([1, []]);

    const stored = 300;
    await onServer(
      url,
      `INSERT INTO order_events (seq, order_id, type, status, version, at)
         SELECT seq + n, order_id, type, status, version, at FROM order_events, generate_series(1, ${stored}) AS n;
       UPDATE restaurant SET last_seq = ${stored + 1}`,
    );
    const received: number[] = [];
    let polls = 0;
    for (let lastSeen = first; received.length < stored && polls < 10; polls += 1) {
      const [heartbeat, ...events] = await poll(lastSeen);
      expect([heartbeat?.id, heartbeat?.isNamed]).toEqual([lastSeen, true]);
      received.push(...events.map(({ seq }) => seq));
      lastSeen = events.at(-1)?.id ?? lastSeen;
    }
    expect(received).toEqual(Array.from({ length: stored }, (_, index) => index + 2));
    expect(polls).toBeGreaterThan(1);
  });

  it('never refuses a screen that polls: a stream that has ended gives its place back', async () => {
    const instance = await open(shop, { GUEST_LIMITS: 'on' });
    const { token } = read<{ token: string }>(await instance.ask(signIn));
    const statuses = new Set<number>();
    for (let asked = 0; asked < 25; asked += 1) {
      statuses.add((await instance.ask(get('/api/v1/events', { authorization: `Bearer ${token}` }))).statusCode);
    }
    expect([...statuses]).toEqual([200]);
  });

  it('answers after a thaw what other instances have stored meanwhile', async () => {
    const url = await server.newDatabase();
    const [one, other] = await Promise.all([open(url), open(url)]);
    expect(await horchata(one)).toMatchObject({ available: true });
    const { token } = read<{ token: string }>(await other.ask(signIn));
    const { id } = await horchata(other);
    const staff = { authorization: `Bearer ${token}` };
    const soldOut = await other.ask(send('POST', `/api/v1/menu/items/${id}/availability`, { available: false }, staff));
    expect(soldOut.statusCode).toBe(200);
    expect(await horchata(one)).toMatchObject({ available: false });
    expect(
      (await other.ask({ method: 'DELETE', path: '/api/v1/staff/sessions/current', headers: staff })).statusCode,
    ).toBe(204);
    expect((await one.ask(get('/api/v1/orders', staff))).statusCode).toBe(401);
  });

  it('prints the password that it makes up for the owner once, whichever instance made it', async () => {
    const url = await server.newDatabase();
    const variables = { OWNER_PASSWORD: '', LOG_LEVEL: 'silent' };
    const instances = await Promise.all([open(url, variables), open(url, variables)]);
    await Promise.all(instances.map(({ ready }) => ready));
    await Promise.all(instances.map(({ stop }) => stop()));
    const printed = await Promise.all(instances.map((instance) => instance.printed));
    expect(printed.join('').match(/with the password \S+ /g)).toHaveLength(1);
  });

  it('forgets what is over when its schedule says so, and does nothing while it is frozen', async () => {
    const url = await server.newDatabase();
    const instance = await open(url, { LOG_LEVEL: 'info' });
    await instance.ask(signIn);
    await onServer(url, `UPDATE staff_sessions SET expires_at = '2020-01-01'`);
    expect(await instance.invoke({ task: 'housekeeping' })).toEqual({ response: null });
    expect(await onServer(url, 'SELECT token_hash FROM staff_sessions')).toEqual([]);
    const busy = `SELECT state, query FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND (state <> 'idle' OR query LIKE 'LISTEN%')`;
    expect(await onServer(url, busy)).toEqual([]);
  });

  it('reports to Lambda what the handler threw, and answers the next call', async () => {
    const instance = await open(shop);
    expect(await instance.invoke({ Records: [] })).toMatchObject({ error: { errorType: 'ZodError' } });
    expect((await instance.ask(get('/health'))).statusCode).toBe(200);
  });

  it('refuses a SQLite file in a sentence', async () => {
    const { failed } = await open('file:./data/restaurant.db');
    expect((await failed).errorMessage).toBe(
      'In AWS Lambda the database has to be a server, which all instances share: set DATABASE_URL=postgresql://user:password@host/database.',
    );
  });
});
