/** A day at the till: from the opening float to the drawer that was counted. */
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

const inDollars = (cents: number) => (cents / 100).toFixed(2);

test('a shift takes cash and cards, gives a payment back, and ends with a counted drawer and its Z report', async ({
  page,
  api,
}) => {
  const [first, second] = [await api.placeOrder(), await api.placeOrder()];
  await page.setViewportSize({ width: 360, height: 740 });
  await openAsOwner(page, '/caja');

  await page.getByLabel('Fondo de caja').fill('50.00');
  await page.getByRole('button', { name: 'Abrir la caja' }).click();
  await expect(page.getByRole('heading', { name: /Caja abierta/ })).toBeVisible();
  await expectNoAxeViolations(page);

  const choose = async ({ customer, number }: typeof first) => {
    await page.getByLabel('Buscar por número o nombre').fill(customer.name);
    await page.getByRole('button', { name: new RegExp(`^Pedido ${number}\\b`) }).click();
    await expect(page.getByRole('dialog', { name: new RegExp(`^Pedido ${number} `) })).toBeVisible();
  };
  const sheet = page.getByRole('dialog');
  const pay = (cents: number) => sheet.getByRole('button', { name: `Cobrar $${inDollars(cents)}` }).click();

  await choose(first);
  await sheet.getByLabel('Propina aparte').fill('0.25');
  await sheet.getByRole('button', { name: '$20.00' }).click();
  await expectNoAxeViolations(page);
  await pay(first.totalCents + 25);
  await expect(sheet.getByRole('status')).toContainText(`Vuelto $${inDollars(2_000 - first.totalCents - 25)}`);
  await sheet.getByRole('button', { name: 'Listo' }).click();

  await choose(second);
  await sheet.getByRole('radio', { name: 'Tarjeta' }).check();
  await sheet.getByLabel('Referencia del datáfono').fill('TX-17');
  await pay(second.totalCents);
  await expect(sheet.getByRole('status')).toContainText('Cobrado');
  await sheet.getByRole('button', { name: /^Devolver/ }).click();
  await sheet.getByLabel('Motivo').fill('Era la mesa de al lado');
  await sheet.getByRole('button', { name: 'Devolver', exact: true }).click();
  await expect(sheet.getByText('Devuelto: Era la mesa de al lado')).toBeVisible();
  await expect(sheet.getByRole('button', { name: `Cobrar $${inDollars(second.totalCents)}` })).toBeVisible();
  await sheet.getByRole('button', { name: 'Cerrar' }).click();

  await page.getByRole('button', { name: 'Gasto', exact: true }).click();
  await sheet.getByLabel('Cantidad').fill('3');
  await sheet.getByLabel('Motivo').fill('Hielo');
  await sheet.getByRole('button', { name: 'Anotar' }).click();
  await expect(sheet).toBeHidden();

  // Nobody sees what is expected before the count, which is two dollars short.
  const expected = 5_000 + first.totalCents + 25 - 300;
  await page.getByRole('button', { name: 'Cerrar la caja' }).click();
  await expect(page.getByText(`$${inDollars(expected)}`)).toBeHidden();
  const counted = expected - 200;
  await sheet.getByLabel('De $1.00', { exact: true }).fill(String(Math.floor(counted / 100)));
  await sheet.getByLabel('De $0.01', { exact: true }).fill(String(counted % 100));
  await expect(sheet.getByText(`$${inDollars(counted)}`)).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Cerrar con esta cuenta' }).click();

  const report = page.getByRole('article', { name: /^Corte Z/ });
  await expect(report).toContainText(`Esperado$${inDollars(expected)}`);
  await expect(report).toContainText(/Diferencia[-−]\$2\.00/);
  await page.getByLabel('Motivo').fill('Vuelto mal dado');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(report).toContainText('Vuelto mal dado');
  await expectNoAxeViolations(page);

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bajar CSV' }).click();
  expect((await started).suggestedFilename()).toMatch(/^corte-\d+\.csv$/);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(report).toBeVisible();
});
