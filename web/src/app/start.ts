import { openShop } from '../api/shop.ts';
import { startOnce } from '../browser/life.ts';
import { startStorage } from '../browser/storage.ts';
import { restoreLanguage, startLanguage } from '../i18n/index.ts';
import { startRouter } from '../router/router.tsx';

/**
 * Starts what every page needs, and resolves when the app can be drawn in its language. Parts that come later start with
 * the first component that needs them (`useStart`); `stopAll` ends them all.
 */
export async function startApp(): Promise<void> {
  // The menu is asked for before anything is drawn: it travels while the page's own chunk does.
  void openShop();
  for (const start of [startStorage, startRouter, startLanguage]) startOnce(start);
  await restoreLanguage().catch(() => undefined);
}
