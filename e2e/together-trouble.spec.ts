/** Friends order together, and not everything goes well. */
import { part, phone, start, toGroup, toMenu } from './group.ts';
import { add, tabTo } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { expect, problem, test, unique } from './support.ts';

const wentOut = 'Enviado: el pedido de todos ya está en la cocina.';
const lines = /\/members\/[^/]+\/lines$/;

test('a host closes, tips and sends by keyboard alone', async ({ page: ana }) => {
  await start(ana, unique('Ana'));
  await toMenu(ana);
  await add(ana, 'Revueltas', { quantity: 2 });
  await toGroup(ana);
  await tabTo(ana, /^Cerrar y revisar/);
  await ana.keyboard.press('Enter');
  // The first of the choices has the focus of them all; from there the arrows go on.
  await tabTo(ana, /^Sin propina/, 'radio');
  await ana.keyboard.press('ArrowRight');
  await ana.keyboard.press('ArrowRight');
  await expect(ana.getByLabel('10 %')).toBeChecked();
  await tabTo(ana, /^Mandar a la cocina/);
  await ana.keyboard.press('Enter');
  await expect(ana.getByText(wentOut)).toBeVisible();
  await expect(ana.getByText(/de propina$/)).toBeVisible();
});

test('names and notes that are meant to break something are only text, on the phones and in the kitchen', async ({
  page: ana,
  openDevice,
}) => {
  const hostName = unique('<b>Ana</b>');
  const guestName = '"><img src=x>';
  const note = 'sin <script>alert(1)</script> curtido مرحبا';
  const [beto, kitchen] = [await openDevice(), await openDevice()];
  await openBoard(kitchen);
  const link = await start(ana, hostName);
  await beto.setViewportSize(phone);
  await beto.goto(link);
  await beto.getByLabel('Tu nombre').fill(guestName);
  await beto.getByRole('button', { name: 'Unirme al pedido' }).click();
  await expect(beto.getByText(`${guestName} (vos)`)).toBeVisible();
  await toMenu(beto);
  await beto
    .getByRole('listitem')
    .getByRole('button', { name: /^Revueltas/ })
    .click();
  const sheet = beto.getByRole('dialog', { name: 'Revueltas' });
  await sheet.getByRole('textbox').first().fill(note);
  await sheet.getByRole('button', { name: /^Agregar\s*\$/ }).click();
  await expect(ana.getByText(note)).toBeVisible();
  await expect(ana.getByRole('heading', { level: 3, name: guestName })).toBeVisible();
  await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();
  await ana.getByRole('button', { name: /^Mandar a la cocina/ }).click();
  await expect(beto.getByText(wentOut)).toBeVisible();
  const received = kitchen.getByRole('article', { name: /, recibido, / }).filter({ hasText: hostName });
  await expect(received).toHaveCount(1);
  await expect(received).toContainText(guestName);
  await expect(received).toContainText(note);
});

test('a guest without a network joins once it is back, and a host closes once it is back', async ({
  page: ana,
  openDevice,
  expectTrouble,
}) => {
  expectTrouble(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  const link = await start(ana, unique('Ana'));
  const beto = await openDevice();
  await beto.setViewportSize(phone);
  await beto.goto(link);
  await beto.getByLabel('Tu nombre').fill('Beto');
  await beto.context().setOffline(true);
  await beto.getByRole('button', { name: 'Unirme al pedido' }).click();
  await expect(beto.getByText('No pudimos unirte al pedido')).toBeVisible();
  await beto.context().setOffline(false);
  await beto.getByRole('button', { name: 'Unirme al pedido' }).click();
  await expect(part(beto, 'Beto (vos)')).toBeVisible();
  await expect(part(ana, 'Beto')).toHaveCount(1);
  await toMenu(beto);
  await add(beto, 'Queso');
  await expect(part(ana, 'Beto')).toContainText('Queso');

  await ana.context().setOffline(true);
  await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();
  await expect(ana.getByText('Eso no se pudo hacer')).toBeVisible();
  await ana.context().setOffline(false);
  await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();
  await expect(ana.getByRole('button', { name: /^Mandar a la cocina/ })).toBeVisible();

  // The link again, in the middle of it all: one is who one was.
  await beto.goto(link);
  await expect(part(beto, 'Beto (vos)')).toContainText('Queso');
  await ana.goto(link);
  await ana.getByRole('button', { name: /^Mandar a la cocina/ }).click();
  await expect(beto.getByText(wentOut)).toBeVisible();
});

test('a shop that is busy, slow or dearer is named as what it is, and the order goes out once', async ({
  page: ana,
  openDevice,
  expectTrouble,
}) => {
  expectTrouble(/429|409/);
  const name = unique('Ana');
  const kitchen = await openDevice();
  await openBoard(kitchen);
  await start(ana, name);
  await toMenu(ana);
  let requests = 0;
  await ana.route(lines, (route) => {
    requests += 1;
    if (requests > 1) return route.fallback();
    return route.fulfill(problem(429, 'too-many-requests', {}, { 'retry-after': '1' }));
  });
  await add(ana, 'Revueltas');
  await expect(ana.getByText('Lo que cambiaste todavía no les llega a los demás')).toBeVisible();
  await expect(ana.getByText(/^Lo tuyo \$/)).toBeVisible();
  await toGroup(ana);
  await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();

  const send = ana.getByRole('button', { name: /^Mandar(lo)? a/ });
  await ana.route('**/send', (route) => route.fulfill(problem(409, 'price-changed', { totalCents: 130 })), {
    times: 1,
  });
  await send.click();
  await expect(ana.getByText('El total cambió: ahora es $1.30')).toBeVisible();
  await expect(send).toContainText('$1.30');

  // The shop in truth asks what it always did, and says so.
  await send.click();
  await expect(ana.getByText('El total cambió: ahora es $1.25')).toBeVisible();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await ana.route('**/send', (route) => held.then(() => route.fallback()), { times: 1 });
  await send.click();
  await expect(ana.getByText('Está tardando más de lo normal')).toBeVisible();
  answer();
  await expect(ana.getByText(wentOut)).toBeVisible();
  await expect(ticket(kitchen, 'Recibidos', name)).toHaveCount(1);
});
