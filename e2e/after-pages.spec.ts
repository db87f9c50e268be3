/** What is seen while an order is sent and after it, in every state and look: axe finds nothing. */
import type { Page, Route } from '@playwright/test';
import { look, looks } from './looks.ts';
import { expect, problem, test, unique } from './support.ts';

const words = {
  es: {
    atATime: 'Elegir la hora',
    cancel: 'Cancelar el pedido',
    noTime: 'Elegí a qué hora lo pasás a traer.',
    send: /^Mandar el pedido/,
    shares: 'Lo de cada quien',
    turnAlertOn: 'Avisame cuando esté listo',
    turnAlertOff: 'Ya no me avisés',
    time: '¿A qué hora lo pasás a traer?',
    yourName: 'Tu nombre',
  },
  en: {
    atATime: 'Pick a time',
    cancel: 'Cancel the order',
    noTime: 'Choose when you will pick it up.',
    send: /^Send the order/,
    shares: 'Each person’s share',
    turnAlertOn: 'Tell me when it is ready',
    turnAlertOff: 'Turn off the alert',
    time: 'When will you pick it up?',
    yourName: 'Your name',
  },
};

const opening = () => new Date(Date.now() + 20 * 60 * 60_000).toISOString();
const problems: [state: string, status: number, extra: () => object][] = [
  [
    'slot-unavailable',
    409,
    () => ({ slots: [1, 2, 26].map((hours) => ({ at: new Date(Date.now() + hours * 60 * 60_000).toISOString() })) }),
  ],
  ['closed', 409, () => ({ nextOpeningAt: opening() })],
  ['validation-failed', 422, () => ({ errors: [{ path: 'tableToken', message: 'is another' }] })],
  ['too-many-requests', 429, () => ({})],
  ['internal-error', 500, () => ({})],
];

for (const { language, colorScheme, width, height } of looks) {
  test.describe(`in ${language}, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });
    const say = words[language];

    /** This phone as it is when its guest has chosen two of Revueltas and a way to have them. */
    async function withCart(page: Page): Promise<void> {
      await page.addInitScript(`localStorage.setItem('pupuseria.language', '"${language}"')`);
      await page.goto('/');
      await page.getByRole('button', { name: /^(Agregar|Add) Revueltas/ }).click();
      await page.goto('/pedir');
      await page.getByLabel(say.yourName).fill(unique('Ana'));
    }

    test('checkout and what may come of it', async ({ page, expectTrouble }) => {
      await withCart(page);
      await page.getByLabel(say.atATime).check();
      await expect(page.getByRole('combobox', { name: say.time })).toBeVisible();
      await page.getByRole('button', { name: say.send }).click();
      await expect(page.getByText(say.noTime)).toBeVisible();
      await look(page, 'checkout-time');
      // Not the first, which is gone a minute or an order later.
      await page.getByRole('combobox', { name: say.time }).selectOption({ index: 5 });
      for (const [code, status, extra] of problems) {
        const answer = (route: Route) => route.fulfill(problem(status, code, extra(), { 'retry-after': '60' }));
        expectTrouble(new RegExp(String(status)));
        await page.route('**/api/v1/orders', answer);
        await page.reload();
        await page.getByRole('button', { name: say.send }).click();
        await expect(page.getByRole('alert')).not.toBeEmpty();
        await page.getByRole('alert').scrollIntoViewIfNeeded();
        await look(page, `checkout-${code}`);
        await page.unroute('**/api/v1/orders');
        await page.evaluate(`localStorage.removeItem('pupuseria.attempt')`);
      }
      await page.route('**/api/v1/restaurant', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          json: { ...(await response.json()), openNow: false, nextOpeningAt: opening() },
        });
      });
      await page.reload();
      await expect(page.getByRole('combobox', { name: say.time })).toBeVisible();
      await look(page, 'checkout-closed');
    });

    test('the order, its receipt and the orders before it', async ({ page, api }) => {
      await withCart(page);
      await page.getByRole('button', { name: say.send }).click();
      await expect(page).toHaveURL(/\/pedido\//);
      const { id, guestToken } = await api.placeOrder({ itemName: 'Revueltas' });
      await page.goto(`/pedido/${id}#${guestToken}`);
      await page.getByRole('button', { name: say.turnAlertOn }).click();
      await expect(page.getByRole('button', { name: say.turnAlertOff })).toBeVisible();
      await look(page, 'order-told');
      await page.getByRole('button', { name: say.cancel }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'order-cancel');

      const headers = { 'x-order-token': guestToken };
      const [line] = (await (await page.request.get(`/api/v1/orders/${id}`, { headers })).json()).lines;
      const optionIds = line.options.map((option: { id: string }) => option.id);
      const lines = ['Ana', 'Beto'].map((guest) => ({ itemId: line.itemId, optionIds, quantity: 1, guest }));
      const shared = await api.placeOrder({ lines, tipCents: 51 });
      for (const status of ['preparing', 'ready'] as const) await api.moveOrder(shared.id, status);
      await page.goto(`/pedido/${shared.id}#${shared.guestToken}`);
      await expect(page.getByRole('heading', { name: say.shares })).toBeVisible();
      await look(page, 'order-ready');

      await page.goto('/pedidos');
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
      await look(page, 'orders');
    });
  });
}
