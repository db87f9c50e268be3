/** The bill on the waiter's phone: split and paid in few taps, the same on two phones, and wherever the guests move. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { OwnShop } from './own-shop.ts';
import { openAsOwner, owner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

type Item = {
  id: string;
  name: { es: string };
  available: boolean;
  optionGroups: { min: number; options: { id: string; default: boolean }[] }[];
};

/** What the test arranges through the API of its own shop. */
async function arrange(origin: string) {
  let token: string | undefined;
  const call = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${response.status} ${path}: ${await response.text()}`);
    return response.json() as Promise<T>;
  };
  token = (await call<{ token: string }>('/staff/sessions', owner)).token;
  const menu = await call<{ categories: { items: Item[] }[] }>('/menu');
  const items = menu.categories.flatMap((category) => category.items).filter(({ available }) => available);
  /** Orders some of each named item at a table. */
  const order = (table: number, ...wanted: readonly (readonly [name: string, quantity: number])[]) =>
    call('/orders', {
      channel: 'table',
      table,
      lines: wanted.map(([name, quantity]) => {
        const item = items.find((each) => each.name.es === name);
        if (item === undefined) throw new Error(`The menu has no "${name}"`);
        const optionIds = item.optionGroups.flatMap(({ min, options }) => {
          const usual = options.filter((option) => option.default);
          return (usual.length >= min ? usual : options.slice(0, min)).map(({ id }) => id);
        });
        return { itemId: item.id, optionIds, quantity };
      }),
    });
  return { call, order };
}

/** Counts what a thumb does, whatever it hits. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`globalThis.taps = 0; addEventListener('click', () => { taps += 1; }, true)`);
  return () => page.evaluate<number>('taps');
}

const charge = (page: Page) => page.getByRole('button', { name: 'Cobrar', exact: true });

test.use({ viewport: { width: 320, height: 568 }, contextOptions: { reducedMotion: 'reduce' } });

test('a waiter takes a bill apart in a few taps, two phones agree, and no money is taken twice', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  const { call, order } = await arrange(shop.origin);
  await call('/shifts', { floatCents: 5_000 });
  await order(4, ['Revueltas', 7], ['Horchata', 7]);

  await openAsOwner(page, `${shop.origin}/cuentas`);
  await page.getByRole('link', { name: /^Mesa 4/ }).click();
  await expect(page.getByRole('heading', { name: 'Mesa 4' })).toBeVisible();
  await expectNoAxeViolations(page);
  const taps = await countTaps(page);
  await charge(page).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Por cosas' }).click();
  for (let guest = 1; guest <= 6; guest += 1) {
    await sheet.getByRole('button', { name: /^(\d ×|\d de \d)? ?Revueltas/ }).click();
    await sheet.getByRole('button', { name: /^(\d ×|\d de \d)? ?Horchata/ }).click();
    if (guest === 1) await expectNoAxeViolations(page);
    await sheet.getByRole('button', { name: /^\$5\.00/ }).click();
    await expect(sheet.getByRole('status')).toContainText('Cobrado');
  }
  await sheet.getByRole('button', { name: 'Todo lo que queda' }).click();
  await sheet.getByRole('button', { name: /^Exacto/ }).click();
  await expect(sheet.getByText('Mesa libre')).toBeVisible();
  expect(await taps()).toBeLessThanOrEqual(25);
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Listo' }).click();
  await expect(page.getByText('Mesa libre')).toBeVisible();

  // Both phones show table 5; the second one hears nothing of the first, and is about to take the same money.
  await order(5, ['Revueltas', 2]);
  const other = await openDevice();
  await other.setViewportSize({ width: 320, height: 568 });
  await openAsOwner(other, `${shop.origin}/cuentas#mesa-5`);
  await page.goto(`${shop.origin}/cuentas#mesa-5`);
  await order(5, ['Horchata', 1]);
  for (const phone of [page, other]) await expect(phone.getByText('1 × Horchata')).toBeVisible();
  await charge(other).click();
  await other.route('**/api/v1/tabs/*/payments', async (route) => {
    await charge(page).click();
    await sheet.getByRole('button', { name: /^Exacto/ }).click();
    await expect(sheet.getByText('Mesa libre')).toBeVisible();
    await route.continue();
  });
  expectTrouble(/409/);
  const refused = other.waitForResponse((response) => response.request().method() === 'POST');
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /^Exacto/ })
    .click();
  expect((await refused).status()).toBe(409);
  await expect(other.getByRole('dialog').getByText(/ya está pagada y cerrada/)).toBeVisible();
  const { tabs } = await call<{ tabs: { id: string; table: number }[] }>('/tabs?status=closed');
  const paid = tabs.find(({ table }) => table === 5);
  const { payments } = await call<{ payments: unknown[] }>(`/tabs/${paid?.id}`);
  expect(payments).toHaveLength(1);
  await other.unroute('**/api/v1/tabs/*/payments');

  // The guests of table 6 sit down at table 7 while one of them pays; one drink goes to another bill before that.
  await order(6, ['Revueltas', 2], ['Horchata', 2]);
  for (const phone of [page, other]) await phone.goto(`${shop.origin}/cuentas#mesa-6`);
  await charge(other).click();
  await page.getByRole('button', { name: 'Pasar cosas' }).click();
  await sheet.getByRole('button', { name: /Horchata/ }).click();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: /^8\b/ }).click();
  await page.getByRole('button', { name: 'Cambiar de mesa' }).click();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: /^7\b/ }).click();
  await expect(page.getByRole('heading', { name: 'Mesa 7', exact: true })).toBeVisible();
  const paying = other.getByRole('dialog', { name: 'Cobrar: Mesa 7' });
  await paying.getByRole('button', { name: 'Por cosas' }).click();
  await paying.getByRole('button', { name: 'Todo lo que queda' }).click();
  await paying.getByRole('button', { name: /^Exacto/ }).click();
  for (const phone of [page, other]) await expect(phone.getByText('Mesa libre').first()).toBeVisible();

  await page.getByRole('button', { name: 'Recibo' }).click();
  const receipt = page.getByRole('article', { name: 'Recibo' });
  await expect(receipt).toContainText('2 × Revueltas');
  await page.getByRole('button', { name: '58 mm' }).click();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(receipt).toBeVisible();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });

  // A manager takes the drink off the other bill and closes it.
  await page.goto(`${shop.origin}/cuentas#mesa-8`);
  await page.getByRole('button', { name: 'Quitar o descontar' }).click();
  await sheet.getByLabel('¿De qué?').selectOption({ index: 1 });
  await sheet.getByRole('button', { name: 'Salió mal' }).click();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'No cobrarlo' }).click();
  await expect(page.getByRole('region', { name: 'No se cobra' })).toContainText('Salió mal');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Cerrar la cuenta' }).click();
  await expect(page.getByText('Mesa libre')).toBeVisible();
});

