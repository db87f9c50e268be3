/** What the cook's eyes and fingers do. */
import { expect, type Page } from '@playwright/test';
import { openAsOwner } from './owner.ts';

/** Opens the board through its door: the sign-in form. */
export async function openBoard(page: Page, origin = ''): Promise<void> {
  await openAsOwner(page, `${origin}/cocina`);
  await expect(page.getByText(/En vivo/)).toBeVisible();
}

/** The ticket of the order with the customer's `name`, in the column with that heading. */
export const ticket = (page: Page, column: 'Recibidos' | 'En el comal' | 'Listos', name: string) =>
  page.getByRole('region', { name: column }).getByRole('article', { name: new RegExp(name) });
