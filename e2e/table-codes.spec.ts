/** Staff print the codes; guests scan them. */
import { add, goToCheckout, send } from './guest.ts';
import { look, looks } from './looks.ts';
import { openAsOwner } from './owner.ts';
import { readQrCode } from './qr.ts';
import { expect, signInAsKitchen, test } from './support.ts';

test('the code of table 7 is printed by the owner, and the phones that scan it share its tab until it is closed', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  await openAsOwner(page, '/mesas');
  await expect(page.getByRole('heading', { level: 1, name: 'Mesas' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(10);

  const scanned = await readQrCode(page.getByRole('img', { name: 'Código de la mesa 7', exact: true }));
  const guest = await openDevice();
  await guest.goto(scanned);
  await add(guest, 'Revueltas');
  await goToCheckout(guest);
  const id = await send(guest);
  const headers = { 'x-order-token': new URL(guest.url()).hash.slice(1) };
  const order = await (await guest.request.get(`/api/v1/orders/${id}`, { headers })).json();
  expect(order).toMatchObject({ channel: 'table', table: 7, tableSource: 'scanned' });

  const friend = await openDevice();
  await friend.goto(scanned);
  await friend.getByRole('button', { name: /^La cuenta/ }).click();
  const bill = friend.getByRole('dialog', { name: 'La cuenta de la mesa 7' });
  await expect(bill.getByRole('region', { name: `Pedido nº ${order.number}` })).toContainText('Revueltas');
  await bill.getByRole('button', { name: 'Pedir la cuenta' }).click();
  await expect(bill.getByText('Ya avisamos: les traen la cuenta')).toBeVisible();
  await bill.getByRole('button', { name: 'Cerrar' }).click();

  const tab = await (await page.request.get('/api/v1/tables/7/tab')).json();
  expect(tab).toMatchObject({ state: 'toPay' });
  const paid = await page.request.post('/api/v1/tables/7/payments', {
    headers: { 'idempotency-key': `bill-${tab.id}` },
    data: { method: 'card', pays: { kind: 'rest' } },
  });
  expect(paid.status()).toBe(201);
  expectTrouble(/404/);
  for (const phone of [guest, friend]) {
    await expect(phone.getByText('La cuenta de la mesa está cerrada. ¡Gracias!')).toBeVisible({ timeout: 15_000 });
  }
  const late = await openDevice();
  await late.goto(scanned);
  await expect(late.getByText('Mesa 7')).toBeVisible();
  await expect(late.getByRole('button', { name: /^La cuenta/ })).toHaveCount(0);
});

test('what is printed are the cards alone, four to a sheet', async ({ page }) => {
  await signInAsKitchen(page);
  await page.goto('/mesas');
  await expect(page.getByRole('listitem')).toHaveCount(10);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Mesa 10')).toBeVisible();
  await page.screenshot({ path: 'test-results/pages/table-codes-printed.png', fullPage: true });
  const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(3);
});

for (const { language, colorScheme, width, height } of looks) {
  test.describe(`in ${language}, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height } });

    test('the tables’ codes are accessible', async ({ page }) => {
      await signInAsKitchen(page);
      await page.goto('/mesas');
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await expect(page.getByRole('img')).toHaveCount(10);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await look(page, 'table-codes');
    });
  });
}

test('codes are shown only with a session, and without an answer it says so', async ({ page, expectTrouble }) => {
  await page.goto('/mesas');
  await expect(page.getByLabel('Contraseña')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await signInAsKitchen(page);
  expectTrouble(/500/);
  await page.route('**/api/v1/tables?*', (route) => route.fulfill({ status: 500 }), { times: 1 });
  await page.reload();
  await expect(page.getByText('No pudimos traer las mesas')).toBeVisible();
  await page.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(page.getByRole('img')).toHaveCount(10);
});
