/** A new owner's first five minutes, with the screens alone: from an empty installation to the first order that is paid. */
import type { Locator } from '@playwright/test';
import { add, goToCheckout, sendButton } from './guest.ts';
import { ticket } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner, owner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

/** Counts what a finger does: a tap on a button, and one on each field that is filled in. */
class Finger {
  taps = 0;

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.taps += 1;
    await field.fill(text);
  }

  /** One tap opens the list, another chooses. */
  async choose(field: Locator, label: string): Promise<void> {
    this.taps += 2;
    await field.selectOption({ label });
  }
}

test('a new owner opens the shop in at most 25 taps, a guest orders, and the till takes the money', async ({
  page,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  const finger = new Finger();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${shop.origin}/escritorio`);
  await finger.fill(page.getByLabel('Nombre'), owner.name);
  await finger.fill(page.getByLabel('Contraseña', { exact: true }), owner.password);
  await finger.tap(button('Entrar'));
  await finger.tap(page.getByRole('link', { name: 'Hacer los seis pasos' }));

  await finger.fill(page.getByLabel('Nombre'), 'Pupusería La Ceiba');
  await finger.fill(page.getByLabel('Dirección'), 'Calle Los Planes 12, Panchimalco');
  await finger.fill(page.getByLabel('Teléfono'), '+503 2222 0000');
  await finger.choose(page.getByLabel('Idiomas'), 'Solo español');
  await expectNoAxeViolations(page);
  await finger.tap(button('Guardar y seguir'));

  await finger.fill(page.getByLabel('Abre'), '00:00');
  await finger.fill(page.getByLabel('Cierra'), '23:59');
  await expectNoAxeViolations(page);
  await finger.tap(button('Guardar y seguir'));

  await expect(page.getByRole('radio', { name: 'El de pupusería, como está' })).toBeChecked();
  await finger.tap(button('Guardar y seguir'));
  await finger.tap(button('Guardar y seguir')); // ten tables

  const kitchen = await openDevice();
  await openAsOwner(kitchen, `${shop.origin}/cocina`);
  await finger.tap(button('Hacer un pedido de prueba'));
  await expect(ticket(kitchen, 'Recibidos', 'PRUEBA')).toBeVisible();
  await finger.tap(button('Quitar los de prueba'));
  await expect(ticket(kitchen, 'Recibidos', 'PRUEBA')).toBeHidden();
  await expectNoAxeViolations(page);
  await finger.tap(button('Guardar y seguir'));
  await finger.tap(button('Está todo listo'));
  await expect(page.getByRole('heading', { name: 'Escritorio' })).toBeVisible();
  expect(finger.taps).toBeLessThanOrEqual(25);

  const guest = await openDevice();
  await guest.goto(shop.origin);
  await expect(guest.getByText('Pupusería La Ceiba').first()).toBeVisible();
  await expect(guest.getByRole('button', { name: 'English' })).toBeHidden();
  await add(guest, 'Revueltas');
  await goToCheckout(guest);
  await guest.getByLabel('Tu nombre').fill('Ana');
  await sendButton(guest).click();
  await expect(ticket(kitchen, 'Recibidos', 'Ana')).toBeVisible();

  await page.getByRole('link', { name: 'Caja' }).click();
  await page.getByLabel('Fondo de caja').fill('20');
  await button('Abrir la caja').click();
  await page.getByRole('button', { name: /^Pedido \d+.*Ana/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /^Cobrar/ }).click();
  await expect(sheet.getByRole('status')).toContainText('Cobrado');
});
