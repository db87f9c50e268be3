import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { withServer } from '../children.ts';
import { count, type Figure, percentile } from '../figures.ts';
import { anOrder, placeOrder, signIn } from '../shop.ts';
import { openScreens } from '../streams.ts';

const screenCount = 200;
const ordersPerSecond = 10;
/** How long the last event may be on its way before it counts as lost. */
const lateMs = 5_000;

/** From the moment an order is sent to the moment it is read on each of 200 live streams. */
export function screens(bench: Bench): Promise<Figure[]> {
  return withServer(bench.startOurs(bench.newDatabase()), async ({ url }) => {
    const order = await anOrder(url);
    const readAt = new Map<string, number[]>();
    const streams = await openScreens(url, await signIn(url), screenCount, (orderId, atMs) => {
      readAt.set(orderId, [...(readAt.get(orderId) ?? []), atMs]);
    });
    const howMany = bench.seconds * bench.rounds * ordersPerSecond;
    bench.say(`${screenCount} screens: placing ${howMany} orders …`);
    // The first ones compile what the others run.
    for (let order = 0; order < 5; order++) await placeOrder(url, await anOrder(url));

    const sentAt = new Map<string, number>();
    for (let placed = 0; placed < howMany; placed++) {
      const at = performance.now();
      sentAt.set(await placeOrder(url, order), at);
      await wait(Math.max(0, 1_000 / ordersPerSecond - (performance.now() - at)));
    }
    const isSeen = () => [...sentAt.keys()].every((id) => readAt.get(id)?.length === screenCount);
    for (const giveUpAt = performance.now() + lateMs; !isSeen() && performance.now() < giveUpAt; ) await wait(20);
    streams.close();
    if (!isSeen()) throw new Error(`Not every one of ${screenCount} screens saw every order exactly once.`);

    const delays = [...sentAt].flatMap(([id, at]) => (readAt.get(id) ?? []).map((read) => read - at));
    const [p50, p99, slowest] = [percentile(delays, 0.5), percentile(delays, 0.99), Math.max(...delays)];
    const ours = `p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms`;
    const from = { events: delays.length, p50Ms: p50, p99Ms: p99, slowestMs: slowest };
    bench.say(`${screenCount} screens: ${count(delays.length)} events, ${ours}`);
    return [{ name: `placed → on ${screenCount} screens`, ours, value: p99, unit: 'ms', bound: { atMost: 100 }, from }];
  });
}
