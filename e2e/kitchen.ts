/** What the cook's eyes and fingers do. */
import { expect, type Page } from '@playwright/test';
import { openAsOwner } from './owner.ts';

/** Opens the board through its door: the sign-in form. */
export async function openBoard(page: Page, origin = ''): Promise<void> {
  await openAsOwner(page, `${origin}/cocina`);
  await expect(page.getByText(/En vivo/)).toBeVisible();
}

const statusOf = { Recibidos: 'recibido', 'En el comal': 'en el comal', Listos: 'listo' };

/** The ticket of the order with the customer's `name`, while it has the status with that heading. */
export const ticket = (page: Page, heading: keyof typeof statusOf, name: string) =>
  page.getByRole('article', { name: new RegExp(`, ${statusOf[heading]}, .*${name}`) });
