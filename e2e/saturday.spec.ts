/** A Saturday night on everybody's screens at once: the shop restarts in the middle, and the money agrees at the end. */
import type { Page } from '@playwright/test';
import { add, goToCheckout, send, sendButton } from './guest.ts';
import { openBoard } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner, owner } from './owner.ts';
import { expect, test } from './support.ts';

type Row = { id: string; table: number | null; status: string; totalCents: number; paidCents: number };
type Payment = { amountCents: number; tipCents: number; method: string; shiftId: string };

const inDollars = (cents: number) => (cents / 100).toFixed(2);
const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);

/** The owner's calls from outside the pages, for what has no screen yet and for the books. */
async function arrange(origin: string) {
  let token: string | undefined;
  async function call<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    expect(answer.ok, `${path} was answered ${answer.status}`).toBe(true);
    return answer.json() as Promise<T>;
  }
  token = (await call<{ token: string }>('/staff/sessions', owner)).token;
  return {
    call,
    /** A waiter who has accepted an invitation, with the owner's password. */
    async hire(name: string): Promise<void> {
      const invited = await call<{ token: string }>('/invitations', { name, role: 'waiter' });
      await call('/invitations/accept', { token: invited.token, password: owner.password });
    },
  };
}

/** A guest at a table chooses something and goes as far as the button that sends it. */
async function choose(phone: Page, origin: string, table: number, item: string, quantity = 1): Promise<void> {
  await phone.goto(`${origin}/mesa/${table}`);
  await add(phone, item, { quantity });
  await goToCheckout(phone);
}

/** A waiter sends one beer for a table; the floor is shown again. */
async function sendBeer(phone: Page, table: number, beer: string): Promise<void> {
  await phone.getByRole('link', { name: new RegExp(`^Mesa ${table}:`) }).click();
  await phone.getByRole('button', { name: 'Cervezas' }).click();
  await phone.getByRole('button', { name: new RegExp(`^Agregar ${beer} ?\\$`) }).click();
  await phone.getByRole('button', { name: /^Enviar/ }).click();
  await expect(phone.getByRole('button', { name: /^Enviar/ })).toBeHidden();
}

/** The kitchen begins all `count` tickets that it has. */
async function begin(board: Page, count: number): Promise<void> {
  const tickets = board.getByRole('article', { name: /, recibido, / });
  await expect(tickets).toHaveCount(count);
  for (let left = count; left > 0; left -= 1) {
    await tickets
      .first()
      .getByRole('button', { name: /Empezar/ })
      .click();
    await expect(tickets).toHaveCount(left - 1);
  }
}

/** The cashier opens the drawer with its float. */
async function openDrawer(till: Page, float: string): Promise<void> {
  await till.getByLabel('Fondo de caja').fill(float);
  await till.getByRole('button', { name: 'Abrir la caja' }).click();
  await expect(till.getByRole('heading', { name: /Caja abierta/ })).toBeVisible();
}

/** The cashier counts so much in the drawer, and the Z report finds that nothing is missing. */
async function countDrawer(till: Page, cents: number): Promise<void> {
  await till.getByRole('button', { name: 'Cerrar la caja' }).click();
  const sheet = till.getByRole('dialog');
  await sheet.getByLabel('De $1.00', { exact: true }).fill(String(Math.floor(cents / 100)));
  await sheet.getByLabel('De $0.01', { exact: true }).fill(String(cents % 100));
  await sheet.getByRole('button', { name: 'Cerrar con esta cuenta' }).click();
  await expect(till.getByRole('article', { name: /^Corte Z/ })).toContainText(`Esperado$${inDollars(cents)}`);
}

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

