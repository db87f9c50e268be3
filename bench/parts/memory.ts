import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { type Server, withServer } from '../children.ts';
import { count, type Figure } from '../figures.ts';
import { anOrder, placeOrder, signIn } from '../shop.ts';
import { openScreens } from '../streams.ts';

const streamCount = 1_000;
const ordersSeen = 20;

/** Resident memory of the server, idle and with 1,000 live streams that have been sent orders. */
export function memory(bench: Bench): Promise<Figure[]> {
  return withServer(bench.startOurs(bench.newDatabase()), async (server) => {
    bench.say('memory: waiting for it to be idle …');
    await wait(3_000);
    const idle = toFigure('memory, idle', server, 120);

    bench.say(`memory: opening ${count(streamCount)} streams …`);
    const order = await anOrder(server.url);
    const streams = await openScreens(server.url, await signIn(server.url), streamCount, () => undefined);
    for (let placed = 0; placed < ordersSeen; placed++) await placeOrder(server.url, order);
    await wait(2_000);
    const loaded = toFigure(`memory, ${count(streamCount)} live streams`, server, 220);
    streams.close();
    return [idle, loaded].flat();
  });
}

function toFigure(name: string, { residentMb }: Server, atMost: number): Figure[] {
  const value = residentMb();
  if (value === undefined) return [];
  return [{ name, ours: `${Math.round(value)} MB`, value, unit: 'MB', bound: { atMost }, from: { residentMb: value } }];
}
