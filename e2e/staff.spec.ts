import { ticket } from './kitchen.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

test('the kitchen’s tablet has an account of its own, with a password that only the kitchen knows', async ({
  page,
  openDevice,
  api,
}) => {
  const name = unique('Cocina');
  await openAsOwner(page, '/personal');
  await page.getByRole('button', { name: 'Agregar a alguien' }).click();
  await page.getByLabel('Nombre').fill(name);
  await page.getByLabel('Cocina', { exact: true }).check();
  await page.getByLabel('Primera contraseña').fill('primera-clave');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page.getByRole('button', { name: 'Entrar' })).toBeVisible();

  const tablet = await openDevice();
  await tablet.goto('/cocina');
  await tablet.getByLabel('Nombre').fill(name);
  await tablet.getByLabel('Contraseña', { exact: true }).fill('primera-clave');
  await tablet.getByRole('button', { name: 'Entrar' }).click();
  await tablet.getByLabel('Contraseña actual').fill('primera-clave');
  await tablet.getByLabel('Contraseña nueva').fill('solo-de-la-cocina');
  await expectNoAxeViolations(tablet);
  await tablet.getByRole('button', { name: 'Guardar' }).click();
  await expect(tablet.getByText(/En vivo/)).toBeVisible();

  const guest = unique('Ana');
  await api.placeOrder({ customer: { name: guest } });
  await ticket(tablet, 'Recibidos', guest)
    .getByRole('button', { name: /Empezar/ })
    .click();
  await ticket(tablet, 'En el comal', guest).getByRole('button', { name: /Listo/ }).click();
  await ticket(tablet, 'Listos', guest)
    .getByRole('button', { name: /Entregar/ })
    .click();
  await expect(ticket(tablet, 'Listos', guest)).toBeHidden();

  // The page of the staff is not for it.
  await tablet.goto('/personal');
  await expect(tablet.getByText('Es para: Encargado. Entrá con otra cuenta.')).toBeVisible();
});
