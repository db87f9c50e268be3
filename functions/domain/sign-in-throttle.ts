/**
 * How failed sign-ins slow down the next attempt. Two counts are kept, one by address and one by account:
 * - an address that keeps failing waits twice as long each time, whatever names it tries;
 * - an account that keeps being guessed makes every address that has failed before wait too.
 * An address that has not failed lately is never made to wait, so nobody can lock the owner out from elsewhere.
 */

export type Failures = { count: number; lastAt: number };

const freeAttempts = { address: 5, account: 10 };
const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** Failures older than this are forgotten. */
export const forgetAfterMs = 15 * 60_000;

const waitAfter = (failures: Failures | undefined, free: number): number =>
  failures === undefined || failures.count < free
    ? 0
    : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(30, failures.count - free));

/** Milliseconds until this address may try this account again; 0 when it may now. Times are epoch milliseconds. */
export function signInWaitMs(address: Failures | undefined, account: Failures | undefined, now: number): number {
  const recent = (failures: Failures | undefined) =>
    failures !== undefined && now - failures.lastAt < forgetAfterMs ? failures : undefined;
  const own = recent(address);
  if (own === undefined) return 0;
  const waitMs = Math.max(waitAfter(own, freeAttempts.address), waitAfter(recent(account), freeAttempts.account));
  return Math.max(0, own.lastAt + waitMs - now);
}

/** The count after one more failure at `now`. */
export const failedAgain = (failures: Failures | undefined, now: number): Failures => ({
  count: failures !== undefined && now - failures.lastAt < forgetAfterMs ? failures.count + 1 : 1,
  lastAt: now,
});
