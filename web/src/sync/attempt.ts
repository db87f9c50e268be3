/** A request that must happen once and is not settled, as the browser keeps it. */
import { fields, type Stored, stored, textOr } from '../browser/storage.ts';

export type Attempt<Body> = {
  /** The idempotency key: the same for every request of this attempt. */
  key: string;
  /** What it was made of. When that changes and nothing has arrived, the next request has another key. */
  draft: string;
  body: Body;
  /** When it was made, in milliseconds since 1970 by this device's clock. */
  at: number;
  /** How many requests with this key have left, from every tab. */
  requests: number;
  /** It may have arrived: a request has left, and no answer has said that nothing was saved. */
  unconfirmed: boolean;
};

/** A `late` attempt is retried only when the person asks for it, a `too-late` one never. */
export type Age = 'fresh' | 'late' | 'too-late';

/** One hour less than the server remembers a key (`functions/platform/idempotency.ts`). */
const keyLifeMs = 23 * 60 * 60_000;
/** After half an hour the person may not want the order any more. */
const resumeWithinMs = 30 * 60_000;

/** Takes the distance to `nowMs` in either direction: a clock that was set back proves no age. */
export function ageOf({ at }: Pick<Attempt<unknown>, 'at'>, nowMs: number): Age {
  const ageMs = Math.abs(nowMs - at);
  return ageMs < resumeWithinMs ? 'fresh' : ageMs < keyLifeMs ? 'late' : 'too-late';
}

/**
 * The attempt that the browser keeps under `name`, null when there is none. `parseMore` makes what this kind of attempt
 * keeps besides, or undefined where that is no attempt. It may supply `at`; without, an attempt counts as too late.
 */
export const keptAttempt = <Body, More extends object>(
  name: string,
  parseMore: (kept: Record<string, unknown>) => (More & { at?: number }) | undefined,
): Stored<(Attempt<Body> & More) | null> =>
  stored(name, (value) => {
    const kept = fields(value);
    const { key, draft, body, at, requests, unconfirmed } = kept;
    const more = parseMore(kept);
    if (typeof key !== 'string' || typeof body !== 'object' || body === null || more === undefined) return null;
    return {
      key,
      draft: textOr(draft, ''),
      body: body as Body, // this app wrote it
      at: typeof at === 'number' ? at : 0,
      requests: typeof requests === 'number' ? requests : 0,
      unconfirmed: unconfirmed !== false,
      ...more,
    };
  });
