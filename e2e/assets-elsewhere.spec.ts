/** The pages on one origin, and what is in assets/ on another, as with a CDN that takes it from the shop (ASSETS_URL). */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { build } from 'vite';
import { freePort } from '../scripts/free-port.ts';
import { temporaryPrefix } from '../scripts/temporary.ts';
import { add, goToCheckout, send } from './guest.ts';
import { OwnShop } from './own-shop.ts';
import { expect, test, unique } from './support.ts';

test.use({ serviceWorkers: 'allow' });

/** A CDN: hands on what `shop` answers for a file in assets/, with its headers, and has nothing else. */
function openCdn(port: number, shop: () => string) {
  const server = createServer(async (request, answer) => {
    if (!request.url?.startsWith('/assets/')) return answer.writeHead(404).end();
    const { status, headers, body } = await fetch(shop() + request.url, { headers: { 'accept-encoding': 'identity' } });
    answer.writeHead(status, Object.fromEntries(headers));
    for await (const chunk of body ?? []) answer.write(chunk);
    return answer.end();
  }).listen(port, '127.0.0.1');
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

test('a guest orders with the assets on an origin of their own, and the app opens without a network', async ({
  page,
  expectTrouble,
}) => {
  const folder = await mkdtemp(temporaryPrefix('assets'));
  const port = await freePort();
  const cdnOrigin = `http://127.0.0.1:${port}`;
  process.env.ASSETS_URL = cdnOrigin;
  await build({ root: 'web', logLevel: 'error', build: { outDir: folder } });
  delete process.env.ASSETS_URL;

  await using shop = await OwnShop.open(folder);
  const cdn = openCdn(port, () => shop.origin);
  try {
    const from = new Map<string, Set<string>>();
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      const kind = request.resourceType();
      from.set(kind, (from.get(kind) ?? new Set()).add(origin));
    });
    await page.goto(shop.origin);
    await add(page, 'Revueltas', { quantity: 2 });
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(unique('Ana'));
    await send(page);
    for (const kind of ['script', 'stylesheet', 'font'])
      expect([kind, ...(from.get(kind) ?? [])]).toEqual([kind, cdnOrigin]);

    await page.keyboard.press('Shift');
    await expect
      .poll(() => page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active.state)'))
      .toBe('activated');
    await shop.close();
    await cdn.close();
    expectTrouble(/ERR_|Failed to fetch|50\d/);
    await page.goto(shop.origin);
    await expect(page.getByText(/^Sin conexión: este es el menú de las? \d{1,2}:\d{2}/)).toBeVisible();
    await add(page, 'Loroco');
  } finally {
    await cdn.close().catch(() => undefined);
    await rm(folder, { recursive: true });
  }
});

test('the shop lets pages of other origins have its assets only where they are meant to', async ({ request }) => {
  const script = /\/assets\/app-[^"]+\.js/.exec(await (await request.get('/')).text())?.[0] ?? '';
  const headers = (await request.get(script)).headers();
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});
