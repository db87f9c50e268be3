/** How a page may look, and a look at it. */
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations } from './support.ts';

const inSpanish = { language: 'es', colorScheme: 'light', width: 360, height: 740 } as const;
const inEnglish = { language: 'en', colorScheme: 'dark', width: 1280, height: 800 } as const;
const others = [
  { language: 'es', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'light', width: 360, height: 740 },
] as const;

/**
 * Either language, narrow and light or wide and dark. With EVERY_LOOK, which takes minutes, also the other way round. The
 * pages that a stack serves which is already up are the same, and are not looked at again.
 */
export const looks = process.env.BASE_URL ? [] : [inSpanish, inEnglish, ...(process.env.EVERY_LOOK ? others : [])];

/**
 * Checks the page as it is now for accessibility. With EVERY_LOOK it also saves a picture of it, light and dark, under its name:
 * no test compares them, and drawing them takes longer than the check.
 */
export async function look(page: Page, name: string): Promise<void> {
  // A page that is on its way has no heading, or an empty one.
  await expect(page.locator('h1').filter({ hasText: /\S/, visible: true })).not.toHaveCount(0);
  await expectNoAxeViolations(page);
  if (!process.env.EVERY_LOOK) return;
  const language = await page.locator('html').getAttribute('lang');
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  // What it was comes last, and stays.
  for (const colorScheme of isDark ? (['light', 'dark'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme });
    const width = page.viewportSize()?.width;
    const path = `test-results/pages/${name}-${language}-${colorScheme}-${width}.png`;
    // Colours that are on their way to the other light arrive.
    await page.screenshot({ path, animations: 'disabled' });
  }
}
