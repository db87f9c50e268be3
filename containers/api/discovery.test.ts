import { describe, expect, it } from 'vitest';
import { openTestApp } from './testing/app.ts';

const headers = { host: 'shop.example', 'x-forwarded-proto': 'https' };

describe('what search engines are told', () => {
  it('leads to the menu and its two answers, and away from what is somebody’s own', async () => {
    const { app } = await openTestApp();
    const { headers: sent, body } = await app.inject({ url: '/robots.txt', headers });
    expect(sent['content-type']).toBe('text/plain; charset=utf-8');
    const lines = body.split('\n');
    expect(lines).toContain('Sitemap: https://shop.example/sitemap.xml');
    expect(lines).toEqual(expect.arrayContaining(['Allow: /api/v1/menu$', 'Disallow: /api/', 'Disallow: /pedido']));
    expect(lines).not.toContain('Disallow: /');
  });

  it('names the one page there is to find, at the address that the browser sees', async () => {
    const { app } = await openTestApp();
    const { headers: sent, body } = await app.inject({ url: '/sitemap.xml', headers });
    expect(sent['content-type']).toBe('application/xml; charset=utf-8');
    expect(body).toContain('<loc>https://shop.example/</loc>');
  });

  it('is no part of the API that clients are made from', async () => {
    const { app } = await openTestApp();
    const { paths } = (await app.inject('/openapi.json')).json();
    expect(Object.keys(paths).filter((path) => /head|robots|sitemap/.test(path))).toEqual([]);
    expect((await app.inject({ url: '/api/v1/page-head', headers })).body).toContain('<title>Pupusería');
  });
});
