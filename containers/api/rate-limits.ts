import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '../../functions/domain/network.ts';
import { RateCounter } from '../../functions/domain/rate-counter.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { type GuestRate, guestRateOf, guestRates } from '../../functions/platform/guest-rates.ts';
import { problem } from '../../functions/platform/problems.ts';

/** Counts a request by its address, in this process alone. @throws Problem `too-many-requests` */
export type Count = (request: FastifyRequest) => void;

function counter(rate: { most: number; perMs: number }): Count {
  const counts = new RateCounter(rate);
  return ({ ip }) => {
    const waitMs = counts.count(networkOf(ip), performance.now());
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
export function limitEverything(app: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return;
  const count = counter({ most: perMinute, perMs: 60_000 });
  app.addHook('onRequest', async (request) => count(request));
}

/** What counts the calls that guests make of a function, if anything does; functions of one rate are counted together. */
export function guestCounters(): (fn: AnyFunction) => Count | undefined {
  const byRate = new Map<GuestRate, Count>();
  return (fn) => {
    const rate = guestRateOf(fn);
    if (rate === undefined) return undefined;
    const count = byRate.get(rate) ?? counter(guestRates[rate]);
    byRate.set(rate, count);
    return count;
  };
}
