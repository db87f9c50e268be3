/** What the shop says about itself: restaurant and menu, fetched once and shared by every area. */
import { batch, computed, signal } from '@preact/signals';
import { type ApiProblem, api, unwrap } from './api/client.ts';
import type { Menu, MenuItem, Restaurant } from './api/types.ts';

export const restaurant = signal<Restaurant | undefined>(undefined);
export const menu = signal<Menu | undefined>(undefined);
/** When what is shown was true (milliseconds since 1970), where nothing newer could be had; else undefined. */
export const shopAsOf = signal<number | undefined>(undefined);
/** Why the last attempt failed; what was loaded before stays usable. */
export const shopProblem = signal<ApiProblem | undefined>(undefined);

/** Every item by its id. */
export const itemsById = computed<ReadonlyMap<string, MenuItem>>(
  () =>
    new Map(menu.value?.categories.flatMap((category) => category.items.map((item) => [item.id, item] as const)) ?? []),
);

/** Whoever has waited this long is shown what was kept, and may ask anew. */
const patienceMs = 4000;

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const impatient = setTimeout(() => {
    loading = undefined;
    void showLastShop();
  }, patienceMs);
  try {
    // Together, so that prices never appear in a currency that then turns out to be another.
    const [shop, food] = await Promise.all([unwrap(api.GET('/api/v1/restaurant')), unwrap(api.GET('/api/v1/menu'))]);
    batch(() => {
      restaurant.value = shop;
      menu.value = food;
      shopAsOf.value = undefined;
      shopProblem.value = undefined;
    });
  } catch (error) {
    await showLastShop();
    shopProblem.value = error as ApiProblem; // `unwrap` throws nothing else
  } finally {
    clearTimeout(impatient);
    loading = undefined;
  }
}

/** What this browser had the last time, when there is such a thing and nothing is shown yet. */
async function showLastShop(): Promise<void> {
  const kept = await import('./installed/last-shop.ts').catch(() => undefined);
  const last = menu.value === undefined ? kept?.readLastShop() : undefined;
  if (last === undefined) return;
  batch(() => {
    restaurant.value = last.restaurant;
    menu.value = last.menu;
    shopAsOf.value = last.at;
  });
}

/** Fetches restaurant and menu anew; calls in the first seconds of one share it. Never throws: see `shopProblem`. */
export function loadShop(): Promise<void> {
  loading ??= load();
  return loading;
}
