import { takesOrders } from '../domain/opening-hours.ts';
import { isPaused } from '../domain/pause.ts';
import { menuAt } from '../menu/load-menu.ts';
import type { Services } from '../platform/context.ts';
import { EventHub, type Live, type ShopVersions, type ShopWatch } from '../platform/event-hub.ts';
import { nameBody } from '../platform/public-answer.ts';
import { hoursAt } from './load-hours.ts';
import { readRestaurant } from './read-restaurant.ts';

/** How often the shop's row is read while somebody listens, in milliseconds. */
const everyMs = 250;

/**
 * While a stream is open, reads the row of the restaurant four times a second, however many streams there are. It is read,
 * not announced, because that is the same on every database, sees what other processes have written, and because what is
 * sold out until tomorrow comes back without a write.
 */
export function openShopWatch(services: Pick<Services, 'read' | 'memo' | 'clock'>): ShopWatch {
  const hub = new EventHub<Live<ShopVersions>>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let seq = 0;
  /** Undefined while no stream is open. */
  let latest: Live<ShopVersions> | undefined;
  let reading: Promise<Live<ShopVersions>> | undefined;

  async function look(): Promise<Live<ShopVersions>> {
    const event = await readVersions(services);
    if (latest?.event.menu === event.menu && latest.event.restaurant === event.restaurant) return latest;
    seq += 1;
    const change = { seq, event };
    if (hub.size > 0) latest = change;
    hub.publish(change);
    return change;
  }
  const lookOnce = () => {
    reading ??= look().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    listen(listener) {
      const stop = hub.listen(listener);
      // A failed read is tried again with the next one; /readyz reports it.
      timer ??= setInterval(() => lookOnce().catch(() => undefined), everyMs).unref();
      return () => {
        stop();
        if (hub.size > 0) return;
        clearInterval(timer);
        timer = undefined;
        latest = undefined;
      };
    },
    current: async () => latest ?? lookOnce(),
  };
}

/** The minutes quoted are left out: they change with every order, and an open page asks for them now and then. */
async function readVersions({ read, memo, clock }: Pick<Services, 'read' | 'memo' | 'clock'>): Promise<ShopVersions> {
  const now = clock();
  const { row, menu, opening } = await read(async (tx) => {
    const row = await readRestaurant(tx);
    return {
      row,
      menu: await menuAt(tx, memo, row.menuVersion, now),
      opening: await hoursAt(tx, memo, row.hoursVersion),
    };
  });
  const { lastSeq: _seq, lastNumber: _number, numberDay: _day, menuVersion: _version, ...settings } = row;
  const byTheClock = {
    isOpen: takesOrders(opening, row.timeZone, now, row.lastOrderMinutes),
    isPaused: isPaused(row, now),
  };
  return { type: 'shop.changed', menu: menu.etag, restaurant: nameBody({ ...settings, ...byTheClock }).etag };
}
