/** What a phone of 360 × 640 has in sight: the header of a guest who has ordered, the filters, and the button that sends. */
import type { Locator } from '@playwright/test';
import { add, goToCheckout, send, sendButton } from './guest.ts';
import { expect, expectNoAxeViolations, test, unique } from './support.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** Where an element is on the screen, in CSS pixels. */
async function edges(element: Locator): Promise<{ top: number; bottom: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not in sight`);
  return { top: box.y, bottom: box.y + box.height };
}

test('for a guest who has ordered, the menu begins a fifth of the screen down, with search and filters a tap away', async ({
  page,
}) => {
  await page.goto('/mesa/4');
  await add(page, 'Revueltas');
  await goToCheckout(page);
  await send(page);
  await page.goto('/');
  const order = page.getByRole('link', { name: /^Tu pedido nº/ });
  await expect(order).toBeVisible();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
  expect((await edges(page.getByRole('navigation', { name: 'Categorías' }))).bottom).toBeLessThanOrEqual(640 / 5);
  await expect(page.getByRole('button', { name: 'Mesa 4 · cambiar' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();

  const vegetarian = page.getByRole('button', { name: 'Vegetariano' });
  await expect(vegetarian).toBeHidden();
  await page.getByRole('searchbox').click();
  await vegetarian.click();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Borrar la búsqueda' }).click();
  await expect(order).toBeVisible();
  // A filter that is on stays in sight.
  await vegetarian.click();
  await expect(vegetarian).toBeHidden();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
});

test('the filters are in sight without scrolling, and leave out what does not suit', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
  for (const name of ['Vegetariano', 'Sin cerdo', 'Sin alcohol']) {
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  const noPork = page.getByRole('button', { name: 'Sin cerdo' });
  await noPork.click();
  await expect(noPork).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Frijol/ })).toBeVisible();
  await noPork.click();
  await expect(page.getByRole('button', { name: /^Revueltas/ })).toBeVisible();
});

test('“Mandar” is in sight when the checkout opens, and covers no field that has the focus', async ({ page }) => {
  await page.goto('/');
  await add(page, 'Revueltas');
  await goToCheckout(page);
  await expect(sendButton(page)).toBeInViewport({ ratio: 1 });
  for (const label of ['Tu nombre', /^Teléfono/, /^Algo más/, 'Otra', '¿Cuánto de propina?']) {
    const field = page.getByLabel(label);
    await field.focus();
    if (label === 'Otra') await page.keyboard.press('Space');
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(sendButton(page)).toBeInViewport({ ratio: 1 });
    expect((await edges(field)).bottom).toBeLessThanOrEqual((await edges(sendButton(page))).top);
  }
  await page.getByLabel('Tu nombre').fill(unique('Ana'));
  await send(page);
});
