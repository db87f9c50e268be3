import { setImmediate as immediate } from 'node:timers/promises';
import type { Writes } from '../../prisma/database.ts';
import type { Log } from './log.ts';
import type { WhenIdle } from './write-lane.ts';

/**
 * Something to be put in order. `run` deals with a few hundred rows at most, so that no write waits long behind it, and
 * answers how many; 0 when nothing is left to do. `did` is what the log says was done; `forgot` when left out.
 */
export type Chore = { name: string; did?: string; run(tx: Writes, now: Date): Promise<number> };

type House = { whenIdle: WhenIdle; clock: () => Date; log: Log };

/** Does all `chores` once, each as often as it finds something to do, while no write waits and until `isStopped`. */
export async function tidyUp(
  chores: readonly Chore[],
  { whenIdle, clock, log }: House,
  isStopped = () => false,
): Promise<void> {
  for (const { name, did = 'forgot', run } of chores) {
    let count = 0;
    try {
      for (let done = 1; done > 0 && !isStopped(); count += done) done = await whenIdle((tx) => run(tx, clock()));
    } catch (error) {
      // A locked database or a full disk fails the clients' writes too, with an error of their own; this chore can wait.
      log.warn({ err: error, chore: name }, `could not be finished: ${name}`);
    }
    if (count > 0) log.info({ chore: name, count }, `${did} ${count}: ${name}`);
  }
}

/**
 * Does all `chores` now and once in `everyMs`. `stop()` waits for the one that has begun and lets no other begin.
 */
export function keepHouse(chores: readonly Chore[], { everyMs = 60_000, ...house }: House & { everyMs?: number }) {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function doRound(): Promise<void> {
    // Whatever has just been asked for comes first.
    await immediate();
    await tidyUp(chores, house, () => stopped);
    if (stopped) return;
    timer = setTimeout(() => {
      round = doRound();
    }, everyMs);
    timer.unref();
  }

  let round = doRound();
  return {
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
