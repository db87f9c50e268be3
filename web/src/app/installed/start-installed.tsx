import { effect } from '@preact/signals';
import { render } from 'preact';
import { keepLastShop } from '../../api/last-shop.ts';
import { menu, restaurant, shopAsOf } from '../../api/shop.ts';
import { type Stop, together } from '../../browser/life.ts';
import { keepChanges } from '../../ordering/cart/keep-changes.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { followShop } from './follow-shop.ts';
import { watchForNewerVersion } from './newer-version.ts';
import { NewerVersionBar } from './newer-version-bar.tsx';
import { offerLanguages } from './offer-languages.ts';

/** What makes a page an app: it opens without a network, with the last menu, renews itself, and is one with its other tabs. */
export function startInstalled(): Stop {
  const corner = document.createElement('div');
  document.body.append(corner);
  render(<NewerVersionBar />, corner);
  // Absent on an insecure origin, refused in some private windows: then it is a page like any other.
  if (import.meta.env.PROD) navigator.serviceWorker?.register('/service-worker.js').catch(() => undefined);
  return together(
    watchForNewerVersion(),
    followShop(),
    offerLanguages(),
    keepChanges(phoneCart),
    effect(() => {
      if (restaurant.value === undefined || menu.value === undefined || shopAsOf.value !== undefined) return;
      keepLastShop({ restaurant: restaurant.value, menu: menu.value });
    }),
    () => {
      render(null, corner);
      corner.remove();
    },
  );
}
