/** The waiter's phone: a round in a few taps, and rounds without a network. */
import type { Page } from '@playwright/test';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

/** Counts what a thumb does, whatever it hits. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`globalThis.taps = 0; addEventListener('click', () => { taps += 1; }, true)`);
  return () => page.evaluate<number>('taps');
}

test.use({ viewport: { width: 320, height: 568 } });

test('six drinks for table 4 take nine taps or fewer, and the kitchen has them', async ({ page }) => {
  await openAsOwner(page, '/salon');
  await expect(page.getByRole('link', { name: /^Mesa 4:/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const taps = await countTaps(page);
  await page.getByRole('link', { name: /^Mesa 4:/ }).click();
  await page.getByRole('button', { name: 'Cervezas' }).click();
  for (const drink of ['Pilsener', 'Pilsener', 'Suprema', 'Golden', 'Corona', 'Corona']) {
    await page.getByRole('button', { name: `Agregar ${drink}`, exact: true }).click();
  }
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: /^Enviar/ }).click();
  expect(await taps()).toBeLessThanOrEqual(9);
  expect((await answer).status()).toBe(201);
  const { table, lines } = await (await answer).json();
  expect(table).toBe(4);
  expect(lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([2, 1, 1, 2]);
  await expect(page.getByRole('link', { name: /^Mesa 4:.*Esperando/ })).toBeVisible();
});
