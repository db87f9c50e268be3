/** The page as an app: it opens without a network, tells how old its menu is, and renews itself without a loss. */
import type { Page } from '@playwright/test';
import { add, goToCheckout, send, sendButton } from './guest.ts';
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

test('a new version waits for whoever is ordering, and says so, in the kitchen too', async ({
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
  const script = (screen: Page) => screen.locator('script[type=module]').getAttribute('src');
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
