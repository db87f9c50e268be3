import type { Page } from '@playwright/test';

/** Who signs in. Against a stack that is already up, OWNER_NAME and OWNER_PASSWORD say who its owner is. */
export const owner = {
  name: process.env.OWNER_NAME || 'owner',
  password: process.env.OWNER_PASSWORD || 'an-owner-for-the-tests',
};

/** Opens a page of the staff through its door, the sign-in form, as the owner. */
export async function openAsOwner(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Nombre').fill(owner.name);
  await page.getByLabel('Contraseña', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}
