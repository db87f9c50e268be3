/** A guest who comes back: what is open, what is usual. */
import { add, goToCheckout, send } from './guest.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

test('a returning guest sees both open orders, one goes when it is over, and the last is had again to take away', async ({
  page,
  api,
}) => {
  const elena = unique('Elena');
  const order = async (dish: string) => {
    await page.goto('/');
    await add(page, dish);
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(elena);
    return send(page);
  };
  const first = await order('Queso');
  const second = await order('Ayote');
  await api.moveOrder(first, 'preparing');

  const open = page.getByRole('link', { name: /^Tu pedido nº/ });
  await page.goto('/');
  await expect(open).toHaveText([/Recibido$/, /En el comal$/]);
  await expect(page.getByRole('region', { name: 'Lo de siempre' })).toBeVisible();
  await expectNoAxeViolations(page);

  for (const status of ['ready', 'completed'] as const) await api.moveOrder(first, status);
  await open.first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número/ })).toBeVisible();
  await page.goBack();
  await expect(open).toHaveText([/^nº \d+ · Recibido$/]);
  await expect(open).toHaveAttribute('href', new RegExp(`/pedido/${second}#`));

  // At a table since; what was to take away still is.
  await page.goto('/mesa/2');
  await expect(page.getByRole('button', { name: 'Mesa 2 · cambiar' })).toBeVisible();
  await page.getByRole('button', { name: /^Pedir otra vez/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Solo faltan unos datos' })).toBeVisible();
  await expect(page.getByLabel('Para llevar')).toBeChecked();
  await expect(page.getByRole('region', { name: 'Tu pedido' })).toContainText('Ayote');
  await send(page);
  expect(await api.ordersOf(elena)).toHaveLength(3);
});
