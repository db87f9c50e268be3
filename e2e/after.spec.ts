/** When the food is ready, and what comes after it was sent. */
import type { Page, Route } from '@playwright/test';
import { add, arrived, goToCheckout, send, sendButton } from './guest.ts';
import { openBoard } from './kitchen.ts';
import { expect, expectNoAxeViolations, problem, signInAsKitchen, test, unique } from './support.ts';

const timeField = (page: Page) => page.getByRole('combobox', { name: '¿A qué hora lo pasás a traer?' });

/** A free time, chosen; answers it as it is written. Not the first: that is gone a minute or an order later. */
async function chooseTime(page: Page, index = 5): Promise<string> {
  const chosen = timeField(page).getByRole('option').nth(index);
  const time = await chosen.textContent();
  await timeField(page).selectOption({ index });
  return time ?? '';
}

/** From now on this page hears of a shop that is closed until tomorrow; the others' shop stays open. */
async function closeShopFor(page: Page): Promise<void> {
  await page.route('**/api/v1/restaurant', async (route) => {
    const response = await route.fetch();
    const nextOpeningAt = new Date(Date.now() + 20 * 60 * 60_000).toISOString();
    await route.fulfill({ response, json: { ...(await response.json()), openNow: false, nextOpeningAt } });
  });
}

