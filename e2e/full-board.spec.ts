import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openBoard } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

type Menu = {
  categories: { items: { id: string; optionGroups: { options: { id: string; default: boolean }[] }[] }[] }[];
};

/** Places orders of three lines each, and behind them one of 24: what a busy evening has at once. */
async function fill(origin: string, count: number): Promise<void> {
  const menu = (await (await fetch(`${origin}/api/v1/menu`)).json()) as Menu;
  const lines = (menu.categories[0]?.items ?? []).slice(0, 3).map(({ id, optionGroups }) => ({
    itemId: id,
    optionIds: optionGroups.flatMap(({ options }) => options.filter((option) => option.default).map(({ id }) => id)),
    quantity: 2,
  }));
  for (let index = 0; index < count; index += 1) {
    const isLong = index === count - 1;
    const all = isLong ? Array.from({ length: 24 }, (_, at) => lines[at % 3]) : lines;
    const response = await fetch(`${origin}/api/v1/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ channel: 'pickup', customer: { name: `Ana ${index + 1}` }, lines: all }),
    });
    expect(response.status).toBe(201);
  }
}

/** Presses twice on one spot of the screen, whatever stands there, `ms` apart: a finger that slips. */
const pressTwice = (page: Page, [x, y]: [number, number], ms: number) =>
  page.evaluate(`(async () => {
    const press = () => document.elementFromPoint(${x}, ${y})?.click();
    press();
    await new Promise((resolve) => setTimeout(resolve, ${ms}));
    press();
  })()`);

test('a full board: every ticket has a place, nothing scrolls the page, and a double tap moves one order', async ({
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  await fill(shop.origin, 31);
  const kitchen = await openDevice();
  await kitchen.setViewportSize({ width: 1920, height: 1080 });
  await openBoard(kitchen, shop.origin);
  const tickets = kitchen.getByRole('list', { name: 'Por hacer' }).getByRole('article');
  await expect(tickets).toHaveCount(31);
  const more = kitchen.getByRole('button', { name: /Página siguiente/ });
  await expect(more).toContainText(/^\+\d+ más/);
  const hidden = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  expect(31 - hidden).toBeGreaterThanOrEqual(12);
  // The long one goes on in another column, with its number.
  await expect(kitchen.getByText('sigue').first()).toBeVisible();
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [360, 740],
  ] as const) {
    await kitchen.setViewportSize({ width, height });
    const page = 'document.documentElement';
    const past = await kitchen.evaluate(`[${page}.scrollWidth - innerWidth, ${page}.scrollHeight - innerHeight]`);
    expect(past, `at ${width} × ${height}`).toEqual([0, 0]);
  }
  await kitchen.setViewportSize({ width: 1920, height: 1080 });
  await expectNoAxeViolations(kitchen);

  // The first press starts the order or finishes it; the same spot then means something else, or is another order's.
  let moved = 0;
  for (const ms of [50, 120, 350]) {
    const button = tickets.nth(2).getByRole('button', { name: /^(Empezar|Listo)/ });
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (box === null) throw new Error('the button is not on the screen');
    await pressTwice(kitchen, [box.x + box.width / 2, box.y + box.height / 2], ms);
    moved += 1;
    await expect(button).toHaveAttribute('data-busy', 'false');
    await expect.poll(() => movesOf(kitchen), `after two presses ${ms} ms apart`).toBe(moved);
  }
  // By keyboard alone: a ticket is picked by its place and begun or finished, that is taken back, and the card says how.
  await kitchen.keyboard.press('1');
  await kitchen.keyboard.press('ArrowRight');
  const second = tickets.nth(1).getByRole('button', { name: /^(Empezar|Listo)/ });
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('aria-disabled', 'false');
  await kitchen.keyboard.press('Enter');
  await expect.poll(() => movesOf(kitchen)).toBe(moved + 1);
  await expect(kitchen.getByRole('status').filter({ hasText: /^Nº \d+ → / })).not.toHaveCount(0);
  await kitchen.keyboard.press('u');
  await expect.poll(() => movesOf(kitchen)).toBe(moved + 2);
  await kitchen.keyboard.press('?');
  await expect(kitchen.getByRole('dialog', { name: 'Teclas' })).toBeVisible();
  await expectNoAxeViolations(kitchen);
  await kitchen.keyboard.press('Escape');

  // Every line of these orders is made on the comal: its screen has them all, that of the drinks has none.
  await kitchen.goto(`${shop.origin}/cocina?estacion=bebidas`);
  await expect(kitchen.getByRole('heading', { name: 'Bebidas' })).toBeVisible();
  await expect(kitchen.getByText(/En vivo/)).toBeVisible();
  await expect(tickets).toHaveCount(0);
  await kitchen.goto(`${shop.origin}/cocina?estacion=comal`);
  await expect(tickets).not.toHaveCount(0);
  await kitchen.goto(`${shop.origin}/cocina?vista=masa`);
  await expect(kitchen.getByRole('region', { name: /^\d+ Maíz$/ })).toBeVisible();
  await expectNoAxeViolations(kitchen);

  // Before its shop goes: it would look for it in vain.
  await kitchen.close();
});

/** How many moves the shop has made. */
const movesOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const response = await fetch('/api/v1/orders?limit=200');
    const { orders } = (await response.json()) as { orders: { history: unknown[] }[] };
    return orders.reduce((sum, { history }) => sum + history.length - 1, 0);
  });
