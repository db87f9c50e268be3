/** The pickup counter: an order is found, handed over and paid there, and a tab without a table is opened, ordered onto and paid. */
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

test.use({ viewport: { width: 320, height: 568 }, contextOptions: { reducedMotion: 'reduce' } });

test('an order is found by its name, handed over and paid, and a guest at the counter has a tab of their own', async ({
  page,
  api,
}) => {
  const customer = { name: unique('Chepe'), phone: '+503 7123 4567' };
  const order = await api.placeOrder({ customer });
  await openAsOwner(page, '/mostrador');
  const cooking = page.getByRole('region', { name: 'En cocina' });
  const row = page.getByRole('listitem').filter({ hasText: customer.name });
  await page.getByLabel('Número, nombre o teléfono').fill(customer.name);
  await expect(cooking.getByText(customer.name)).toBeVisible();
  await expect(row.getByRole('link', { name: `Llamar a ${customer.name}` })).toHaveAttribute(
    'href',
    'tel:+50371234567',
  );

  // The kitchen has it ready, and it moves up by itself.
  await api.moveOrder(order.id, 'preparing');
  await api.moveOrder(order.id, 'ready');
  await expect(page.getByRole('region', { name: 'Listos' }).getByText(customer.name)).toBeVisible();
  await expectNoAxeViolations(page);
  await row.getByRole('button', { name: `Entregar el pedido ${order.number}` }).click();
  await expect(page.getByRole('region', { name: 'Entregados, por cobrar' }).getByText(customer.name)).toBeVisible();

  // Found again by its number, on the keys of the screen.
  await page.getByRole('button', { name: 'Teclado' }).click();
  await page.getByRole('button', { name: 'Limpiar' }).click();
  for (const digit of String(order.number)) await page.getByRole('button', { name: digit, exact: true }).click();
  await row.getByRole('button', { name: `Cobrar el pedido ${order.number}` }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Tarjeta' }).check();
  await sheet.getByRole('button', { name: /^Cobrar/ }).click();
  await expect(sheet.getByRole('status')).toContainText('Cobrado');
  await sheet.getByRole('button', { name: 'Listo' }).click();
  await expect(page.getByRole('region', { name: 'Entregados', exact: true }).getByText(customer.name)).toBeVisible();

  const name = unique('Niña Tita');
  await page.getByRole('button', { name: 'Abrir una cuenta' }).click();
  await sheet.getByLabel('¿A nombre de quién?').fill(name);
  await sheet.getByRole('button', { name: 'Abrir' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Cervezas' }).click();
  await page.getByRole('button', { name: /^Agregar Pilsener ?\$/ }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /^Enviar/ }).click();
  // Back at the counter, what was ordered is unpaid again.
  await expect(page.getByRole('link', { name: new RegExp(`^${name} ?\\$[1-9]`) })).toBeVisible();
  await page.getByRole('link', { name: `La cuenta de ${name}` }).click();
  await page.getByRole('button', { name: 'Cobrar', exact: true }).click();
  await sheet.getByRole('button', { name: 'Tarjeta', exact: true }).click();
  await sheet.getByLabel(/^Referencia/).fill('TX-1');
  await sheet.getByRole('button', { name: /^Tarjeta \$/ }).click();
  await expect(sheet.getByText('La cuenta está pagada y cerrada.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Listo' }).click();
  await page.getByRole('link', { name: 'Volver' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mostrador' })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^${name}`) })).toHaveCount(0);
});
