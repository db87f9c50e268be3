import { staffPaths } from '../web/src/router/staff-paths.ts';
import { looks } from './looks.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

for (const { language, colorScheme, width, height } of looks) {
  test.describe(`in ${language}, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    test('every page of the staff is accessible, and nothing on it is wider than the screen', async ({
      page,
      api,
      expectTrouble,
    }) => {
      // This browser is not enrolled, and the page of the television says so.
      expectTrouble(/403.*\/api\/v1\/pickup-screen/);
      await api.placeOrder();
      await openAsOwner(page, staffPaths.desk);
      await expect(page.getByRole('heading', { name: 'Escritorio' })).toBeVisible();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // The board is looked at with the kitchen's tickets on it.
      for (const path of Object.values(staffPaths).filter((path) => path !== staffPaths.kitchen)) {
        await page.goto(path);
        await expect(page.getByText(/^(Cargando|Loading)…$/)).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoAxeViolations(page);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(0);
      }
    });
  });
}
