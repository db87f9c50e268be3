import type { Route } from '@playwright/test';
import { add, arrived, goToCheckout, send, sendButton } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { expect, signInAsKitchen, test, unique } from './support.ts';

test('a guest orders and the kitchen sees it', async ({ page, openDevice }) => {
  const ana = unique('Ana');
  const kitchen = await openDevice();
  await openBoard(kitchen);

  await page.goto('/');
  await add(page, 'Revueltas', { quantity: 2, options: ['Maíz'] });
  await page.getByRole('searchbox').fill('horchata');
  await add(page, 'Horchata');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(ana);
  await expect(sendButton(page)).toContainText('$4.00');
  await send(page);
  await expect(page.getByText(arrived)).toBeVisible();

  const received = ticket(kitchen, 'Recibidos', ana);
  await expect(received).toContainText(/2\s*×?\s*Revueltas/);
  await expect(received).toContainText(/1\s*×?\s*Horchata/);
});

test('the guest reads that the kitchen has seen the order when it has, and not before', async ({
  page,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  await page.goto(shop.origin);
  await add(page, 'Revueltas');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill('Ana');
  await send(page);
  await expect(page.getByText('Al día')).toBeVisible();
  await expect(page.getByText('Recibimos tu pedido. Falta que lo vea la cocina.')).toBeVisible();
  await expect(page.getByText(/ya lo vio|Visto en cocina/)).toHaveCount(0);

  const kitchen = await openDevice();
  await openBoard(kitchen, shop.origin);
  await expect(ticket(kitchen, 'Recibidos', 'Ana')).toBeVisible();
  await expect(page.getByText('La cocina ya lo vio.')).toBeVisible();
  await expect(page.getByText('Visto en cocina')).toBeVisible();
  // What the kitchen saw is still this order: its next move is not refused as stale.
  await ticket(kitchen, 'Recibidos', 'Ana')
    .getByRole('button', { name: /Empezar/ })
    .click();
  await expect(page.getByText('Lo están haciendo ahorita.')).toBeVisible();
  // Before their shop goes: they would look for it in vain.
  await Promise.all([page, kitchen].map((open) => open.close()));
});

test('the kitchen moves it and the guest sees it', async ({ page, openDevice, api }) => {
  const luis = unique('Luis');
  const { id, guestToken } = await api.placeOrder({ itemName: 'Loroco', customer: { name: luis } });
  await page.goto(`/pedido/${id}#${guestToken}`);
  await expect(page.getByText(arrived)).toBeVisible();

  const kitchen = await openDevice();
  await signInAsKitchen(kitchen);
  await kitchen.goto('/cocina');
  await ticket(kitchen, 'Recibidos', luis)
    .getByRole('button', { name: /Empezar/ })
    .click();
  await expect(page.getByText('Lo están haciendo ahorita.')).toBeVisible();
  await ticket(kitchen, 'En el comal', luis).getByRole('button', { name: /Listo/ }).click();
  await expect(page.getByText('¡Ya está! Pasá a traerlo.')).toBeVisible();

  // A wrong bump is taken back, and the guest is told the truth about that too.
  await ticket(kitchen, 'Listos', luis)
    .getByRole('button', { name: /Devolver/ })
    .click();
  await expect(page.getByText('Lo están haciendo ahorita.')).toBeVisible();
  await ticket(kitchen, 'En el comal', luis).getByRole('button', { name: /Listo/ }).click();
  await ticket(kitchen, 'Listos', luis)
    .getByRole('button', { name: /Entregar/ })
    .click();
  await expect(page.getByText('¡Buen provecho!')).toBeVisible();
  await expect(kitchen.getByRole('article', { name: new RegExp(luis) })).toHaveCount(0);
});

test('a double tap on send makes one order', async ({ page, api }) => {
  const marta = unique('Marta');
  await page.goto('/');
  await add(page, 'Queso', { quantity: 3 });
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(marta);
  await sendButton(page).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
  expect(await api.ordersOf(marta)).toHaveLength(1);
});

test('an answer lost on the way makes one order', async ({ page, api, expectTrouble }) => {
  const rosa = unique('Rosa');
  await page.goto('/');
  await add(page, 'Frijol');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(rosa);

  // The order arrives, the answer does not: the phone has entered a tunnel.
  const loseTheAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await page.route('**/api/v1/orders', loseTheAnswer, { times: 1 });
  expectTrouble(/ERR_CONNECTION_RESET/);
  await sendButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
  expect(await api.ordersOf(rosa)).toHaveLength(1);
});

test('the link to an order opens it on another phone, and its id alone opens nothing', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  const marta = unique('Marta');
  await page.goto('/');
  await add(page, 'Loroco');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(marta);
  const id = await send(page);
  const asked: string[] = [];
  const [friend, stranger] = [await openDevice(), await openDevice()];
  friend.on('request', (request) => asked.push(request.url()));
  await friend.goto(page.url());
  await expect(friend.getByText(`Para llevar, a nombre de ${marta}`).first()).toBeVisible();
  // Taken over: the same phone finds it again without the whole link.
  await friend.goto(`/pedido/${id}`);
  await expect(friend.getByText(`Para llevar, a nombre de ${marta}`).first()).toBeVisible();
  await expect(friend).toHaveURL(page.url());
  const token = new URL(page.url()).hash.slice(1);
  expect(token).toHaveLength(43);
  expect(
    asked.map((url) => new URL(url)).filter(({ pathname, search }) => `${pathname}${search}`.includes(token)),
  ).toEqual([]);

  expectTrouble(/404.*\/api\/v1\/orders\//);
  await stranger.goto(`/pedido/${id}`);
  await expect(stranger.getByRole('heading', { level: 1, name: 'No encontramos este pedido' })).toBeVisible();
  await expect(stranger.getByText(marta)).toHaveCount(0);
});

test('a guest cancels while the kitchen has not begun', async ({ page, api }) => {
  const { id, guestToken } = await api.placeOrder({ itemName: 'Ayote' });
  await page.goto(`/pedido/${id}#${guestToken}`);
  await page.getByRole('button', { name: 'Cancelar el pedido' }).click();
  await page.getByRole('button', { name: 'Sí, cancelarlo' }).click();
  await expect(page.getByText('Este pedido lo canceló quien lo pidió.')).toBeVisible();
});

test('a guest at table 5 orders to the table', async ({ page, openDevice }) => {
  const kitchen = await openDevice();
  await openBoard(kitchen);
  await page.goto('/mesa/5');
  await add(page, 'Chicharrón', { options: ['Arroz', 'Con queso'] });
  await goToCheckout(page);
  const note = unique('bien tostada');
  await page.getByLabel(/Algo más/).fill(note);
  await send(page);
  const received = kitchen.getByRole('article').filter({ hasText: note });
  await expect(received).toContainText('Mesa 5 · escrita a mano');
  await expect(received).toContainText('Arroz');
});

test('the price that changed meanwhile is said before anything is ordered', async ({ page, api, expectTrouble }) => {
  const pedro = unique('Pedro');
  await page.goto('/');
  await add(page, 'Mango');
  await goToCheckout(page);
  await page.getByLabel('Tu nombre').fill(pedro);
  // The page was shown another total than the one the kitchen's menu has by now.
  const understated = (route: Route) =>
    route.continue({ postData: { ...route.request().postDataJSON(), expectedTotalCents: 125 } });
  await page.route('**/api/v1/orders', understated, { times: 1 });
  expectTrouble(/409/);
  await sendButton(page).click();
  await expect(page.getByText(/El total cambió: ahora es \$1\.50/)).toBeVisible();
  expect(await api.ordersOf(pedro)).toHaveLength(0);
  await page.getByRole('button', { name: /Mandar por \$1\.50/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
  expect(await api.ordersOf(pedro)).toHaveLength(1);
});
