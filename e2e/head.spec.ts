/** What a link and a search engine see of the shop: the page as it is sent, before any script has run. */
import { expect, test } from './support.ts';

test('the page says whose it is, what it sells and how it looks, in its own HTML', async ({ request, baseURL }) => {
  const response = await request.get('/');
  const html = await response.text();
  const origin = new URL(baseURL ?? '').origin;
  const { name } = await (await request.get('/api/v1/restaurant')).json();

  expect(html).toContain(`<title>${name} · Menú y pedidos</title>`);
  expect(html).toContain(`<meta property="og:title" content="${name}">`);
  expect(html).toContain(`<link rel="canonical" href="${origin}/">`);
  expect(html.match(/<title>/g)).toHaveLength(1);
  const [, image = ''] = /property="og:image" content="([^"]*)"/.exec(html) ?? [];
  expect((await request.get(image)).headers()['content-type']).toBe('image/png');

  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const restaurant = JSON.parse(data);
  expect(restaurant).toMatchObject({ '@type': 'Restaurant', name, url: `${origin}/` });
  const items = restaurant.hasMenu.hasMenuSection.flatMap((section: { hasMenuItem: object[] }) => section.hasMenuItem);
  expect(items).toContainEqual(
    expect.objectContaining({ name: 'Revueltas', offers: { '@type': 'Offer', price: '1.25', priceCurrency: 'USD' } }),
  );
});

test('search engines are led to the menu and to nothing else', async ({ request, baseURL }) => {
  const robots = await request.get('/robots.txt');
  expect(robots.headers()['content-type']).toContain('text/plain');
  const rules = await robots.text();
  for (const path of ['/api/', '/cocina', '/pedido']) expect(rules).toContain(`Disallow: ${path}\n`);
  const sitemap = /^Sitemap: (.*)$/m.exec(rules)?.[1] ?? '';
  expect(sitemap).toBe(`${new URL(baseURL ?? '').origin}/sitemap.xml`);
  expect(await (await request.get(sitemap)).text()).toContain(`<loc>${new URL(baseURL ?? '').origin}/</loc>`);
});

test('the worker and the manifest are asked for anew every time, and the manifest’s pictures are there', async ({
  request,
}) => {
  const worker = await request.get('/service-worker.js');
  expect(worker.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': expect.stringContaining('javascript'),
  });
  const answer = await request.get('/manifest.webmanifest');
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': expect.stringContaining('application/manifest+json'),
  });
  const { icons, start_url } = await answer.json();
  expect(start_url).toBe('/');
  expect(icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  for (const { src, type } of icons) {
    expect((await request.get(src)).headers()['content-type'], src).toBe(type);
  }
});

test('the API’s documentation opens without a complaint of the browser', async ({ page }) => {
  await page.goto('/docs/');
  await expect(page.getByRole('heading', { name: /Pupuseria API/ })).toBeVisible();
});
