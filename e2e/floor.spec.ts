/** The waiter's phone: a round in a few taps, and rounds without a network. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { OwnShop } from './own-shop.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

/** Counts what a thumb does, whatever it hits. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`globalThis.taps = 0; addEventListener('click', () => { taps += 1; }, true)`);
  return () => page.evaluate<number>('taps');
}

test.use({ viewport: { width: 320, height: 568 } });

test('the floor of somebody who is signed in is at most 60 KB of JavaScript', async ({ page }) => {
  await openAsOwner(page, '/salon');
  const table = page.getByRole('link', { name: /^Mesa 4:/ });
  await expect(table).toBeVisible();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/assets/') && pathname.endsWith('.js')) bodies.set(pathname, response.body());
  });
  // More is loaded once a person moves, or after four seconds. Neither happens here, however slow the machine is.
  await page.addInitScript(`
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (work, ms, ...rest) => (ms === 4000 ? 0 : setTimeout(work, ms, ...rest));
  `);
  await page.reload();
  await expect(table).toBeVisible();
  const sizes = await Promise.all([...bodies.values()].map(async (body) => gzipSync(await body).length));
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});

test('six drinks for table 4 take nine taps or fewer, and the kitchen has them', async ({ page }) => {
  await openAsOwner(page, '/salon');
  await expect(page.getByRole('link', { name: /^Mesa 4:/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const taps = await countTaps(page);
  await page.getByRole('link', { name: /^Mesa 4:/ }).click();
  await page.getByRole('button', { name: 'Cervezas' }).click();
  for (const drink of ['Pilsener', 'Pilsener', 'Suprema', 'Golden', 'Corona', 'Corona']) {
    await page.getByRole('button', { name: new RegExp(`^Agregar ${drink} ?\\$`) }).click();
  }
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: /^Enviar/ }).click();
  expect(await taps()).toBeLessThanOrEqual(9);
  expect((await answer).status()).toBe(201);
  const { table, lines } = await (await answer).json();
  expect(table).toBe(4);
  expect(lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([2, 1, 1, 2]);
  await expect(page.getByRole('link', { name: /^Mesa 4:.*(?:Esperando|Listo)/ })).toBeVisible();
});

test('a manager puts a table in its place on the plan, with a finger and with the keys, and it stays there', async ({
  page,
}) => {
  await openAsOwner(page, '/salon');
  await page.getByRole('button', { name: 'Plano' }).click();
  await page.getByRole('button', { name: 'Mover mesas' }).click();
  const table = page.getByRole('button', { name: /^Mesa 9: columna/ });
  await expectNoAxeViolations(page);
  const from = await table.boundingBox();
  if (from === null) throw new Error('table 9 is not on the plan');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width * 2, from.y + from.height * 2.5, { steps: 4 });
  const stored = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  await page.mouse.up();
  await stored;
  const dropped = (await table.getAttribute('aria-label')) ?? '';
  const [column = 0, row = 0] =
    dropped
      .match(/(?<= )\d+/g)
      ?.slice(1)
      .map(Number) ?? [];
  await table.focus();
  const moved = page.waitForResponse(
    async (response) => response.request().method() === 'PATCH' && (await response.json()).place?.y === row + 1,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await moved;
  await expect(page.getByRole('button', { name: `Mesa 9: columna ${column}, fila ${row + 2}` })).toBeVisible();
  await page.getByRole('button', { name: 'Listo', exact: true }).click();
  const tile = page.getByRole('link', { name: /^Mesa 9:/ });
  const there = await tile.boundingBox();
  expect(there?.y).toBeGreaterThan(from.y);
  await page.reload();
  await expect(tile).toBeVisible();
  await expectNoAxeViolations(page);
  await expect.poll(async () => (await tile.boundingBox())?.x).toBe(there?.x);
  await tile.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mesa 9' })).toBeVisible();
});

type Round = { table: number; lines: { name: { es: string } }[] };
const drinks = ['Pilsener', 'Suprema', 'Golden', 'Regia', 'Corona'];

/** Sends a round of one drink from a table. */
async function sendRound(page: Page, table: number, drink: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Mesa ${table}:`) }).click();
  await page.getByRole('button', { name: 'Cervezas' }).click();
  await page.getByRole('button', { name: new RegExp(`^Agregar ${drink} ?\\$`) }).click();
  await page.getByRole('button', { name: /^Enviar/ }).click();
  await expect(page.getByRole('button', { name: /^Enviar/ })).toBeHidden();
  await page.getByRole('button', { name: 'Volver al salón' }).click();
}

test.describe('in airplane mode', () => {
  test.use({ serviceWorkers: 'allow' });

  test('twenty rounds over four tables wait through the app’s end, and are twenty tickets, in order and once', async ({
    page,
    context,
    expectTrouble,
  }) => {
    await using shop = await OwnShop.open();
    const salon = `${shop.origin}/salon`;
    await openAsOwner(page, salon);
    await expect(page.getByRole('link', { name: /^Mesa 4:/ })).toBeVisible();
    // The worker comes after the first touch, and the staff's pages with it.
    await page.mouse.move(100, 100);
    await expect.poll(() => page.evaluate(`caches.has('staff-pages')`)).toBe(true);

    expectTrouble(/ERR_|Failed to fetch|50\d/);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('link', { name: /^Mesa 4:/ })).toBeVisible();
    for (const drink of drinks) for (const table of [1, 2, 3, 4]) await sendRound(page, table, drink);
    for (const table of [1, 2, 3, 4]) {
      await expect(page.getByRole('link', { name: new RegExp(`^Mesa ${table}:.*5 sin enviar`) })).toBeVisible();
    }
    await expectNoAxeViolations(page);
    await page.close();

    const again = await context.newPage();
    await again.goto(salon);
    await expect(again.getByRole('link', { name: /^Mesa 4:.*5 sin enviar/ })).toBeVisible();
    await context.setOffline(false);
    await expect(again.getByText(/sin enviar/)).toHaveCount(0);

    const answer = await again.request.get(`${shop.origin}/api/v1/orders?limit=200`);
    const { orders }: { orders: Round[] } = await answer.json();
    expect(orders).toHaveLength(20);
    const oldestFirst = orders.toReversed();
    for (const table of [1, 2, 3, 4]) {
      const rounds = oldestFirst.filter((order) => order.table === table);
      expect(rounds.map(({ lines }) => lines[0]?.name.es)).toEqual(drinks);
    }
  });
});
