import { api, unwrap } from '../../api/client.ts';
import { menu, reloadShop, restaurant } from '../../api/shop.ts';
import { on, type Stop, together } from '../../browser/life.ts';
import { hearShop } from './hear-shop.ts';

/** How often an open page asks whether the shop has changed. */
const everyMs = 20_000;

const isSame = (one: object, other: object | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps an open page up to date with the shop: a pause, another price, what is sold out. Reads it anew as soon as its
 * stream says that it has changed, and asks in any case: every 20 seconds while the page is in sight, and at once when it
 * comes back into sight. Most answers are 304, and what is shown is only replaced when something has changed.
 */
export function followShop(): Stop {
  const ask = async (cache: RequestCache) => {
    if (document.visibilityState !== 'visible' || !navigator.onLine) return;
    try {
      const [shop, food] = await Promise.all([
        unwrap(api.GET('/api/v1/restaurant', { cache })),
        unwrap(api.GET('/api/v1/menu', { cache })),
      ]);
      if (isSame(shop, restaurant.peek()) && isSame(food, menu.peek())) return;
    } catch {
      // Without an answer nothing is known to have changed, and the next time is soon.
      return;
    }
    await reloadShop();
  };
  const timer = setInterval(() => void ask('default'), everyMs);
  return together(
    () => clearInterval(timer),
    on(document, 'visibilitychange', () => void ask('default')),
    // A shared cache may still have the second before the stream began.
    hearShop({ onBegin: () => void ask('no-cache'), onChange: reloadShop }),
  );
}
