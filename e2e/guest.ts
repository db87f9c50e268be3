/** What a guest's hands do, in a guest's words. */
import { expect, type Page } from '@playwright/test';

/** Adds `quantity` of an item to the cart, as it comes or with the named options. */
export async function add(
  page: Page,
  itemName: string,
  { quantity = 1, options = [] as string[] } = {},
): Promise<void> {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${itemName}`) })
    .click();
  const sheet = page.getByRole('dialog', { name: itemName });
  for (const option of options) await sheet.getByLabel(option).check();
  for (let more = 1; more < quantity; more += 1) await sheet.getByRole('button', { name: 'Agregar una' }).click();
  await sheet.getByRole('button', { name: /^Agregar\s*\$/ }).click();
  await expect(sheet).toBeHidden();
}

/** From the menu to the checkout, by the cart's bar on a phone or its panel on a wide screen. */
export async function goToCheckout(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: /Ver tu pedido/ });
  if (await open.isVisible()) await open.click();
  await page.getByRole('link', { name: /Seguir con el pedido/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Solo faltan unos datos' })).toBeVisible();
}

export const sendButton = (page: Page) => page.getByRole('button', { name: /^Mandar el pedido/ });

/** Sends the order and answers its id once its page shows it. */
export async function send(page: Page): Promise<string> {
  await sendButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tu número\s*\d+/ })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** What the order's page says until the kitchen begins; another test's kitchen may have its eyes on the same shop. */
export const arrived =
  /^(?:Recibimos tu pedido\.|La cocina ya lo vio\.|We have your order\.|The kitchen has seen it\.)/;

/** Goes on with Tab until what has the focus is called `name`. */
export async function tabTo(page: Page, name: RegExp, role = 'button'): Promise<void> {
  const wanted = page.getByRole(role as 'button', { name }).first();
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 150; steps += 1) {
    if (await wanted.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}
