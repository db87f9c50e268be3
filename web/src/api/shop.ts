/** What the shop says about itself: restaurant and menu, fetched once and shared by every area. */

import { batch, computed } from '@preact/signals';
import { on, onStopped, startOnce, state } from '../browser/life.ts';
import { type ApiProblem, api, unwrap } from './client.ts';
import type { Menu, MenuItem, Restaurant } from './types.ts';

export const restaurant = state<Restaurant | undefined>(undefined);
export const menu = state<Menu | undefined>(undefined);
/** When the stored menu on the screen was fetched (milliseconds since 1970); undefined for one from the network. */
export const shopAsOf = state<number | undefined>(undefined);
/** Why the last fetch failed; the menu of an earlier fetch stays usable. */
export const shopProblem = state<ApiProblem | undefined>(undefined);

/** Every item by its id. */
export const itemsById = computed<ReadonlyMap<string, MenuItem>>(
  () =>
    new Map(menu.value?.categories.flatMap((category) => category.items.map((item) => [item.id, item] as const)) ?? []),
);

/** The timeout after which the stored menu is shown, with a button to retry. */
const patienceMs = 4000;

/** Requests are counted; an answer counts from `oldest` on: not one that is older than what is shown, or than a refusal. */
let begun = 0;
let oldest = 0;
let loading: Promise<void> | undefined;

onStopped(() => {
  oldest = begun + 1;
  loading = undefined;
});

async function load(cache: RequestCache): Promise<void> {
  begun += 1;
  const mine = begun;
  const impatient = setTimeout(() => {
    if (mine < oldest) return;
    if (mine === begun) loading = undefined;
    void showLastShop();
  }, patienceMs);
  try {
    // Together, so that prices never appear in a currency that then turns out to be another.
    const [shop, food] = await Promise.all([
      unwrap(api.GET('/api/v1/restaurant', { cache })),
      unwrap(api.GET('/api/v1/menu', { cache })),
    ]);
    if (mine < oldest) return loading;
    oldest = mine;
    batch(() => {
      restaurant.value = shop;
      menu.value = food;
      shopAsOf.value = undefined;
      shopProblem.value = undefined;
    });
  } catch (error) {
    if (mine < oldest) return loading;
    await showLastShop();
    shopProblem.value = error as ApiProblem; // `unwrap` throws nothing else
  } finally {
    clearTimeout(impatient);
    if (mine === begun) loading = undefined;
  }
}

/** Shows the menu that this browser stored, when there is one and nothing is shown yet. */
async function showLastShop(): Promise<void> {
  const kept = await import('./last-shop.ts').catch(() => undefined);
  const last = menu.value === undefined ? kept?.readLastShop() : undefined;
  if (last === undefined) return;
  startOnce(reloadOnline);
  batch(() => {
    restaurant.value = last.restaurant;
    menu.value = last.menu;
    shopAsOf.value = last.at;
  });
}

const reloadOnline = () => on(window, 'online', loadShop);

/**
 * Fetches restaurant and menu as the page opens: a shared cache between here and the shop may have kept them for a second.
 * Never throws: see `shopProblem`.
 */
export function openShop(): Promise<void> {
  loading ??= load('default');
  return loading;
}

/**
 * Fetches restaurant and menu anew, past every cache; calls in the first seconds of one, or of the page's opening, share
 * it. Never throws.
 */
export function loadShop(): Promise<void> {
  // Makes every cache on the way revalidate with the shop, which answers 304 when the browser's copy is current.
  loading ??= load('no-cache');
  return loading;
}

/** The same, but never joins an earlier request: its answer may be from before the shop's refusal. */
export function reloadShop(): Promise<void> {
  oldest = begun + 1;
  loading = load('no-cache');
  return loading;
}
