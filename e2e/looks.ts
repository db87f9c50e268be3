/** How a page may look, and a look at it. */
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './support.ts';

/** Each language narrow and wide; `look` turns the light off and on. */
const everyLook = [
  { language: 'es', colorScheme: 'light', width: 360, height: 740 },
  { language: 'es', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'dark', width: 360, height: 740 },
  { language: 'en', colorScheme: 'light', width: 1280, height: 800 },
] as const;

/** A stack that is already up serves the same pages: there, one look shows that they arrive whole. */
export const looks = process.env.BASE_URL ? everyLook.slice(0, 1) : everyLook;

/**
 * Checks the page as it is now, its colours light and dark, and keeps a picture of either, by the page's name, for
 * whoever wants to look.
 */
export async function look(page: Page, name: string): Promise<void> {
  await expectNoAxeViolations(page);
  const language = await page.locator('html').getAttribute('lang');
  const isDark = () => page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  const before = (await isDark()) ? 'dark' : 'light';
  const other = before === 'dark' ? 'light' : 'dark';
  const keep = (scheme: string) =>
    page.screenshot({ path: `test-results/pages/${name}-${language}-${scheme}-${page.viewportSize()?.width}.png` });

  await keep(before);
  await page.emulateMedia({ colorScheme: other });
  expect(await isDark()).toBe(other === 'dark');
  await expectNoAxeViolations(page, ['color-contrast']);
  await keep(other);
  await page.emulateMedia({ colorScheme: before });
}
