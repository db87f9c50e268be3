/** The menu and the cart, as a guest's thumbs, eyes, keyboard and second tab find them. */
import type { Page } from '@playwright/test';
import { add, goToCheckout, send, tabTo } from './guest.ts';
import { openBoard } from './kitchen.ts';
import { expect, test, unique } from './support.ts';

const bar = (page: Page) => page.getByRole('button', { name: /Ver tu pedido/ });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [typed, meant] of [
    ['revuelta', 'Revueltas'],
    ['jalapeno', 'Jalapeño'],
    ['chicharon', 'Chicharrón'],
    ['horchta', 'Horchata'],
  ] as const) {
    test(`the search understands “${typed}”`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('searchbox').fill(typed);
      await expect(page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${meant}`) })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Frijol/ })).toHaveCount(0);
    });
  }

  test('two tabs with one cart never lose a line', async ({ page, context }) => {
    await page.goto('/');
    const other = await context.newPage();
    await other.goto('/');
    await add(page, 'Loroco');
    await expect(bar(other)).toContainText('$1.50');
    // Both have started everything: one has the stream of the shop's changes, and the other waits for it.
    await other.mouse.move(100, 100);
    const locks = `navigator.locks.query().then(({ held, pending }) => [held.length, pending.length])`;
    await expect.poll(() => page.evaluate(locks)).toEqual([1, 1]);
    // By the tiles that add with one tap: as close together as two taps can be.
    const tiles = [page, other].map((tab) => tab.getByRole('button', { name: /^Agregar\s+Revueltas/ }));
    for (let times = 0; times < 25; times += 1) await Promise.all(tiles.map((tile) => tile.dispatchEvent('click')));
    for (const tab of [page, other]) await expect(bar(tab)).toContainText('$64.00');
    await bar(other).click();
    await other.getByRole('button', { name: 'Quitar Loroco' }).click();
    await expect(bar(page)).toContainText('$62.50');
    await page.reload();
    await expect(bar(page)).toContainText('$62.50');
  });

  test('one phone passed around makes one order that says whose each line is', async ({ page }) => {
    await page.goto('/');
    for (const [guest, item] of [
      ['Ana', 'Revueltas'],
      ['Luis', 'Loroco'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${item}`) }).click();
      await page.getByRole('textbox', { name: '¿Para quién es?' }).fill(guest);
      await page.getByRole('button', { name: /^Agregar\s*\$/ }).click();
    }
    await bar(page).click();
    await expect(page.getByRole('region', { name: 'Luis' })).toContainText('Loroco');
    await page.getByLabel(/^10 %/).check();
    await page.getByRole('link', { name: /Seguir con el pedido/ }).click();
    await page.getByLabel('Tu nombre').fill(unique('Ana'));
    await send(page);
    const receipt = page.getByRole('region', { name: 'Lo que pediste' });
    await expect(receipt).toContainText('Ana');
    await expect(receipt).toContainText('Luis');
    // 10 % of $2.75, to the cent.
    await expect(receipt).toContainText('$0.28');
    await expect(receipt).toContainText('$3.03');
  });

  test('what is added flies to the cart, and stays where it is with reduced motion', async ({ page }) => {
    /** How many pictures are on their way, from the tap until the cart has its line. */
    const flights = async () => {
      await page.goto('/');
      await page.evaluate(`
        globalThis.flown = 0;
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...how) { globalThis.flown += 1; return animate.apply(this, how); };
      `);
      await add(page, 'Revueltas');
      await expect(bar(page)).toBeVisible();
      return page.evaluate('globalThis.flown');
    };
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await flights()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await flights()).toBe(0);
  });
});

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the whole order', async ({ page }) => {
    const ana = unique('Ana');
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
    await tabTo(page, /^Agregar Revueltas/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Frijol/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Frijol' })).toBeVisible();
    await tabTo(page, /^Maíz/, 'radio');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByLabel('Arroz')).toBeChecked();
    await tabTo(page, /^Nota para la cocina/, 'textbox');
    await page.keyboard.type('bien tostada');
    await tabTo(page, /^Agregar una/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Agregar\s*\$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // The focus is back where it was before the sheet.
    await expect(page.getByRole('button', { name: /^Frijol/ })).toBeFocused();

    await tabTo(page, /Ver tu pedido/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Quitar Revueltas/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Deshacer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Sin propina/, 'radio');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByLabel(/^10 %/)).toBeChecked();
    await tabTo(page, /^Seguir con el pedido/, 'link');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name: 'Solo faltan unos datos' })).toBeFocused();
    await tabTo(page, /^Tu nombre/, 'textbox');
    await page.keyboard.type(ana);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Lo que pediste' })).toContainText('“bien tostada”');
  });
});

