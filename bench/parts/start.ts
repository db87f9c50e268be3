import type { Bench } from '../bench.ts';
import { type Figure, median } from '../figures.ts';

/** From spawning the built server to its first 200 on /health: without a database file, and on the one it then made. */
export async function start(bench: Bench): Promise<Figure[]> {
  bench.say('start: starting and stopping …');
  const fresh: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < bench.rounds; round++) {
    const path = bench.newPath('restaurant.db');
    for (const times of [fresh, again]) {
      const server = await bench.startOurs(path);
      times.push(server.startedInMs);
      await server.stop();
    }
  }
  return [toFigure('start to healthy, new database', fresh), toFigure('start to healthy, again', again)];
}

function toFigure(name: string, ms: number[]): Figure {
  const value = median(ms);
  return { name, ours: `${Math.round(value)} ms`, value, unit: 'ms', bound: { atMost: 1_000 }, from: { ms } };
}
