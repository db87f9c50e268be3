/** How a page may look, and a look at it. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './support.ts';

/** Each language light and dark, each narrow and wide: every pair of two, in four runs instead of eight. */
export const looks = [
  { language: 'es', colorScheme: 'light', width: 360, height: 740 },
  { language: 'es', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'dark', width: 360, height: 740 },
  { language: 'en', colorScheme: 'light', width: 1280, height: 800 },
] as const;

/** Checks the page as it is now and keeps a picture of it for whoever wants to look. */
export async function look(page: Page, name: string): Promise<void> {
  await expectNoAxeViolations(page);
  await page.screenshot({ path: `test-results/pages/${name}.png` });
}