test.describe('on the smallest screens and with the largest text', () => {
  const fits = async (page: Page) =>
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    );

  for (const { language, width, text } of [
    { language: 'es', width: 320, text: 100 },
    { language: 'en', width: 320, text: 200 },
    { language: 'es', width: 360, text: 200 },
  ]) {
    test.describe(`${width} px and text at ${text} %, in ${language}`, () => {
      test.use({ viewport: { width, height: 640 } });

      test('every page and sheet fits, and everything can be pressed', async ({ page }) => {
        await page.addInitScript(`
          localStorage.setItem('pupuseria.language', '"${language}"');
          addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = 'calc(1.0625rem * ${text / 100})'; });
        `);
        const es = language === 'es';
        await page.goto('/');
        await page
          .getByRole('listitem')
          .getByRole('button', { name: /^Loroco/ })
          .click();
        const sheet = page.getByRole('dialog');
        await expect(sheet).toBeVisible();
        await fits(page);
        await sheet.getByRole('textbox', { name: es ? '¿Para quién es?' : 'Who is it for?' }).fill('W'.repeat(40));
        await sheet.getByRole('button', { name: es ? /^Agregar\s*\$/ : /^Add\s*\$/ }).click();
        await expect(sheet).toBeHidden();
        await fits(page);
        await page.getByRole('button', { name: es ? /Ver tu pedido/ : /See your order/ }).click();
        await expect(page.getByRole('region', { name: 'W'.repeat(40) })).toBeVisible();
        await fits(page);
        await page.getByRole('link', { name: es ? /Seguir con el pedido/ : /Continue with the order/ }).click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await fits(page);
      });
    });
  }
});

test('hostile names and notes are text to everybody who reads them', async ({ page, openDevice }) => {
  const mark = unique('<img src=x onerror="document.title=`owned`">').slice(-8);
  const hostile = `<img src=x onerror="document.title='owned'">${mark}`.slice(0, 40);
  const kitchen = await openDevice();
  await openBoard(kitchen);
  await page.goto('/');
  await page.getByRole('searchbox').fill('<script>alert(1)</script>');
  await expect(page.getByRole('heading', { name: 'No encontramos “<script>alert(1)</script>”' })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Frijol/ }).click();
  await page.getByLabel('Nota para la cocina').fill(`${hostile}${mark}`);
  await page.getByRole('textbox', { name: '¿Para quién es?' }).fill(hostile);
  await page.getByRole('button', { name: /^Agregar\s*\$/ }).click();
  await expect(page.getByRole('region', { name: hostile })).toBeVisible();
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(hostile);
  await page.getByLabel(/Algo más/).fill(`${hostile}${mark}`);
  await send(page);
  // The line's and the order's.
  await expect(page.getByText(`“${hostile}${mark}”`, { exact: true })).toHaveCount(2);
  await expect(kitchen.getByRole('article').filter({ hasText: mark })).toContainText(hostile);
  for (const screen of [page, kitchen]) {
    await expect(screen).not.toHaveTitle(/owned/);
    await expect(screen.locator('img')).toHaveCount(0);
  }
});