test('a guest leaves the change, a manager approves a discount with their PIN, and the bill says who did what', async ({
  page,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  const { call, order } = await arrange(shop.origin);
  await call('/shifts', { floatCents: 5_000 });
  const { token } = await call<{ token: string }>('/invitations', { name: 'Beto', role: 'waiter' });
  await call('/invitations/accept', { token, password: owner.password });
  await order(9, ['Revueltas', 12]);

  // The owner's PIN, and a phone of the shop, which is handed to a waiter.
  await openAsOwner(page, `${shop.origin}/clave`);
  await page.getByLabel('PIN nuevo').fill('4071');
  await page.getByLabel('Tu contraseña').fill(owner.password);
  await page.getByRole('button', { name: 'Guardar el PIN' }).click();
  await expect(page.getByText('Tu PIN ya vale').first()).toBeVisible();
  await page.goto(`${shop.origin}/aparatos`);
  const sheet = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Registrar este aparato' }).click();
  await page.getByLabel('Cómo se llama').fill('El del salón');
  await sheet.getByRole('button', { name: 'Registrar este aparato' }).click();
  await expect(page.getByText('Este aparato ya está registrado.')).toBeVisible();
  await page.getByRole('button', { name: 'Cambiar de persona' }).click();
  await page.getByRole('button', { name: 'Entrar con contraseña' }).click();
  await page.getByLabel('Nombre').fill('Beto');
  await page.getByLabel('Contraseña', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Salón' })).toBeVisible();

  await page.goto(`${shop.origin}/cuentas#mesa-9`);
  await charge(page).click();
  await sheet.getByRole('button', { name: 'En partes' }).click();
  await sheet.getByRole('button', { name: 'Quédese con el vuelto' }).click();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: /^\$20\.00.*propina/ }).click();
  await expect(sheet.getByText(/^Cobrado \$20\.00/)).toBeVisible();
  await expect(sheet.getByText(/^Vuelto \$0\.00/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Cerrar' }).click();

  expectTrouble(/403\b.*\/adjustments/);
  await page.getByRole('button', { name: 'Quitar o descontar' }).click();
  await sheet.getByRole('button', { name: 'Descuento' }).click();
  await sheet.getByRole('button', { name: /^50/ }).click();
  await sheet.getByRole('button', { name: 'Cortesía' }).click();
  await sheet.getByRole('button', { name: 'Descontar' }).click();
  await sheet.getByLabel('Quién aprueba').selectOption({ label: owner.name });
  await expectNoAxeViolations(page);
  await sheet.getByLabel('Su PIN').fill('4071');
  await sheet.getByRole('button', { name: 'Aprobar' }).click();
  await expect(page.getByRole('region', { name: 'No se cobra' })).toContainText('Cortesía');

  await page.getByText('Quién hizo qué').click();
  const history = page.getByRole('group').getByRole('listitem');
  await expect(history.filter({ hasText: /Beto descontó \$\d+\.\d\d con aprobación: Cortesía/ })).toBeVisible();
  await expect(history.filter({ hasText: 'Beto cobró $20.00, efectivo' })).toBeVisible();
  await expectNoAxeViolations(page);
});
