import type { Route } from '@playwright/test';
import { add, arrived, goToCheckout, send, sendButton } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { expect, test, unique } from './support.ts';

test('the page survives a reload at every step', async ({ page, api }) => {
  const ana = unique('Ana');
  await page.goto('/');
  await page.reload();
  await add(page, 'Pollo', { quantity: 2, options: ['Grande'] });
  await page.reload();
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(ana);
  await page.getByLabel(/Algo más/).fill('Sin curtido');
  await page.reload();
  await expect(page.getByLabel('Tu nombre')).toHaveValue(ana);
  await expect(page.getByLabel(/Algo más/)).toHaveValue('Sin curtido');
  await expect(sendButton(page)).toContainText('$3.50');
  await send(page);
  await page.reload();
  await expect(page.getByText(arrived)).toBeVisible();
  await page.goto('/');
  // What was sent is not in the cart any more, and what was ordered is one tap away.
  await expect(page.getByRole('button', { name: /Ver tu pedido/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Tu pedido nº/ })).toBeVisible();
  expect(await api.ordersOf(ana)).toHaveLength(1);
});

test('a reload while the order is on its way makes one order', async ({ page, api, expectTrouble }) => {
  const luz = unique('Luz');
  await page.goto('/');
  await add(page, 'Jocote');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(luz);
  const arrived = Promise.withResolvers<void>();
  // The order arrives, and no answer ever comes back to this page.
  const neverAnswer = async (route: Route) => {
    await route.fetch();
    arrived.resolve();
  };
  await page.route('**/api/v1/orders', neverAnswer, { times: 1 });
  expectTrouble(/ERR_/);
  await sendButton(page).click();
  await arrived.promise;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
  expect(await api.ordersOf(luz)).toHaveLength(1);
});

test('the kitchen stays signed in and keeps its tickets through a reload', async ({ page, api, expectTrouble }) => {
  // Orders of other tests may arrive while this screen signs out: that it has seen them is then refused.
  expectTrouble(/401.*\/orders\/seen/);
  const ines = unique('Inés');
  await openBoard(page);
  await api.placeOrder({ itemName: 'Carne', customer: { name: ines } });
  await expect(ticket(page, 'Recibidos', ines)).toBeVisible();
  await page.reload();
  await expect(ticket(page, 'Recibidos', ines)).toBeVisible();
  await page.getByText('Más', { exact: true }).click();
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page.getByLabel('Nombre')).toBeVisible();
});
