/** The page as an app: it opens without a network, tells how old its menu is, and renews itself without a loss. */
import type { Page, Worker } from '@playwright/test';
import { add, arrived, goToCheckout, send, sendButton } from './guest.ts';
import { openBoard } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the app has kept what it needs to open on its own. */
async function untilInstalled(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  const kept = () => page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active.state)');
  await expect.poll(kept).toBe('activated');
}

test('opens without a network, with the last menu and the cart, and says how old the menu is', async ({
  page,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  await add(page, 'Revueltas', { quantity: 2 });
  await untilInstalled(page);

  await shop.close();
  expectTrouble(/ERR_|Failed to fetch|50\d/);
  await page.reload();
  await expect(page.getByText(/^Sin conexión: este es el menú de las? \d{1,2}:\d{2}/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Loroco/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await goToCheckout(page);
  await expect(sendButton(page)).toContainText('$2.50');
  await expect(page.getByText(/^Sin conexión: este es el menú/)).toBeVisible();

  await shop.reopen();
  await page.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(page.getByText(/^Sin conexión/)).toHaveCount(0);
  await page.getByLabel('Tu nombre').fill(unique('Ana'));
  await send(page);
});

test('an order’s page that is opened without a network shows what this phone kept of it', async ({
  page,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  await untilInstalled(page);
  await add(page, 'Revueltas', { quantity: 2 });
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(unique('Ana'));
  await send(page);
  const number = page.getByRole('heading', { level: 1, name: /Tu número/ });
  const shown = (await number.textContent()) ?? '';
  expect(shown).toMatch(/\d/);

  await shop.close();
  expectTrouble(/ERR_|Failed to fetch|50\d/);
  await page.reload();
  await expect(number).toHaveText(shown);
  const lines = page.getByRole('region', { name: 'Lo que pediste' });
  await expect(lines).toContainText('Así lo guardó este teléfono');
  await expect(lines).toContainText('2 ×Revueltas');
  await expect(lines).toContainText('$2.50');
  await expectNoAxeViolations(page);

  await shop.reopen();
  await expect(page.getByText(arrived)).toBeVisible();
  await expect(page.getByText(/^Así lo guardó/)).toHaveCount(0);
});

test('keeps no answer of the API that could lie later', async ({ page }) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  await untilInstalled(page);
  await add(page, 'Horchata');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(unique('Luz'));
  await send(page);
  const kept: string[] = await page.evaluate(`(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  })()`);
  expect(kept).toContain('/index.html');
  expect(
    kept.filter((path) => !/^\/(assets\/[\w.-]+|index\.html|favicon\.svg|manifest\.webmanifest)$/.test(path)),
  ).toEqual([]);
});

test('a new version waits while a guest is ordering, and says so, in the kitchen too', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  const ana = unique('Ana');
  await page.goto(shop.origin);
  await add(page, 'Pollo', { quantity: 2 });
  await untilInstalled(page);
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(ana);
  const kitchen = await openDevice();
  await openBoard(kitchen, shop.origin);
  await untilInstalled(kitchen);

  // Live streams and whatever was under way break off while the server is replaced.
  expectTrouble(/ERR_|Failed to fetch|50\d/);
  await shop.deploy();
  for (const screen of [page, kitchen]) {
    await screen.evaluate('navigator.serviceWorker.ready.then((registration) => registration.update())');
    await expect(screen.getByText('Hay una versión nueva')).toBeVisible();
    await expectNoAxeViolations(screen);
  }
  const script = (screen: Page) => screen.locator('script[type=module]').last().getAttribute('src');
  expect(await script(page)).not.toContain('-next');
  await expect(page.getByLabel('Tu nombre')).toHaveValue(ana);

  // The next page that is opened is the new version's, and nothing was lost on the way.
  await page.getByRole('link', { name: /^Cambiar/ }).click();
  await expect.poll(() => script(page)).toContain('-next');
  await goToCheckout(page);
  await expect(page.getByLabel('Tu nombre')).toHaveValue(ana);
  await expect(sendButton(page)).toContainText('$');
  await send(page);

  await kitchen.getByRole('button', { name: 'Actualizar' }).click();
  await expect.poll(() => script(kitchen)).toContain('-next');
  await expect(kitchen.getByText(ana)).toBeVisible();
});

/** The worker behind the page, to put it where a test cannot click. */
async function workerOf(page: Page): Promise<Worker> {
  await untilInstalled(page);
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error('no service worker is installed');
  return worker;
}

test('a tap on the notification brings the order’s page back, or opens it when it is closed', async ({ page }) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  const worker = await workerOf(page);
  // A window may be shown only after a person's tap, which no script can make: what is asked for is noted instead.
  await worker.evaluate(`
    globalThis.asked = [];
    WindowClient.prototype.focus = async function () { asked.push('focus ' + new URL(this.url).pathname); };
    Clients.prototype.openWindow = async (url) => { asked.push('open ' + url); };
    globalThis.tap = async (url) => {
      let done;
      const notification = { data: { url }, close: () => asked.push('close') };
      const waitUntil = (work) => { done = work; };
      dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil }));
      await done;
    };
  `);
  await worker.evaluate(`tap('/#proof')`);
  await worker.evaluate(`tap('/pedido/closed#proof')`);
  expect(await worker.evaluate('asked')).toEqual(['close', 'focus /', 'close', 'open /pedido/closed#proof']);
});

test('what the shop sends by web push is shown with its words, and leads to the order', async ({ page }) => {
  await page.goto('/');
  const worker = await workerOf(page);
  const shown = await worker.evaluate(`(async () => {
      const shown = [];
      registration.showNotification = async (title, { body, tag, data }) => { shown.push({ title, body, tag, url: data.url }); };
      const message = { title: 'Pedido nº 7', body: '¡Ya está! Pasá a traerlo.', url: '/pedido/x#token', tag: 'x' };
      const pending = [];
      const waitUntil = (work) => pending.push(work);
      dispatchEvent(Object.assign(new Event('push'), { data: { json: () => message }, waitUntil }));
      dispatchEvent(Object.assign(new Event('push'), { data: null, waitUntil }));
      await Promise.all(pending);
      return shown;
    })()`);
  const url = '/pedido/x#token';
  expect(shown).toEqual([{ title: 'Pedido nº 7', body: '¡Ya está! Pasá a traerlo.', tag: 'x', url }]);
});

test('opens from the network where the browser has thrown its files away and keeps none', async ({ page }) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  const worker = await workerOf(page);
  await worker.evaluate(`
    caches.open = caches.match = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  `);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Loroco/ })).toBeVisible();
});

test('opens from its own files when the server wants no more requests', async ({ page, expectTrouble }) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  const worker = await workerOf(page);
  expectTrouble(/429/);
  await worker.evaluate(`
    globalThis.fetch = async () => new Response('Too many requests', { status: 429 });
    registration.navigationPreload.disable();
  `);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Loroco/ })).toBeVisible();
});

test('a file whose name has no hash is this version’s, whatever the one before has kept', async ({ page }) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  const worker = await workerOf(page);
  // The cache of the version before is the older one.
  await worker.evaluate(`(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('app-'));
    const now = await caches.open(name);
    const files = await Promise.all((await now.keys()).map(async (file) => [file, await now.match(file)]));
    await caches.delete(name);
    await (await caches.open('app-before')).put('/favicon.svg', new Response('the one before'));
    const again = await caches.open(name);
    await Promise.all(files.map(([file, answer]) => again.put(file, answer)));
  })()`);
  expect(await page.evaluate(`fetch('/favicon.svg').then((answer) => answer.text())`)).toContain('<svg');
});
