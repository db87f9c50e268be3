import { ticket } from './kitchen.ts';
import { openAsOwner, owner } from './owner.ts';
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

test('an invited person chooses a password and a PIN, switches with the owner on the shop’s tablet, and is signed out by a manager', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  // The link that was used already, the wrong PIN, and the tablet's session that has ended.
  expectTrouble(/410\b.*\/invitations\/read/);
  expectTrouble(/403\b.*\/sessions\/pin/);
  const name = unique('Berta');
  await openAsOwner(page, '/personal');
  await page.getByRole('button', { name: 'Invitar con un enlace' }).click();
  await page.getByLabel('Nombre').fill(name);
  await page.getByLabel('Mesas', { exact: true }).check();
  await page.getByRole('button', { name: 'Hacer el enlace' }).click();
  const link = await page.getByRole('textbox', { name: 'Enlace' }).inputValue();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Listo' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`Anular.*${name}`) })).toBeVisible();

  const phone = await openDevice();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: `Te damos la bienvenida, ${name}` })).toBeVisible();
  await phone.getByLabel('Contraseña').fill('loroco-con-queso');
  await expectNoAxeViolations(phone);
  await phone.getByRole('button', { name: 'Entrar' }).click();
  await expect(phone.getByRole('heading', { name: 'Salón' })).toBeVisible();
  await phone.getByText('Más', { exact: true }).click();
  await phone.getByRole('link', { name: 'Tu cuenta' }).click();
  await phone.getByLabel('PIN nuevo').fill('4071');
  await phone.getByLabel('Tu contraseña').fill('loroco-con-queso');
  await phone.getByRole('button', { name: 'Guardar el PIN' }).click();
  await expect(phone.getByText('Tu PIN ya vale').first()).toBeVisible();

  const late = await openDevice();
  await late.goto(link);
  await expect(late.getByText(/Esta invitación ya se usó/)).toBeVisible();

  const tablet = await openDevice();
  await openAsOwner(tablet, '/aparatos');
  await tablet.getByRole('button', { name: 'Registrar este aparato' }).click();
  await tablet.getByLabel('Cómo se llama').fill(unique('Tablet'));
  await tablet.getByRole('dialog').getByRole('button', { name: 'Registrar este aparato' }).click();
  await expect(tablet.getByText('Este aparato ya está registrado.')).toBeVisible();
  await tablet.goto('/pantalla');
  await expect(tablet.getByRole('region', { name: 'Listos' })).toBeVisible();
  await expectNoAxeViolations(tablet);
  await tablet.goto('/mesas');
  await tablet.getByRole('button', { name: 'Cambiar de persona' }).click();
  await expectNoAxeViolations(tablet);
  await tablet.getByRole('button', { name: new RegExp(name) }).click();
  // By keyboard, and then by the pad.
  await tablet.keyboard.type('8352');
  await tablet.keyboard.press('Enter');
  await expect(tablet.getByText('Ese PIN no es. Probá otra vez.')).toBeVisible();
  await expectNoAxeViolations(tablet);
  for (const digit of '4071') await tablet.getByRole('button', { name: digit, exact: true }).click();
  await tablet.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(tablet.getByText(`${name} · Mesas`)).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: new RegExp(`Cerrar sesiones.*${name}`) }).click();
  await page.getByRole('button', { name: 'Sí, cerrarlas' }).click();
  await expect(page.getByText(`Se cerraron las sesiones de ${name}`).first()).toBeVisible();
  await tablet.reload();
  await expect(tablet.getByRole('heading', { name: '¿Quién sos?' })).toBeVisible();
  await tablet.getByRole('button', { name: 'Entrar con contraseña' }).click();
  await tablet.getByLabel('Nombre').fill(owner.name);
  await tablet.getByLabel('Contraseña', { exact: true }).fill(owner.password);
  await tablet.getByRole('button', { name: 'Entrar' }).click();
  await expect(tablet.getByText(`${owner.name} · Encargado`)).toBeVisible();
});
