import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '../../functions/domain/network.ts';
import { RateCounter } from '../../functions/domain/rate-counter.ts';
import type { Services } from '../../functions/platform/context.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { type GuestRate, guestRateOf, guestRates } from '../../functions/platform/guest-rates.ts';
import { problem } from '../../functions/platform/problems.ts';
import type { SharedMemory } from '../../functions/platform/shared-memory.ts';
import { countTogether } from '../../functions/platform/shared-rate.ts';

/** Counts a request by its address, with what other processes of the shop count. @throws Problem `too-many-requests` */
export type Count = (request: FastifyRequest) => Promise<void>;

/** `name` is what the processes count it under together. */
function counter(name: string, rate: { most: number; perMs: number }, shared: SharedMemory | undefined): Count {
  const own = new RateCounter(rate);
  return async ({ ip }) => {
    const network = networkOf(ip);
    // Who is over the limit here already is not worth a question.
    const waitMs =
      own.count(network, performance.now()) ||
      (shared && (await countTogether(shared, `${name}:${network}`, rate))) ||
      0;
    if (waitMs === 0) return;
    const retryAfterSeconds = Math.ceil(waitMs / 1_000);
    const detail = `Too many requests from this address: wait ${retryAfterSeconds} s`;
    throw problem('too-many-requests', { detail, retryAfterSeconds });
  };
}

/**
 * Holds every request there is to so many a minute (0: any number): each function, page and file, and what is not there.
 * Call it before the routes are added: a hook of the application holds for what comes after it.
 */
export function limitEverything(app: FastifyInstance, perMinute: number, { shared }: Pick<Services, 'shared'>): void {
  if (perMinute === 0) return;
  const count = counter('everything', { most: perMinute, perMs: 60_000 }, shared);
  app.addHook('onRequest', async (request) => count(request));
}

/** What counts the requests that show a printer's secret that is none. */
export const countWrongSecrets = ({ shared }: Pick<Services, 'shared'>): Count =>
  counter('printers', { most: 60, perMs: 60_000 }, shared);

/** What counts the calls that guests make of a function, if anything does; functions of one rate are counted together. */
export function guestCounters({ shared }: Pick<Services, 'shared'>): (fn: AnyFunction) => Count | undefined {
  const byRate = new Map<GuestRate, Count>();
  return (fn) => {
    const rate = guestRateOf(fn);
    if (rate === undefined) return undefined;
    const count = byRate.get(rate) ?? counter(rate, guestRates[rate], shared);
    byRate.set(rate, count);
    return count;
  };
}
