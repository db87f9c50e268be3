import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../functions/platform/testing/database.ts';
import { openTestApp } from './testing/app.ts';
import { makeWebRoot, page, script } from './testing/web-root.ts';

/** As in web/index.html: a fallback block for when the API does not answer, and the include's address. */
const marked = `${page}<!--# block name="head" --><title>Otra</title><!--# endblock -->
<!--# include virtual="/api/v1/page-head" stub="head" --><body>`;

/** A shop that serves a web app of a few files, as `npm start` does with the real one. */
const openShop = async (folderName = 'web', index = page, variables: Record<string, string> = {}) =>
  openTestApp({ WEB_ROOT: await makeWebRoot({ folderName, index }), ...variables });

const openWeb = async (...folder: Parameters<typeof openShop>) => (await openShop(...folder)).app;

describe('the embedded web app', () => {
  it.each([
    '/',
    '/index.html',
    '/pedido/019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10',
    '/cocina',
    '/mesa/5?lang=en',
    '/pedido/',
  ])('opens at %s, with the page of this version and never an old one', async (url) => {
    const answer = await (await openWeb()).inject(url);
    expect([answer.statusCode, answer.body]).toEqual([200, page]);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  });

  it('lets a browser keep what has a hash in its name for a year', async () => {
    const answer = await (await openWeb()).inject('/assets/app-abc123.js');
    expect([answer.statusCode, answer.body]).toEqual([200, script]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('lets a browser keep nothing else, wherever the app is installed', async () => {
    const app = await openWeb('assets/web');
    for (const url of ['/', '/cocina', '/icon.svg', '/service-worker.js']) {
      expect((await app.inject(url)).headers).toMatchObject({ 'cache-control': 'no-cache' });
    }
    expect((await app.inject('/assets/app-abc123.js')).headers['cache-control']).toContain('immutable');
  });

  it('sends what was compressed at build time to those who take it, and tells caches that it differs', async () => {
    const app = await openWeb();
    const url = '/assets/app-abc123.js';
    const small = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringMatching(/accept-encoding/i) });
    expect(small.rawPayload.length).toBeLessThan(script.length / 2);
    const plain = await app.inject({ url, headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers).toMatchObject({ vary: expect.stringMatching(/accept-encoding/i) });
    expect(plain.body).toBe(script);
  });

  it('lets the styles in its page hold, by their hash, and there alone', async () => {
    const app = await openWeb('web', `${marked}<style>body{color:red}</style>`);
    const policies = await Promise.all(
      ['/', '/assets/app-abc123.js'].map(async (url) => (await app.inject(url)).headers['content-security-policy']),
    );
    const hash = "'sha256-FcQqt3aNlV7AZnGV4zkQRVeCeJOxbMPnQSx258L803E='";
    expect(policies[0]).toContain(`style-src 'self' ${hash};`);
    expect(policies[1]).toContain("style-src 'self';");
  });

  it('lets assets in that the page was built to take from elsewhere, and other pages have them from here', async () => {
    const elsewhere = page.replace('/assets/', 'https://cdn.example/shop/assets/');
    const app = await openWeb('web', `${elsewhere}<style>body{color:red}</style>`);
    for (const url of ['/', '/service-worker.js']) {
      const { headers } = await app.inject(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("script-src 'self' https://cdn.example;");
      expect(policy).toMatch(/style-src 'self'( 'sha256-[^']*')? https:\/\/cdn\.example;/);
      expect(policy).toContain("font-src 'self' https://cdn.example;");
      expect(policy).toContain("connect-src 'self' https://cdn.example;");
      expect(policy).toContain("manifest-src 'self';");
      expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'same-origin' });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    const forAnybody = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    expect((await app.inject('/assets/app-abc123.js')).headers).toMatchObject(forAnybody);
    const own = (await (await openWeb()).inject('/assets/app-abc123.js')).headers;
    expect(own).toMatchObject({ 'cross-origin-resource-policy': 'same-origin' });
    expect(own).not.toHaveProperty('access-control-allow-origin');
  });

  it('has the shop in the head of every page, at the shop’s own address', async () => {
    const app = await openWeb('web', marked, { PUBLIC_ORIGIN: 'https://shop.example' });
    for (const url of ['/', '/index.html', '/mesa/5']) {
      const { body } = await app.inject({ url, headers: { host: 'evil.example' } });
      expect(body).toContain('<title>Pupusería · Menú y pedidos</title>');
      expect(body).toContain('<link rel="canonical" href="https://shop.example/">');
      expect(body).toContain('"name":"Revueltas"');
      expect(body).not.toMatch(/<!--#|Otra/);
      expect(body.endsWith('<body>')).toBe(true);
    }
  });

  it.each(['evil.example', '"><script>', 'a b', 'shop.example/evil', '$&', '[evil'])(
    'puts no host that a request made up into a page: %s',
    async (host) => {
      const { body } = await (await openWeb('web', marked)).inject({ url: '/', headers: { host } });
      expect(body).toContain('<title>Pupusería');
      expect(body).not.toMatch(/canonical|evil|<script>/);
    },
  );

  it('opens also when the database cannot be read, with what every shop’s page says', async () => {
    const { app, services } = await openShop('web', marked);
    services.read = async () => {
      throw new Error('disk I/O error');
    };
    const answer = await app.inject('/cocina');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(marked);
  });

  it('sends a page that the browser has only when it changed, the shop’s data included', async () => {
    const app = await openWeb('web', marked);
    const { etag } = (await app.inject('/')).headers;
    const again = await app.inject({ url: '/', headers: { 'if-none-match': `W/${etag}` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const elsewhere = await app.inject({ url: '/', headers: { 'if-none-match': String(etag), host: 'other.example' } });
    expect(elsewhere.statusCode).toBe(200);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses pages and answers for clients that accept %s, and sends Vary', async (encoding, read) => {
    const app = await openWeb('web', marked);
    for (const url of ['/', '/api/v1/menu']) {
      const plain = await app.inject(url);
      const small = await app.inject({ url, headers: { 'accept-encoding': `${encoding};q=0.9` } });
      expect(small.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
      expect(read(small.rawPayload).toString()).toBe(plain.body);
      const etag = `${plain.headers.etag?.slice(0, -1)}-${encoding}"`;
      expect(small.headers.etag).toBe(etag);
      const again = await app.inject({ url, headers: { 'accept-encoding': encoding, 'if-none-match': etag } });
      expect([again.statusCode, again.headers.etag, again.body]).toEqual([304, etag, '']);
      expect(again.headers).toMatchObject({ vary: 'accept-encoding' });
      expect(plain.headers).toMatchObject({ vary: 'accept-encoding' });
      const refused = await app.inject({ url, headers: { 'accept-encoding': `${encoding};q=0` } });
      expect(refused.headers).not.toHaveProperty('content-encoding');
    }
  });

  it('compresses answers where it serves no pages, too: nginx in front of it keeps them so for a crowd', async () => {
    const { app } = await openTestApp();
    const small = await app.inject({ url: '/api/v1/menu', headers: { 'accept-encoding': 'br' } });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', etag: expect.stringMatching(/^"[\w-]{22}-br"$/) });
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe((await app.inject('/api/v1/menu')).body);
  });

  it.each(['/', '/cocina', '/assets/app-abc123.js'])('answers HEAD %s like GET, without the body', async (url) => {
    const app = await openWeb();
    const [head, get] = [await app.inject({ method: 'HEAD', url }), await app.inject(url)];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['content-type', 'cache-control', 'content-length']) {
      expect(head.headers[name]).toBe(get.headers[name]);
    }
  });

  it.each([
    ['GET', '/assets/app-old999.js'],
    ['GET', '/favicon.ico'],
    ['GET', '/assets/../../secret.txt'],
    ['GET', '/..%2f..%2fetc%2fpasswd'],
    ['GET', '/.env'],
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/v1/nothing'],
    ['GET', '/api/v2/menu'],
    ['POST', '/assets/app-old999.js'],
  ] as const)('does not pass a page off as what is not there: %s %s is a 404 problem', async (method, url) => {
    const answer = await (await openWeb()).inject({ method, url });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each(['//', '//example.com/', '//[', '/%', '/%E0%A4%A', '/\\', '/pedido//x', '/?'])(
    'is not upset by a strange address: %s',
    async (path) => {
      const app = await openWeb();
      await app.listen({ port: 0, host: '127.0.0.1' });
      const status = await rawStatus(app.listeningOrigin, path);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
    },
  );

  it('leaves the API and its documentation where they are', async () => {
    const app = await openWeb();
    expect((await app.inject('/health')).json()).toMatchObject({ status: 'healthy' });
    expect((await app.inject('/api/v1/menu')).json()).toHaveProperty('categories');
    expect((await app.inject('/docs/')).body).toContain('swagger-ui');
  });

  it('stops the start in one sentence when there is no built app', async () => {
    const folder = await temporaryFolder();
    onTestFinished(folder.remove);
    await expect(openTestApp({ WEB_ROOT: folder.path })).rejects.toThrow(
      `WEB_ROOT is ${folder.path}, which has no index.html: build the web app first.`,
    );
  });
});

describe('every answer', () => {
  it.each(['/', '/cocina', '/assets/app-abc123.js', '/assets/none.js', '/api/v1/menu', '/api/v1/nothing', '/docs/'])(
    'comes with headers that keep a browser from being turned against the guest: %s',
    async (url) => {
      const { headers } = await (await openWeb()).inject(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        if (!url.startsWith('/docs')) expect(policy.split(';')).toContain(directive);
      }
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-request-id': expect.any(String),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );
});

/** The status a path gets that `fetch` and `inject` would tidy up or refuse to send. */
function rawStatus(origin: string, path: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
}
