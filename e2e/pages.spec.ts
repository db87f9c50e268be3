/** Every page in every state, looked at in both languages, light and dark, narrow and wide: axe finds nothing. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { add } from './guest.ts';
import { expect, expectNoAxeViolations, signInAsKitchen, test } from './support.ts';

/** Each language light and dark, each narrow and wide: every pair of two, in four runs instead of eight. */
const looks = [
  { language: 'es', colorScheme: 'light', width: 360, height: 740 },
  { language: 'es', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'dark', width: 360, height: 740 },
  { language: 'en', colorScheme: 'light', width: 1280, height: 800 },
] as const;

/** Checks the page as it is now and keeps a picture of it for whoever wants to look. */
async function look(page: Page, name: string): Promise<void> {
  await expectNoAxeViolations(page);
  await page.screenshot({ path: `test-results/pages/${name}.png` });
}

for (const { language, colorScheme, width, height } of looks) {
  test.describe(`in ${language}, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    const named = (page: string) => `${page}-${language}-${colorScheme}-${width}`;
    const inLanguage = async (page: Page) => {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    };

    test('the guest’s pages are accessible', async ({ page, api, expectTrouble }) => {
      await page.goto('/');
      await add(page, 'Revueltas', { quantity: 2 });
      await add(page, 'Horchata');
      await inLanguage(page);
      await look(page, named('menu'));
      await page.getByRole('button', { name: /^Revueltas/ }).click();
      await look(page, named('item'));
      await page.keyboard.press('Escape');
      const cart = page.getByRole('button', { name: /Ver tu pedido|See your order/ });
      if (await cart.isVisible()) {
        await cart.click();
        await look(page, named('cart'));
      }
      await page.goto('/pedir');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, named('checkout'));

      const { id } = await api.placeOrder({ itemName: 'Revueltas' });
      await page.goto(`/pedido/${id}`);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await expect(page.getByText(language === 'es' ? 'La cocina ya lo tiene.' : 'The kitchen has it.')).toBeVisible();
      await look(page, named('order'));
      await page.goto('/no-existe');
      await look(page, named('not-found'));
      expectTrouble(/404/);
      await page.goto('/pedido/019aa5f0-ffff-7000-8000-000000000000');
      await expect(
        page.getByText(language === 'es' ? 'No encontramos este pedido' : 'We could not find this order'),
      ).toBeVisible();
      await look(page, named('order-unknown'));
    });

    test('the kitchen’s pages are accessible', async ({ page, api, expectTrouble }) => {
      expectTrouble(/401/);
      await page.goto('/cocina');
      await inLanguage(page);
      await look(page, named('sign-in'));
      await api.placeOrder({ itemName: 'Loroco', note: 'Sin curtido, por favor' });
      const { id } = await api.placeOrder({ itemName: 'Revueltas', channel: 'table', table: 7, customer: undefined });
      await api.moveOrder(id, 'preparing');
      await signInAsKitchen(page);
      await page.reload();
      await expect(page.getByRole('article').first()).toBeVisible();
      await look(page, named('kitchen'));
    });
  });
}

test('the category bar tells where on the menu one is, there and back', async ({ page }) => {
  await page.goto('/');
  const bar = page.getByRole('navigation', { name: 'Categorías' });
  const pupusas = bar.getByRole('link', { name: 'Pupusas' });
  const smoothies = bar.getByRole('link', { name: 'Licuados' });
  await expect(pupusas).toHaveAttribute('aria-current', 'true');
  await smoothies.click();
  await expect(smoothies).toHaveAttribute('aria-current', 'true');
  await page.evaluate('scrollTo(0, 0)');
  await expect(pupusas).toHaveAttribute('aria-current', 'true');
  await expect(smoothies).not.toHaveAttribute('aria-current', 'true');
});

test('the menu is there after at most 25 KB of JavaScript, and nothing moves while it loads', async ({
  page,
  request,
}) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.add(response.url());
  });
  // Runs in the page: a string, because its globals are the browser's.
  await page.addInitScript(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const sizes = await Promise.all(
    [...scripts].map(async (url) => gzipSync(await (await request.get(url)).body()).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * 1024);
  expect(await page.evaluate('globalThis.shift')).toBeLessThan(0.01);
});
