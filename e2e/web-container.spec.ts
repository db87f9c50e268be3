/** What nginx in front of the API promises. Run only with BASE_URL (playwright.config.ts): the embedded stack has none. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';

const securityHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

for (const [path, status] of [
  ['/', 200],
  ['/cocina', 200],
  ['/health', 200],
  ['/favicon.svg', 200],
  ['/service-worker.js', 200],
  ['/manifest.webmanifest', 200],
  ['/robots.txt', 200],
  ['/sitemap.xml', 200],
  ['/api/v1/page-head', 404],
  ['/assets/none.js', 404],
  ['/none.txt', 404],
  ['/api/v1/menu', 200],
  ['/api/v1/none', 404],
  ['/docs/', 200],
  ['/openapi.json', 200],
] as const) {
  test(`every security header comes once with ${status} for ${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const values = (name: string) => response.headersArray().filter((header) => header.name.toLowerCase() === name);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(values(name), name).toEqual([{ name: expect.anything(), value }]);
    }
    expect(values('permissions-policy')).toHaveLength(1);
    expect(values('x-request-id')).toHaveLength(1);
    const policies = values('content-security-policy');
    expect(policies).toHaveLength(1);
    expect(policies[0]?.value).toContain("default-src 'none'");
    expect(policies[0]?.value).not.toContain('unsafe');
  });
}

test('a stranger’s word for it makes no HTTPS: there is no HSTS', async ({ request }) => {
  const response = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } });
  expect(response.headers()).not.toHaveProperty('strict-transport-security');
});

test('hashed files are kept for a year and compressed beforehand, pages are asked for again', async ({ request }) => {
  const page = await request.get('/');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const script = /\/assets\/app-[^"]+\.js/.exec(await page.text())?.[0] ?? '';
  const compressed = await request.get(script, { headers: { 'accept-encoding': 'gzip' } });
  expect(compressed.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
  });
  const missing = await request.get('/assets/app-none.js');
  expect(missing.headers()['cache-control']).toBe('no-cache');
});

test('the shop is in the head of every page, at the address that the browser sees', async ({ request }) => {
  const headers = { 'accept-encoding': 'gzip' };
  for (const path of ['/', '/index.html', '/mesa/5']) {
    const page = await request.get(path, { headers });
    expect(page.headers()).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
    // The file's own tag would answer 304 although the shop has changed.
    expect(page.headers()).not.toHaveProperty('etag');
    const html = await page.text();
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toMatch(/<link rel="canonical" href="http:\/\/localhost:\d+\/">/);
    expect(html).toContain('"@type":"Restaurant"');
    expect(html).not.toContain('<!--#');
  }
});

test('a body that is too large is a problem document', async ({ request }) => {
  const response = await request.post('/api/v1/orders', {
    headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    data: Buffer.alloc(512 * 1024 + 1, ' '),
  });
  expect(response.status()).toBe(413);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ code: 'body-too-large', status: 413 });
});

test('a sound request id is kept, another is replaced', async ({ request }) => {
  const idFor = async (id: string) =>
    (await request.get('/api/v1/restaurant', { headers: { 'x-request-id': id } })).headers()['x-request-id'];
  expect(await idFor('from-the-edge-1')).toBe('from-the-edge-1');
  expect(await idFor('no good "id"')).toMatch(/^[0-9a-f]{32}$/);
});
