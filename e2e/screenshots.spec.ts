/** The pictures in the README, of a shop at work. `npm run screenshots` renews them; every other run only takes them. */
import { add } from './guest.ts';
import { expect, signInAsKitchen, test } from './support.ts';

const folder = process.env.SCREENSHOTS || 'test-results/screenshots';

test('a guest’s phone and the kitchen’s tablet look as the README shows them', async ({ page, openDevice, api }) => {
  const table = (number: number, itemName: string, rest = {}) =>
    api.placeOrder({ itemName, channel: 'table', table: number, customer: undefined, ...rest });
  const { id } = await table(3, 'Loroco');
  await api.moveOrder(id, 'preparing');
  await api.moveOrder(id, 'ready');
  await api.moveOrder((await table(8, 'Frijol')).id, 'preparing');
  await api.placeOrder({ itemName: 'Chicharrón', customer: { name: 'Marta' }, note: 'Sin curtido, por favor' });
  await table(5, 'Revueltas');

  const tablet = await openDevice();
  await tablet.setViewportSize({ width: 1280, height: 800 });
  await signInAsKitchen(tablet);
  await tablet.goto('/cocina');
  await expect(tablet.getByText(/En vivo/)).toBeVisible();
  await expect(tablet.getByRole('article').first()).toBeVisible();
  await tablet.screenshot({ path: `${folder}/kitchen.png` });

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await add(page, 'Revueltas', { quantity: 2 });
  await add(page, 'Horchata');
  await expect(page.getByRole('button', { name: /Ver tu pedido/ })).toContainText('$4.00');
  await page.evaluate('scrollTo(0, 0)');
  // The bar of categories follows, and takes its time.
  await expect(page.getByRole('link', { name: 'Pupusas', exact: true })).toBeInViewport({ ratio: 1 });
  await page.screenshot({ path: `${folder}/menu.png`, animations: 'disabled' });
});
