/** The restaurant and the menu as this browser last fetched them: the fallback without a network. */
import { fields, stored } from '../browser/storage.ts';
import type { Menu, Restaurant } from './types.ts';

type LastShop = { at: number; restaurant: Restaurant; menu: Menu };

/** Raise it when the pages need a field that stored answers lack. */
const shape = 2;
/** A menu from another week is no menu. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

function parse(value: unknown): LastShop | null {
  const { shape: as, at, restaurant: shop, menu: food } = fields(value);
  const young = typeof at === 'number' && Date.now() - at < keptMs;
  const whole = Array.isArray(fields(food).categories) && typeof fields(shop).name === 'string';
  return as === shape && young && whole ? { at, restaurant: shop as Restaurant, menu: food as Menu } : null; // we wrote it ourselves
}

const last = stored<(LastShop & { shape?: number }) | null>('last-shop', parse);

export function keepLastShop(shop: Pick<LastShop, 'restaurant' | 'menu'>): void {
  last.value = { shape, at: Date.now(), ...shop };
}

/**
 * What was kept, without what may have changed since and would only mislead: whether the shop is open, how many portions
 * are left. How long an order takes is not shown either (see `quotedMinutes` in `checkout.ts`). The server says all of
 * that again before it takes an order.
 */
export function readLastShop(): LastShop | undefined {
  const shop = last.latest();
  if (shop === null) return undefined;
  return {
    at: shop.at,
    restaurant: {
      ...shop.restaurant,
      openNow: true,
      nextOpeningAt: null,
      closesAt: null,
      paused: false,
      pausedUntil: null,
      pauseMessage: null,
    },
    menu: {
      categories: shop.menu.categories.map((category) => ({
        ...category,
        items: category.items.map((item) => ({ ...item, portionsLeft: null })),
      })),
    },
  };
}
