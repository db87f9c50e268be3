import { api, unwrap } from '../../api/client.ts';
import { loadShop, menu, restaurant } from '../../api/shop.ts';
import { on, type Stop, together } from '../../browser/life.ts';

/** How often an open page asks whether the shop has changed. */
const everyMs = 20_000;

const isSame = (one: object, other: object | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps an open page up to date with the shop: a pause, another price, what is sold out. Asks every 20 seconds while the
 * page is in sight, and at once when it comes back into sight; most answers are 304, and what is shown is only replaced
 * when something has changed.
 */
export function followShop(): Stop {
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !navigator.onLine) return;
    try {
      const [shop, food] = await Promise.all([unwrap(api.GET('/api/v1/restaurant')), unwrap(api.GET('/api/v1/menu'))]);
      if (isSame(shop, restaurant.peek()) && isSame(food, menu.peek())) return;
    } catch {
      // Without an answer nothing is known to have changed, and the next time is soon.
      return;
    }
    await loadShop();
  };
  const timer = setInterval(ask, everyMs);
  return together(
    () => clearInterval(timer),
    on(document, 'visibilitychange', () => void ask()),
  );
}
