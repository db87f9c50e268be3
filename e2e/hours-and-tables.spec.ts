/** The manager sets the hours and the tables; guests notice both. */
import { add, goToCheckout, send } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner } from './owner.ts';
import { readQrCode } from './qr.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

test('the manager closes a day, opens it again, adds a table and replaces its code; a guest scans the new one', async ({
  page,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  await openAsOwner(page, `${shop.origin}/horario`);

  // Around the clock, whenever this runs: a period that closes when it opens.
  await page.getByRole('button', { name: 'Todos los días de 10 a. m. a 9 p. m.' }).click();
  const monday = page.getByRole('group', { name: 'Lunes' });
  await monday.getByLabel('Abre').fill('06:00');
  await monday.getByLabel('Cierra').fill('06:00');
  await expect(monday.getByText('Al día siguiente')).toBeVisible();
  await expect(page.getByText('Se cruza con otro turno.')).toHaveCount(0);
  await page.getByRole('button', { name: /^Copiar a los otros días.*Lunes/ }).click();
  await page.getByRole('button', { name: 'Agregar un día' }).click();
  await page.getByLabel('Fecha').fill('2100-12-25');
  await page.getByLabel('Cómo se llama').fill('Navidad');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Horario guardado')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: 'Navidad' }).getByText('Cerrado todo el día')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Domingo' }).getByLabel('Cierra')).toHaveValue('06:00');

  await page.goto(`${shop.origin}/mesas`);
  await page.getByRole('button', { name: 'Agregar mesas' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Zona').fill('Terraza');
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Agregar mesas' }).click();
  await expect(page.getByRole('heading', { name: 'Terraza' })).toBeVisible();

  const code = page.getByRole('img', { name: 'Código de la mesa 11', exact: true });
  const printed = await readQrCode(code);
  await page.getByRole('button', { name: 'Cambiar: Mesa 11' }).click();
  await page.getByRole('button', { name: 'Hacer un código nuevo' }).click();
  await page.getByRole('button', { name: 'Sí, cambiar el código' }).click();
  await expect(page.getByText('La mesa 11 tiene un código nuevo: imprimilo')).toBeVisible();
  const scanned = await readQrCode(code);
  expect(scanned).not.toBe(printed);

  const [guest, kitchen] = [await openDevice(), await openDevice()];
  await guest.goto(scanned);
  await add(guest, 'Revueltas');
  await goToCheckout(guest);
  await send(guest);
  await openBoard(kitchen, shop.origin);
  await expect(ticket(kitchen, 'Recibidos', 'Mesa 11')).toBeVisible();
  // Before their shop goes: they would look for it in vain.
  await Promise.all([page, guest, kitchen].map((open) => open.close()));
});
