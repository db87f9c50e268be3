import { once } from 'node:events';
import { METHODS } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { outsideWorld } from '../../functions/platform/testing/outside-world.ts';
import { securityHeaders } from './security-headers.ts';
import { openTestApp } from './testing/app.ts';
import { makeWebRoot } from './testing/web-root.ts';

beforeAll(() => outsideWorld.close());
afterAll(() => outsideWorld.listen());

type Head = { status: number; headers: Record<string, string>; body: string };

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

/** Sends bytes as they are and reads until the server closes the connection. */
async function sendRaw(port: number, request: string): Promise<Head> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1').write(request);
  let received = '';
  for await (const chunk of socket) received += chunk;
  const [head = '', body = ''] = received.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body };
}

/** The application on a port, with the lines of its log, and with its connections cut short. */
async function openPort(connections = {}, webRoot = false) {
  const lines: string[] = [];
  const root = webRoot ? { WEB_ROOT: await makeWebRoot() } : {};
  const { app } = await openTestApp({ LOG_LEVEL: 'info', ...root }, { connections, onLog: (line) => lines.push(line) });
  const port = await listen(app);
  const answered = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
  return { port, answered, app };
}

const plain = (target: string, method = 'GET', more = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n${more}\r\n`;
const long = 'a'.repeat(300);

describe('every answer has the security headers, an id and a line in the log', () => {
  it.each<[string, string, number]>([
    ['a function', plain('/api/v1/menu'), 200],
    ['what a function refuses', plain('/api/v1/orders'), 401],
    ['what is not valid', plain('/api/v1/orders/17'), 422],
    ['HEAD', plain('/api/v1/menu', 'HEAD'), 200],
    ['a stream that is refused', plain('/api/v1/events'), 401],
    ['a page', plain('/cocina'), 200],
    ['a file', plain('/assets/app-abc123.js'), 200],
    ['a file that is not there', plain('/assets/none.js'), 404],
    ['the documentation', plain('/docs/'), 200],
    ['the document', plain('/openapi.json'), 200],
    ['robots.txt', plain('/robots.txt'), 200],
    ['a path of the API that is not there', plain('/api/v1/nothing'), 404],
    ['a method that is not there', plain('/api/v1/menu', 'DELETE'), 405],
    ['a path that cannot be decoded', plain('/%zz'), 400],
    ['an id of 300 characters', plain(`/api/v1/orders/${long}`), 422],
    [
      'broken JSON',
      plain('/api/v1/orders', 'POST', 'Content-Type: application/json\r\nContent-Length: 1\r\n').concat('{'),
      400,
    ],
    [
      'a body that is too large',
      plain('/api/v1/orders', 'POST', 'Content-Type: application/json\r\nContent-Length: 900000\r\n'),
      413,
    ],
    ['an unknown expectation', plain('/api/v1/menu', 'GET', 'Expect: tortillas\r\n'), 200],
    ['no host', 'GET /api/v1/menu HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a broken header', 'GET / HTTP/1.1\r\nHost: shop\r\nbroken header\r\n\r\n', 400],
    ['a method that no HTTP has', plain('/', 'EAT'), 400],
    ['no HTTP at all', 'hola\r\n\r\n', 400],
    ['headers that are too large', plain('/', 'GET', `X: ${long.repeat(60)}\r\n`), 431],
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: shop\r\n', 408],
    [
      'a body that never comes',
      plain('/api/v1/orders', 'POST', 'Content-Type: application/json\r\nContent-Length: 9\r\n'),
      408,
    ],
    ['nothing', '', 408],
  ])('%s', async (_what, request, status) => {
    const { port, answered } = await openPort({ headersMs: 200, requestMs: 300, checkEveryMs: 20 }, true);
    const answer = await sendRaw(port, request);
    expect(answer.status).toBe(status);
    const { 'content-security-policy': policy, ...same } = securityHeaders;
    expect(answer.headers).toMatchObject(same);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const id = answer.headers['x-request-id'];
    expect(id).toMatch(/^[\w-]{36}$/);
    if (status >= 400 && answer.headers['content-type'] !== undefined && answer.body !== '') {
      expect(JSON.parse(answer.body)).toMatchObject({ status, instance: id });
    }
    await expect.poll(answered).toEqual([expect.objectContaining({ reqId: id, status, ip: '127.0.0.1' })]);
  });

  it('says over HTTPS, and only there, that the shop is to be had over HTTPS alone', async () => {
    const { app } = await openTestApp();
    for (const url of ['/api/v1/menu', '/api/v1/nothing', '/%zz', '/docs/', '/robots.txt']) {
      const [plainly, secure] = [
        await app.inject(url),
        await app.inject({ url, headers: { 'x-forwarded-proto': 'https' } }),
      ];
      expect(plainly.headers, url).not.toHaveProperty('strict-transport-security');
      expect(secure.headers['strict-transport-security'], url).toBe('max-age=31536000');
    }
  });
});

describe('a method that a path does not have', () => {
  /** Those that functions have. The router also takes /orders/seen for an order's path. */
  const methodsOf = (path: string) => catalogue.filter((fn) => fn.path === path).map(({ method }) => method);
  const known = METHODS.filter((method) => method !== 'CONNECT');

  it('is 405 with those that it has, whatever Node can read', async () => {
    const { app } = await openTestApp();
    for (const path of new Set(catalogue.map((fn) => fn.path))) {
      const answers = new Map<string, Awaited<ReturnType<typeof app.inject>>>();
      for (const method of known) {
        answers.set(method, await app.inject({ method: method as 'GET', url: path.replaceAll(/:\w+/g, '17') }));
      }
      const has = known.filter((method) => answers.get(method)?.statusCode !== 405).sort();
      expect(has, path).toEqual(expect.arrayContaining(methodsOf(path)));
      for (const [method, { statusCode, headers, body }] of answers) {
        if (statusCode !== 405) continue;
        expect(headers.allow, `${method} ${path}`).toBe(has.join(', '));
        if (method !== 'HEAD') expect(JSON.parse(body), path).toMatchObject({ code: 'method-not-allowed' });
      }
    }
  });

  it.each(['TRACE', 'QUERY', 'PATCH', 'OPTIONS', 'PROPFIND'])('is refused over a socket too: %s', async (method) => {
    const { port } = await openPort();
    expect(await sendRaw(port, plain('/api/v1/menu', method))).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect((await sendRaw(port, plain('/api/v1/nothing', method))).status).toBe(404);
  });

  it('is refused before its body is read', async () => {
    const { app } = await openTestApp();
    const headers = { 'content-type': 'text/plain' };
    for (const [url, status] of [
      ['/api/v1/menu', 405],
      ['/api/v1/nothing', 404],
    ] as const) {
      expect((await app.inject({ method: 'POST', url, headers, payload: 'hola' })).statusCode).toBe(status);
    }
  });

  it('is refused by pages and files, which can be read', async () => {
    const { port } = await openPort({}, true);
    for (const path of ['/', '/cocina', '/mesa/5', '/assets/app-abc123.js', '/docs/', '/openapi.json']) {
      expect(await sendRaw(port, plain(path, 'DELETE')), path).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    }
    expect((await sendRaw(port, plain('/assets/none.js', 'DELETE'))).status).toBe(404);
  });

  it('is HEAD where GET is, with the headers and without the body', async () => {
    const { app } = await openTestApp();
    for (const url of ['/health', '/api/v1/menu', '/api/v1/restaurant', '/openapi.json', '/robots.txt', '/docs/']) {
      const [get, head] = [await app.inject(url), await app.inject({ method: 'HEAD', url })];
      expect([head.statusCode, head.body], url).toEqual([200, '']);
      expect(head.headers['content-type'], url).toBe(get.headers['content-type']);
    }
  });

  it('is OPTIONS, unless another origin may call: then the answer says what it may', async () => {
    const { app } = await openTestApp({ CORS_ORIGINS: 'https://pupusas.example' });
    const { statusCode, headers } = await app.inject({ method: 'OPTIONS', url: '/api/v1/menu' });
    expect([statusCode, headers['access-control-allow-methods']]).toEqual([204, expect.stringContaining('GET')]);
  });
});

describe('connections', () => {
  it('are given up on as nginx does unless configured otherwise, and looked at often enough for it', async () => {
    const { app } = await openTestApp();
    expect(app.server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 });
  });

  it('leave room for a thousand live streams, and are refused beyond what the process is for', async () => {
    expect((await openTestApp()).app.server.maxConnections).toBe(4_096);
    const { port } = await openPort({ most: 2 });
    const open = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    onTestFinished(() => {
      for (const socket of open) socket.destroy();
    });
    await Promise.all(open.map((socket) => once(socket, 'connect')));
    const third = connect(port, '127.0.0.1');
    let received = '';
    third.setEncoding('utf8').on('data', (text) => {
      received += text;
    });
    third.on('error', () => undefined).write(plain('/health'));
    await new Promise((resolve) => third.once('close', resolve));
    expect(received).toBe('');
    open[0]?.write(plain('/health'));
    const [first] = await once(open[0]?.setEncoding('utf8') ?? third, 'data');
    expect(first).toContain('200 OK');
  });
});