test.describe('for when it is ordered', () => {
  test('a pickup at a chosen time arrives in the kitchen with its time', async ({ page, openDevice }) => {
    const ana = unique('Ana');
    const kitchen = await openDevice();
    await openBoard(kitchen);
    await page.goto('/');
    await add(page, 'Frijol', { quantity: 2 });
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(ana);
    await page.getByLabel('Elegir la hora').check();
    const time = await chooseTime(page);
    await expectNoAxeViolations(page);
    await send(page);
    await expect(page.getByText(/^Listo /)).toContainText(time);
    // Its time is far: it waits apart from what must be made now.
    await kitchen.getByRole('button', { name: /^Para después/ }).click();
    await expect(kitchen.getByRole('dialog').getByRole('article', { name: new RegExp(ana) })).toContainText(time);
  });

  test('a closed shop says so on the menu and at checkout, and takes an order for later', async ({ page, api }) => {
    const rosa = unique('Rosa');
    await closeShopFor(page);
    await page.goto('/');
    await expect(page.getByText(/Ahora estamos cerrados\. Abrimos /)).toBeVisible();
    await add(page, 'Queso');
    await goToCheckout(page);
    await expect(page.getByText(/Ahora estamos cerrados\. Abrimos /)).toBeVisible();
    await expect(page.getByLabel(/Lo antes posible/)).toHaveCount(0);
    await page.getByLabel('Tu nombre').fill(rosa);
    await sendButton(page).click();
    await expect(page.getByText('Elegí a qué hora lo pasás a traer.')).toBeVisible();
    await expectNoAxeViolations(page);
    await chooseTime(page);
    await send(page);
    expect(await api.ordersOf(rosa)).toHaveLength(1);
  });

  test('a shop that closed meanwhile offers to order for when it opens', async ({ page, api, expectTrouble }) => {
    const luz = unique('Luz');
    await page.goto('/');
    await add(page, 'Queso');
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(luz);
    const closed = (route: Route) =>
      route.fulfill(problem(409, 'closed', { nextOpeningAt: new Date(Date.now() + 20 * 60 * 60_000).toISOString() }));
    await closeShopFor(page);
    await page.route('**/api/v1/orders', closed, { times: 1 });
    expectTrouble(/409/);
    await sendButton(page).click();
    await expect(page.getByText(/Acabamos de cerrar\. Abrimos /)).toBeVisible();
    await expectNoAxeViolations(page);
    expect(await api.ordersOf(luz)).toHaveLength(0);
    await page.getByRole('button', { name: 'Pedir para cuando abramos' }).click();
    await chooseTime(page);
    await send(page);
    expect(await api.ordersOf(luz)).toHaveLength(1);
  });

  test('a time that filled up comes back as a choice', async ({ page, api, expectTrouble }) => {
    const luis = unique('Luis');
    await page.goto('/');
    await add(page, 'Loroco');
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(luis);
    await page.getByLabel('Elegir la hora').check();
    // Not the one that the tests beside this one choose.
    await chooseTime(page, 12);
    // Somebody else was faster, and wants all that the comal can make in that time.
    const pickupAt = await timeField(page).inputValue();
    const { slots } = await (await page.request.get('/api/v1/pickup-slots')).json();
    const { unitsLeft } = slots.find(({ at }: { at: string }) => at === pickupAt);
    await api.placeOrder({ itemName: 'Loroco', quantity: unitsLeft, pickupAt });
    expectTrouble(/409/);
    await sendButton(page).click();
    await expect(page.getByText('Esa hora ya se llenó')).toBeVisible();
    await expectNoAxeViolations(page);
    expect(await api.ordersOf(luis)).toHaveLength(0);
    await page
      .getByRole('button', { name: /^Mandar y pasar/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
    expect(await api.ordersOf(luis)).toHaveLength(1);
  });
});

test.describe('at the table', () => {
  /** The code that is printed on a table. */
  async function codeOf(page: Page, table: number): Promise<string> {
    await signInAsKitchen(page);
    const { tables } = await (await page.request.get('/api/v1/tables')).json();
    return tables.find(({ number }: { number: number }) => number === table).token;
  }

  test('the code proves the table and is in no link', async ({ page, openDevice }) => {
    const kitchen = await openDevice();
    const token = await codeOf(kitchen, 6);
    await page.goto(`/mesa/6?t=${token}`);
    await expect(page.getByRole('button', { name: 'Mesa 6 · cambiar' })).toBeVisible();
    await expect(page).toHaveURL(/\/mesa\/6$/);
    await page.reload();
    await add(page, 'Ayote');
    await goToCheckout(page);
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/api/v1/orders'),
    );
    await send(page);
    expect((await sent).postDataJSON()).toMatchObject({ table: 6, tableToken: token });
    expect(await page.content()).not.toContain(token);
  });

  test('a wrong code is explained, with a way on', async ({ page, api, expectTrouble }) => {
    const ines = unique('Inés');
    await page.goto('/mesa/6?t=from-another-shop');
    await add(page, 'Ayote');
    await goToCheckout(page);
    expectTrouble(/422/);
    await sendButton(page).click();
    await expect(page.getByText('El código que escaneaste ya no es el de la mesa 6')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Pedirlo para llevar' }).click();
    await page.getByLabel('Tu nombre').fill(ines);
    await send(page);
    expect(await api.ordersOf(ines)).toHaveLength(1);
  });
});

test.describe('afterwards', () => {
  test('the page goes on by itself when the network comes back', async ({ page, context, api, expectTrouble }) => {
    const { id, guestToken } = await api.placeOrder({ itemName: 'Loroco' });
    await page.goto(`/pedido/${id}#${guestToken}`);
    await expect(page.getByText('Al día')).toBeVisible();
    expectTrouble(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await expect(page.getByText('Conectando…')).toBeVisible();
    await api.moveOrder(id, 'preparing');
    await api.moveOrder(id, 'ready');
    await expect(page.getByText(arrived)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('¡Ya está! Pasá a traerlo.')).toBeVisible();
    await expect(page.getByText('Al día')).toBeVisible();
  });

  test('is told that it is ready by who asked for it', async ({ page, context, api }) => {
    await context.grantPermissions(['notifications']);
    await page.addInitScript(`
      globalThis.shown = [];
      globalThis.Notification = class {
        static permission = 'granted';
        static requestPermission = async () => 'granted';
        constructor(title) { globalThis.shown.push(title); }
      };
      // Where a service worker is installed, it shows them.
      ServiceWorkerRegistration.prototype.showNotification = async (title) => { globalThis.shown.push(title); };
    `);
    const { id, guestToken, number } = await api.placeOrder({ itemName: 'Loroco' });
    await page.goto(`/pedido/${id}#${guestToken}`);
    await page.getByRole('button', { name: 'Avisame cuando esté listo' }).click();
    await expect(page.getByText(/^Te avisamos con/)).toBeVisible();
    await expectNoAxeViolations(page);
    await api.moveOrder(id, 'preparing');
    await api.moveOrder(id, 'ready');
    await expect(page.getByText('¡Ya está! Pasá a traerlo.')).toBeVisible();
    await expect.poll(() => page.evaluate('globalThis.shown')).toEqual([`Pedido nº ${number}`]);
  });

  test('the same again is one tap and one order more', async ({ page, api }) => {
    const marta = unique('Marta');
    await page.goto('/');
    await add(page, 'Jocote', { quantity: 2, options: ['Arroz'] });
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(marta);
    await send(page);
    await page.getByRole('button', { name: 'Pedir otra vez' }).click();
    await expect(page.getByRole('region', { name: 'Tu pedido' })).toContainText('Arroz');
    await send(page);
    expect(await api.ordersOf(marta)).toHaveLength(2);
    await page.getByRole('link', { name: 'Todos tus pedidos' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tus pedidos' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
    await expectNoAxeViolations(page);
  });

  test('the receipt prints with everything on it and nothing around it', async ({ page, api }) => {
    const { id, guestToken, number } = await api.placeOrder({ itemName: 'Revueltas', tipCents: 50 });
    await page.goto(`/pedido/${id}#${guestToken}`);
    await expect(page.getByText(arrived)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const receipt = page.getByRole('region', { name: 'Lo que pediste' });
    await expect(receipt.getByText(new RegExp(`^Pedido nº ${number} · Para llevar`))).toBeVisible();
    await expect(receipt).toContainText('$0.50');
    await expect(page.getByRole('button', { name: 'Imprimir el recibo' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Ver el menú' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });
});

for (const id of ['0195e3a0-0000-7000-8000-000000000000', 'undefined', '%F0%9F%AB%93']) {
  test(`a link to an order that there is not says so: ${id}`, async ({ page, expectTrouble }) => {
    expectTrouble(/404|422/);
    await page.goto(`/pedido/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'No encontramos este pedido' })).toBeVisible();
    await page.getByRole('link', { name: /menú/ }).last().click();
    await expect(page.getByRole('heading', { name: 'Pupusas', exact: true })).toBeVisible();
  });
}

test.describe('a bad day of the shop’s server', () => {
  const unsure = 'Todavía no sabemos si la cocina recibió tu pedido';

  async function atCheckout(page: Page, name: string): Promise<void> {
    await page.goto('/');
    await add(page, 'Frijol');
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(name);
  }

  test('an answer after ten seconds is waited for, and makes one order', async ({ page, api }) => {
    const ana = unique('Ana');
    await atCheckout(page, ana);
    const tenSeconds = async (route: Route) => {
      const response = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      await route.fulfill({ response });
    };
    await page.route('**/api/v1/orders', tenSeconds, { times: 1 });
    await sendButton(page).click();
    await expect(page.getByText('Está tardando más de lo normal')).toBeVisible();
    await expect(page.getByText(unsure)).toHaveCount(0);
    await expectNoAxeViolations(page);
    await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
    expect(await api.ordersOf(ana)).toHaveLength(1);
  });

  test('a 500 leaves the order unconfirmed, the cart as it is, and one order', async ({ page, api, expectTrouble }) => {
    const luis = unique('Luis');
    await atCheckout(page, luis);
    // It was carried out, and then something broke.
    const broken = async (route: Route) => {
      await route.fetch();
      await route.fulfill(problem(500, 'internal-error'));
    };
    await page.route('**/api/v1/orders', broken, { times: 1 });
    expectTrouble(/500/);
    await sendButton(page).click();
    await expect(page.getByText(unsure)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Tu pedido' })).toContainText('Frijol');
    await page.getByRole('button', { name: 'Intentar ahora' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
    expect(await api.ordersOf(luis)).toHaveLength(1);
  });

  for (const [status, code] of [
    [429, 'too-many-requests'],
    [503, 'overloaded'],
  ] as const) {
    test(`a ${status} is told as what it is and waited for`, async ({ page, api, expectTrouble }) => {
      const rosa = unique('Rosa');
      await atCheckout(page, rosa);
      const busy = (route: Route) => route.fulfill(problem(status, code, {}, { 'retry-after': '6' }));
      await page.route('**/api/v1/orders', busy, { times: 1 });
      expectTrouble(new RegExp(String(status)));
      await sendButton(page).click();
      await expect(page.getByText('Todavía no pudimos mandar tu pedido')).toBeVisible();
      await expect(page.getByText(/^Otra vez en \d s$/)).toBeVisible();
      await expect(page.getByText(unsure)).toHaveCount(0);
      await expectNoAxeViolations(page);
      expect(await api.ordersOf(rosa)).toHaveLength(0);
      await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
      expect(await api.ordersOf(rosa)).toHaveLength(1);
    });
  }
});
