import {
  type Attempt,
  bucketsOf,
  type Failures,
  failedAgain,
  forgetAfterMs,
  signInWaitMs,
  takenBack,
} from '../domain/sign-in-throttle.ts';
import type { SharedMemory } from './shared-memory.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Slows down password guessing, by the failed sign-ins that all processes of the shop have counted. */
export type SharedThrottle = {
  /**
   * Milliseconds to wait before this attempt may be made; 0 when it may be made now, and then it is counted as failed before
   * its password is even checked: attempts sent all at once are counted too.
   */
  attempt(attempt: Attempt, now: Date): Promise<number>;
  /** The right password was given, or none was checked: only this attempt is taken back, earlier failures stay. */
  takeBack(attempt: Attempt): Promise<void>;
};

/** Without `shared`, and while it does not answer, each process counts by itself. */
export function createThrottle(shared: SharedMemory | undefined): SharedThrottle {
  const own = new SignInThrottle();
  return {
    async attempt(attempt, now) {
      const waitMs = own.waitMs(attempt, now);
      if (waitMs > 0) return waitMs;
      own.attempted(attempt, now);
      const sharedWaitMs = shared === undefined ? 0 : await attemptTogether(shared, attempt, now.getTime());
      if (sharedWaitMs > 0) own.takeBack(attempt);
      return sharedWaitMs;
    },
    async takeBack(attempt) {
      own.takeBack(attempt);
      if (shared !== undefined) await change(shared, attempt, (failures) => failures.map(takenBack));
    },
  };
}

async function attemptTogether(shared: SharedMemory, attempt: Attempt, now: number): Promise<number> {
  let waitMs = 0;
  const isCounted = await change(shared, attempt, (failures) => {
    const [own, account] = failures;
    waitMs = signInWaitMs(own, account, now);
    return waitMs > 0 ? undefined : failures.map((each) => failedAgain(each, now));
  });
  // Others kept changing the same count: so many at once are no people.
  return isCounted === false ? Math.max(waitMs, crowdWaitMs) : waitMs;
}

const crowdWaitMs = 1_000;
const mostTries = 20;

/** Puts the values after KEYS' number in the place of those before, when they are all still as they were; '' is nothing. */
const replaceAll = `
for i, key in ipairs(KEYS) do
  if (redis.call('GET', key) or '') ~= ARGV[i] then return 0 end
end
for i, key in ipairs(KEYS) do
  local value = ARGV[#KEYS + i]
  if value == '' then redis.call('DEL', key) else redis.call('SET', key, value, 'PX', ARGV[#ARGV]) end
end
return 1`;

type Known = (Failures | undefined)[];

/**
 * Replaces the failures in an attempt's buckets, its own first, by what `next` makes of them, in one step (compare and set).
 * `next` answers undefined to leave them. Resolves to true when that is done, to false when other processes changed them
 * first twenty times in a row, and to undefined when Redis does not answer.
 */
async function change(
  shared: SharedMemory,
  attempt: Attempt,
  next: (known: Known) => Known | undefined,
): Promise<boolean | undefined> {
  const keys = Object.values(bucketsOf(attempt)).map(({ kind, key }) => `sign-in:${kind}:${key}`);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await shared.ask((redis) => redis.mget(keys));
    if (before === undefined) return undefined;
    const after = next(before.map((text) => (text === null ? undefined : (JSON.parse(text) as Failures))));
    if (after === undefined) return true;
    const values = [
      ...before.map((text) => text ?? ''),
      ...after.map((each) => (each === undefined ? '' : JSON.stringify(each))),
    ];
    const replaced = await shared.ask((redis) =>
      redis.eval(replaceAll, keys.length, ...keys, ...values, forgetAfterMs),
    );
    if (replaced !== 0) return replaced === undefined ? undefined : true;
  }
  return false;
}
