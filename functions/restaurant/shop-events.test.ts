import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { putBack } from '../menu/put-back.ts';
import { sellOut } from '../menu/sell-out.ts';
import type { Services } from '../platform/context.ts';
import type { ShopVersions } from '../platform/event-hub.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { pauseOrders } from './pause-orders.ts';
import { resumeOrders } from './resume-orders.ts';
import { setHours } from './set-hours.ts';
import { shopEvents } from './shop-events.ts';
import { openShopWatch } from './watch-shop.ts';

const { call, place, pass, services } = await openTestShop();
const kitchen = { as: 'kitchen' } as const;
const sell = (until: 'tomorrow' | 'changed') =>
  call(sellOut, { body: { kind: 'ingredient', key: 'loroco', until } }, kitchen);
const back = () => call(putBack, { params: { kind: 'ingredient', key: 'loroco' } }, kitchen);

/** A phone that follows the shop: `next()` waits for the next versions, and says what of them has changed. */
async function follow() {
  const gone = new AbortController();
  const { stream } = await call(shopEvents, {}, { signal: gone.signal });
  if (stream === undefined) throw new Error('it answered no stream');
  const iterator = stream[Symbol.asyncIterator]();
  onTestFinished(async () => {
    gone.abort();
    await iterator.return?.();
  });
  let before: ShopVersions | undefined;
  const next = async () => {
    for (;;) {
      const { value } = await iterator.next();
      const now = value?.data as ShopVersions;
      if (now.type !== 'shop.changed') continue;
      const last = before;
      before = now;
      return (['menu', 'restaurant'] as const).filter((part) => now[part] !== last?.[part]);
    }
  };
  expect(await next()).toEqual(['menu', 'restaurant']);
  return { next };
}

describe('GET /shop/events', () => {
  it('says to every phone what has changed: sold out and back, paused and not, the hours', async () => {
    const [one, other] = [await follow(), await follow()];
    const changes = [
      [() => sell('changed'), 'menu'],
      [back, 'menu'],
      [() => call(pauseOrders, { body: { minutes: null } }, kitchen), 'restaurant'],
      [() => call(resumeOrders, {}, kitchen), 'restaurant'],
      [
        () =>
          call(setHours, { headers: { 'if-match': '"1"' }, body: { hours: [], exceptions: [] } }, { as: 'manager' }),
        'restaurant',
      ],
    ] as const;
    for (const [change, part] of changes) {
      expect((await change()).status).toBeLessThan(300);
      expect(await one.next()).toEqual([part]);
      expect(await other.next()).toEqual([part]);
    }
  });

  it('says what the clock changes: the end of a pause, and what was sold out until tomorrow', async () => {
    const phone = await follow();
    await call(pauseOrders, { body: { minutes: 30 } }, kitchen);
    expect(await phone.next()).toEqual(['restaurant']);
    pass(30 * 60_000);
    expect(await phone.next()).toEqual(['restaurant']);
    await sell('tomorrow');
    expect(await phone.next()).toEqual(['menu']);
    pass(24 * 60 * 60_000);
    expect(await phone.next()).toEqual(['menu']);
  });

  it('says nothing of an order, however many are placed', async () => {
    const phone = await follow();
    for (let placed = 0; placed < 3; placed += 1) await place();
    await sell('changed');
    expect(await phone.next()).toEqual(['menu']);
    await back();
  });
});

it('a thousand phones cost as many reads as one, and none when they are gone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const read = vi.fn(services.read) as unknown as Services['read'] & { mock: { calls: unknown[] } };
  const watch = openShopWatch({ ...services, read });
  const stops = Array.from({ length: 1_000 }, () => watch.listen(() => undefined));
  for (let phone = 0; phone < 1_000; phone += 1) await watch.current();
  expect(read.mock.calls).toHaveLength(1);
  for (let second = 0; second < 2; second += 1) {
    vi.advanceTimersByTime(1_000);
    await watch.current();
  }
  expect(read.mock.calls.length).toBeLessThanOrEqual(1 + 2 * 4);
  for (const stop of stops) stop();
  const before = read.mock.calls.length;
  vi.advanceTimersByTime(60_000);
  expect(read.mock.calls).toHaveLength(before);
});
