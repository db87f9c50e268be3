/** The owner looks at what was sold. */
import { readFile } from 'node:fs/promises';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

test('the owner sees today’s sales, looks at other days, and takes the numbers along as a file', async ({
  page,
  api,
}) => {
  await api.placeOrder();
  await page.setViewportSize({ width: 360, height: 740 });
  await openAsOwner(page, '/ventas');
  await expect(page.getByRole('heading', { name: /Ventas de hoy/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Por producto' })).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await expectNoAxeViolations(page);

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bajar CSV' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^ventas-\d{4}-\d\d-\d\d\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('Por producto,');

  await page.getByLabel('7 días').check();
  await expect(page.getByRole('heading', { name: /Ventas de 7 días/ })).toBeVisible();
  await page.getByLabel('Otros días').check();
  await page.getByLabel('Desde').fill('2020-02-01');
  await page.getByLabel('Hasta').fill('2020-02-29');
  await page.getByRole('button', { name: 'Ver' }).click();
  await expect(page.getByText('No hay pedidos en estos días.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
});
