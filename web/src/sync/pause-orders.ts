import { api, unwrap } from '../api/client.ts';
import { inServerTime } from '../api/server-clock.ts';
import { reloadShop, restaurant } from '../api/shop.ts';
import type { Name, Restaurant } from '../api/types.ts';

const show = (now: Restaurant) => {
  restaurant.value = now;
  // An answer that is on its way may be from before this.
  void reloadShop();
};

/** Pauses orders for so many minutes, or with null until somebody opens again. @throws ApiProblem */
export async function pauseOrders(minutes: number | null, message: Name | null): Promise<void> {
  show(await unwrap(api.POST('/api/v1/restaurant/pause', { body: { minutes, message } })));
}

/** Takes orders again. @throws ApiProblem */
export async function resumeOrders(): Promise<void> {
  show(await unwrap(api.DELETE('/api/v1/restaurant/pause')));
}

/** Pauses again as `before` was paused: to the same minute, with the same message. @throws ApiProblem */
export async function pauseAsBefore({ pausedUntil, pauseMessage }: Restaurant): Promise<void> {
  const leftMs = pausedUntil === null ? null : Date.parse(pausedUntil) - (inServerTime(Date.now()) ?? Date.now());
  await pauseOrders(leftMs === null ? null : Math.max(1, Math.round(leftMs / 60_000)), pauseMessage);
}
