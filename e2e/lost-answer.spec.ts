/** An order whose answer is lost, and what people do then: it is one order, and its guest is led to it. */
import type { BrowserContext, Page, Route } from '@playwright/test';
import { add, goToCheckout, send, sendButton } from './guest.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

const unsure = 'Todavía no sabemos si la cocina recibió tu pedido';

/** A cart of one jocote drink, at checkout, under `name`. */
async function atCheckout(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await add(page, 'Jocote');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(name);
}

/** The next order arrives, and its answer never reaches the guest. */
async function loseTheAnswer(context: BrowserContext): Promise<{ arrived: Promise<void> }> {
  const arrived = Promise.withResolvers<void>();
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
    arrived.resolve();
  };
  await context.route('**/api/v1/orders', lose, { times: 1 });
  return { arrived: arrived.promise };
}

/** From now on no order reaches the shop. */
const loseOrders = (context: BrowserContext) => context.route('**/api/v1/orders', (route) => route.abort('failed'));

test('closing the tab with an unconfirmed order and coming back to the menu makes one order, and leads to it', async ({
  page,
  context,
  api,
  expectTrouble,
}) => {
  const luz = unique('Luz');
  expectTrouble(/ERR_/);
  await atCheckout(page, luz);
  const { arrived } = await loseTheAnswer(context);
  await sendButton(page).click();
  await arrived;
  await loseOrders(context);
  await expect(page.getByText(unsure)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await expect(again.getByText(unsure)).toBeVisible();
  await expectNoAxeViolations(again);
  // What is added meanwhile is for another order.
  await add(again, 'Horchata');
  await again.getByRole('link', { name: 'Ver qué pasó' }).click();
  await context.unroute('**/api/v1/orders');
  await expect(again.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
  expect(await api.ordersOf(luz)).toHaveLength(1);
  await again.goto('/');
  await goToCheckout(again);
  const summary = again.getByRole('region', { name: 'Tu pedido' });
  await expect(summary).toContainText('Horchata');
  await expect(summary).not.toContainText('Jocote');
});

test('a tab that edits the cart while another’s order is unconfirmed makes no second order', async ({
  page,
  context,
  api,
  expectTrouble,
}) => {
  const ana = unique('Ana');
  expectTrouble(/ERR_/);
  await atCheckout(page, ana);
  const other = await context.newPage();
  await other.goto('/');
  const { arrived } = await loseTheAnswer(context);
  await sendButton(page).click();
  await arrived;
  await loseOrders(context);
  await expect(page.getByText(unsure)).toBeVisible();

  await add(other, 'Horchata');
  await other.goto('/pedir');
  await expect(other.getByText(unsure)).toBeVisible();
  await expect(sendButton(other)).toHaveCount(0);
  await expect(page.getByText(unsure)).toBeVisible();
  await context.unroute('**/api/v1/orders');
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
  expect(await api.ordersOf(ana)).toHaveLength(1);
  await page.goto('/');
  await goToCheckout(page);
  const summary = page.getByRole('region', { name: 'Tu pedido' });
  await expect(summary).toContainText('Horchata');
  await expect(summary).not.toContainText('Jocote');
});

for (const [how, script] of [
  ['is full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
  [
    'is forbidden',
    "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  ],
] as const) {
  test(`a guest whose storage ${how} orders once, and is told not to leave before`, async ({
    page,
    context,
    api,
    expectTrouble,
  }) => {
    const eva = unique('Eva');
    expectTrouble(/ERR_/);
    await page.addInitScript(script);
    await atCheckout(page, eva);
    await expect(page.getByText(/^Este teléfono no nos deja guardar nada: no cerrés ni recargués/)).toBeVisible();
    await expectNoAxeViolations(page);
    const { arrived } = await loseTheAnswer(context);
    await sendButton(page).click();
    await arrived;
    await expect(page.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
    expect(await api.ordersOf(eva)).toHaveLength(1);
  });
}

test('an order cannot be taken back without a network, and the page says so', async ({
  page,
  context,
  expectTrouble,
}) => {
  expectTrouble(/ERR_/);
  await atCheckout(page, unique('Rosa'));
  await send(page);
  await expect(page.getByText('Al día')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Cancelar el pedido' }).click();
  await page.getByRole('button', { name: 'Sí, cancelarlo' }).click();
  await expect(page.getByText('No pudimos cancelarlo. Revisá tu conexión y probá otra vez.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Al día')).toBeVisible();
  await page.getByRole('button', { name: 'Cancelar el pedido' }).click();
  await page.getByRole('button', { name: 'Sí, cancelarlo' }).click();
  await expect(page.getByText('Este pedido lo canceló quien lo pidió. No se va a preparar.')).toBeVisible();
});
