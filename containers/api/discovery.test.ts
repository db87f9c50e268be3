import { describe, expect, it } from 'vitest';
import { openTestApp } from './testing/app.ts';

const known = { PUBLIC_ORIGIN: 'https://shop.example' };

describe('what search engines are sent', () => {
  it('leads to the menu and its two answers, and away from what is somebody’s own', async () => {
    const { app } = await openTestApp(known);
    const { headers: sent, body } = await app.inject('/robots.txt');
    expect(sent['content-type']).toBe('text/plain; charset=utf-8');
    const lines = body.split('\n');
    expect(lines).toContain('Sitemap: https://shop.example/sitemap.xml');
    expect(lines).toEqual(expect.arrayContaining(['Allow: /api/v1/menu$', 'Disallow: /api/', 'Disallow: /pedido']));
    expect(lines).not.toContain('Disallow: /');
  });

  it('names the one page there is to find, at the shop’s own address', async () => {
    const { app } = await openTestApp(known);
    const { headers: sent, body } = await app.inject('/sitemap.xml');
    expect(sent['content-type']).toBe('application/xml; charset=utf-8');
    expect(body).toContain('<loc>https://shop.example/</loc>');
  });

  it('is no part of the API that clients are made from', async () => {
    const { app } = await openTestApp();
    const { paths } = (await app.inject('/openapi.json')).json();
    expect(Object.keys(paths).filter((path) => /head|robots|sitemap/.test(path))).toEqual([]);
    expect((await app.inject('/api/v1/page-head')).body).toContain('<title>Pupusería');
  });
});

describe('the shop’s address', () => {
  const paths = ['/api/v1/page-head', '/robots.txt', '/sitemap.xml'];

  it.each([
    ['configured', { PUBLIC_ORIGIN: 'https://shop.example' }],
    ['not known', {}],
  ])('is never the host that a request made up, where it is %s', async (_how, variables) => {
    const { app } = await openTestApp(variables);
    const { paths: documented } = (await app.inject('/openapi.json')).json<{ paths: Record<string, object> }>();
    const reads = Object.entries(documented).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
    // As a stranger sends it, and as a proxy that is trusted passes it on.
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    for (const url of [...paths, ...reads, '/', '/docs', '/docs/', '/openapi.json', '/nowhere']) {
      const answer = await app.inject({ url, headers });
      expect(`${JSON.stringify(answer.headers)} ${answer.body}`, url).not.toContain('evil');
    }
  });

  it('is the same whatever host was asked, when it is configured', async () => {
    const { app } = await openTestApp(known);
    for (const url of paths) {
      expect((await app.inject({ url, headers: { host: '10.0.0.7:8000' } })).body, url).toContain(
        'https://shop.example/',
      );
    }
  });

  it('is this machine’s for a browser on it, and otherwise left out rather than guessed', async () => {
    const { app } = await openTestApp();
    const headOf = async (host: string) => (await app.inject({ url: '/api/v1/page-head', headers: { host } })).body;
    for (const host of ['localhost:8000', '127.0.0.1', '[::1]:8000']) {
      expect(await headOf(host)).toContain(`<link rel="canonical" href="http://${host}/">`);
    }
    for (const host of ['192.168.1.5:8000', 'localhost.evil.example', 'localhost:8000@evil.example']) {
      expect(await headOf(host)).not.toMatch(/canonical|og:url|evil/);
    }
    const sitemap = await app.inject({ url: '/sitemap.xml', headers: { host: '192.168.1.5:8000' } });
    expect(sitemap.statusCode).toBe(404);
  });
});
