/** What friends who order together do, each on a phone of their own. */
import { expect, type Page } from '@playwright/test';

export const phone = { width: 390, height: 844 };

/** Starts a group to take away and answers its link. */
export async function start(page: Page, name: string): Promise<string> {
  await page.setViewportSize(phone);
  await page.goto('/');
  await page.getByRole('link', { name: 'Pedir entre varios' }).click();
  await page.getByLabel('Tu nombre').fill(name);
  await page.getByRole('button', { name: 'Empezar el pedido' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `El pedido de ${name}` })).toBeVisible();
  return page.getByLabel('Enlace del pedido').inputValue();
}

export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.setViewportSize(phone);
  await page.goto(link);
  await page.getByLabel('Tu nombre').fill(name);
  await page.getByRole('button', { name: 'Unirme al pedido' }).click();
  await expect(part(page, `${name} (vos)`)).toBeVisible();
}

/** What one of them wants, as this page shows it. */
export const part = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}`) });

export const toMenu = (page: Page) =>
  page
    .getByRole('link', { name: /^Elegir (del menú|algo más)/ })
    .first()
    .click();
export const toGroup = (page: Page) => page.getByRole('link', { name: /Ver lo de todos/ }).click();