test('a Saturday night: three guests, two waiters, a kitchen and a cashier, a restart, and every cent is where it belongs', async ({
  page: till,
  openDevice,
  expectTrouble,
}) => {
  await using shop = await OwnShop.open();
  const { origin } = shop;
  expectTrouble(/ERR_|Failed to fetch/);
  const { call, hire } = await arrange(origin);
  const [ana, luis, eva, beto, lucia, board] = await Promise.all([...Array(6)].map(openDevice));
  if (!ana || !luis || !eva || !beto || !lucia || !board) throw new Error('there are six devices');
  await board.setViewportSize({ width: 1280, height: 800 });
  await openAsOwner(till, `${origin}/caja`);
  await openDrawer(till, '50.00');
  await openBoard(board, origin);
  for (const [phone, name] of [
    [beto, 'Beto'],
    [lucia, 'Lucía'],
  ] as const) {
    await hire(name);
    await phone.goto(`${origin}/salon`);
    await phone.getByLabel('Nombre').fill(name);
    await phone.getByLabel('Contraseña', { exact: true }).fill(owner.password);
    await phone.getByRole('button', { name: 'Entrar' }).click();
    await expect(phone.getByRole('link', { name: /^Mesa 4:/ })).toBeVisible();
  }

  // Guests and waiters order for the same two tables at the same time.
  await Promise.all([
    choose(ana, origin, 4, 'Revueltas', 3).then(() => send(ana)),
    choose(luis, origin, 4, 'Horchata', 2).then(() => send(luis)),
    choose(eva, origin, 5, 'Loroco', 2),
    sendBeer(beto, 4, 'Pilsener'),
    sendBeer(lucia, 4, 'Suprema'),
  ]);
  // The shop restarts while a guest and a waiter send theirs: both are sent once, by themselves, when it is back.
  await shop.close();
  await sendButton(eva).click();
  await sendBeer(lucia, 5, 'Corona');
  await expect(lucia.getByRole('link', { name: /^Mesa 5:.*1 sin enviar/ })).toBeVisible();
  await shop.reopen();
  await expect(eva.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
  await expect(lucia.getByText(/sin enviar/)).toHaveCount(0);
  await begin(board, 6);

  // Table 4 pays a half, the drawer is counted while its bill is open, the guests move, and the next shift takes the rest.
  await beto.goto(`${origin}/cuentas#mesa-4`);
  await beto.getByRole('button', { name: 'Cobrar', exact: true }).click();
  const sheet = beto.getByRole('dialog');
  await sheet.getByRole('button', { name: 'En partes' }).click();
  await expect(sheet.getByText('Paga 1 de 2 partes iguales.')).toBeVisible();
  await sheet.getByRole('button', { name: /^Exacto/ }).click();
  await expect(sheet.getByText(/^Cobrado/)).toBeVisible();
  const { tabs } = await call<{ tabs: Row[] }>('/tabs?status=open');
  const four = tabs.find(({ table }) => table === 4);
  await countDrawer(till, 5_000 + (four?.paidCents ?? 0));
  await till.goto(`${origin}/caja`);
  await openDrawer(till, '20.00');
  await call(`/tabs/${four?.id}/move`, { table: 8 });
  await sheet.getByRole('button', { name: 'Siguiente' }).click();
  await sheet.getByRole('button', { name: 'Todo', exact: true }).click();
  await sheet.getByRole('button', { name: /^Exacto/ }).click();
  await expect(sheet.getByText('Mesa libre')).toBeVisible();

  // Both waiters are about to take the money of table 5: one does, and the other one's phone shows that it is paid.
  for (const phone of [beto, lucia]) {
    await phone.goto(`${origin}/cuentas#mesa-5`);
    await phone.reload();
    await phone.getByRole('button', { name: 'Cobrar', exact: true }).click();
  }
  await sheet.getByRole('button', { name: /^Exacto/ }).click();
  for (const phone of [beto, lucia]) await expect(phone.getByRole('dialog').getByText('Mesa libre')).toBeVisible();

  const { orders } = await call<{ orders: Row[] }>('/orders?limit=200');
  expect(orders.map(({ status, totalCents, paidCents }) => [status, totalCents - paidCents])).toEqual(
    Array(6).fill(['preparing', 0]),
  );
  const closed = await call<{ tabs: Row[] }>('/tabs?status=closed');
  const bills = await Promise.all(closed.tabs.map(({ id }) => call<Row & { payments: Payment[] }>(`/tabs/${id}`)));
  expect(bills.map(({ payments }) => payments.length).sort()).toEqual([1, 2]);
  const payments = bills.flatMap((bill) => bill.payments);
  const soldCents = sum(orders, ({ totalCents }) => totalCents);
  expect(sum(payments, ({ amountCents }) => amountCents)).toBe(soldCents);
  const { range } = await call<{ range: { totals: { salesCents: number } } }>('/reports/sales');
  expect(range.totals.salesCents).toBe(soldCents);
  await countDrawer(till, 2_000 + soldCents - (four?.paidCents ?? 0));
  await Promise.all([till, ana, luis, eva, beto, lucia, board].map((open) => open.close()));
});
