/** What the cook's eyes and fingers do. */
import { expect, type Page } from '@playwright/test';
import { owner } from './owner.ts';

/** Opens the board through its door: the sign-in form. */
export async function openBoard(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/cocina`);
  await page.getByLabel('Nombre').fill(owner.name);
  await page.getByLabel('Contraseña', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByText(/En vivo/)).toBeVisible();
}

/** The ticket of the order with the customer's `name`, in the column with that heading. */
export const ticket = (page: Page, column: 'Recibidos' | 'En el comal' | 'Listos', name: string) =>
  page.getByRole('region', { name: column }).getByRole('article', { name: new RegExp(name) });
