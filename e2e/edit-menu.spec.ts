import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { add, goToCheckout, sendButton } from './guest.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

/** Publishes what the page shows as changed. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publicar…' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Publicar', exact: true }).click();
  await expect(page.getByText('Es el menú que ven tus clientes.')).toBeVisible();
}

/** Drags an item to the upper half of another one's row. */
async function drag(page: Page, name: string, other: string): Promise<void> {
  const [handle, to] = [page.getByTitle(`Arrastrar ${name}`), page.getByTitle(`Arrastrar ${other}`)];
  await to.scrollIntoViewIfNeeded();
  await handle.scrollIntoViewIfNeeded();
  const [box, target] = [await handle.boundingBox(), await to.boundingBox()];
  if (box === null || target === null) throw new Error(`${name} cannot be dragged`);
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, target.y + target.height / 4, { steps: 4 });
  await page.mouse.up();
}

test('the owner adds an item and changes its price; a guest who is about to order it sees the new price at once', async ({
  page,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  await openAsOwner(page, `${shop.origin}/carta`);
  await page.getByRole('heading', { name: 'Pupusas' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Agregar un producto a Pupusas' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('En español').first().fill('Chipilín');
  await sheet.getByLabel('En inglés').first().fill('Chipilín leaf');
  await sheet.getByLabel('Precio').fill('1.25');
  // As large as a camera's: it is made smaller before it is sent.
  const buffer = await sharp('docs/images/kitchen.png').resize(4000, 3000, { fit: 'fill' }).png().toBuffer();
  await sheet.getByLabel('Agregar una foto').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
  const isReady = sheet.getByText('La foto está lista. Guardá el producto para usarla.');
  await expect(isReady).toBeVisible();
  const cutAnew = page.waitForResponse('**/api/v1/photos');
  await sheet.getByLabel('Qué parte se ve').press('End');
  await cutAnew;
  await expect(isReady).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Guardar' }).click();
  await publish(page);

  const guest = await openDevice();
  await guest.goto(shop.origin);
  const photo = guest.getByRole('listitem').filter({ hasText: 'Chipilín' }).getByRole('presentation');
  await photo.scrollIntoViewIfNeeded();
  await expect(photo).toHaveJSProperty('complete', true);
  await expect(photo).not.toHaveJSProperty('naturalWidth', 0);
  await add(guest, 'Chipilín');
  await goToCheckout(guest);
  await guest.getByLabel('Tu nombre').fill('Ana');

  // By keyboard into the next category, with a pointer back to before the last of the first one, and further up.
  await page.getByRole('button', { name: 'Pasar Chipilín a Sodas' }).press('Enter');
  const place = page.getByText(/Chipilín: lugar \d+ de \d+$/);
  await expect(place).toHaveText(/^Sodas: Chipilín: lugar 1 de \d+$/);
  await expect(page.getByRole('button', { name: 'Bajar Chipilín' })).toBeFocused();
  await drag(page, 'Chipilín', 'Conejo');
  await expect(place).toHaveText(/^Pupusas: Chipilín: lugar \d+ de \d+$/);
  const [, rank, of] = /lugar (\d+) de (\d+)/.exec((await place.textContent()) ?? '') ?? [];
  expect(Number(rank)).toBe(Number(of) - 1);
  await drag(page, 'Chipilín', 'Garrobo');
  await expect(place).toHaveText(`Chipilín: lugar ${Number(rank) - 2} de ${of}`);
  const up = page.getByRole('button', { name: 'Subir Chipilín' });
  await up.press('Enter');
  await expect(place).toHaveText(`Chipilín: lugar ${Number(rank) - 3} de ${of}`);
  await expect(up).toBeFocused();
  await expect(page.getByText('Hay 1 cambio sin publicar')).toBeVisible();
  await page.getByRole('button', { name: /^Cambiar\s+Chipilín/ }).click();
  await sheet.getByLabel('Precio').fill('1.50');
  await sheet.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Hay 2 cambios sin publicar')).toBeVisible();
  // As a guest would see it, and cannot order it yet.
  await page.getByRole('button', { name: 'Ver como cliente' }).click();
  await sheet.getByRole('button', { name: /^Chipilín \$1\.50/ }).click();
  await expect(page.getByRole('dialog', { name: 'Chipilín' }).getByText('$1.50')).toBeVisible();
  await expectNoAxeViolations(page);
  await expect(page.getByRole('button', { name: 'Agregar', exact: true })).toBeHidden();
  await page.getByRole('dialog', { name: 'Chipilín' }).getByRole('button', { name: 'Cerrar' }).click();
  await sheet.getByRole('button', { name: 'Cerrar' }).click();
  await publish(page);

  // Before it is ordered: the open page follows the shop.
  await expect(guest.getByText('El total cambió: ahora es $1.50')).toBeVisible();
  await expect(sendButton(guest)).toContainText('$1.50');

  await page.getByRole('button', { name: /^Cambiar\s+Chipilín/ }).click();
  await sheet.getByText('Quién cambió el precio').click();
  await expect(sheet.getByText('$1.25 → $1.50')).toBeVisible();
  await expect(sheet.getByText(/· owner$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Cerrar' }).click();

  await page.getByRole('button', { name: 'Versiones anteriores' }).click();
  await expect(sheet.getByText('Chipilín: $1.25 → $1.50')).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Volver a esta' }).last().click();
  await expect(page.getByText(/sin publicar/)).toBeVisible();
  await publish(page);
  await guest.goto(shop.origin);
  await expect(guest.getByRole('button', { name: /^Revueltas/ }).first()).toBeVisible();
  await expect(guest.getByRole('listitem').getByRole('button', { name: /^Chipilín/ })).toBeHidden();

  // The menu goes out as a table, and comes back with another price.
  await page.getByRole('button', { name: 'Importar y exportar' }).click();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: /CSV/ }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(',Coca-Cola,Coca-Cola,,,1.50,drink,');
  const dearer = Buffer.from(csv.replace(',Coca-Cola,Coca-Cola,,,1.50,', ',Coca-Cola,Coca-Cola,,,1.75,'));
  const file = { name: 'menu.csv', mimeType: 'text/csv', buffer: dearer };
  await sheet.getByLabel('Traer un menú de un archivo').setInputFiles(file);
  await expect(sheet.getByText('Coca-Cola: $1.50 → $1.75')).toBeVisible();
  await sheet.getByRole('button', { name: 'Poner en el borrador' }).click();
  await expect(page.getByText('Hay 1 cambio sin publicar')).toBeVisible();
});
