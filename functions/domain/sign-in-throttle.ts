import { networkOf } from './network.ts';

/**
 * How failed sign-ins slow down the next attempt. An attempt is counted in the buckets that `bucketsOf` names:
 * - one from a device that has signed in to this account before, in that device's bucket alone;
 * - any other, by its network and by the account. A network that keeps failing waits twice as long each time, whatever
 *   names it tries; an account that keeps being guessed makes every network that has failed lately wait too.
 * A network that has not failed lately never waits, and a known device waits for its own failures only: a stranger cannot
 * lock anybody out, not even from the same network.
 */

export type Attempt = {
  /** The caller's IP address. */
  address: string;
  /** The account's `nameKey`, whether there is such an account or not. */
  account: string;
  /** The device, when it has proved that it signed in to this account before. */
  device?: string | undefined;
};

export type BucketKind = 'network' | 'account' | 'device';
type Bucket = { kind: BucketKind; key: string };

/** Where an attempt is counted: in the bucket of its own, and for a stranger in the account's too. */
export const bucketsOf = ({ address, account, device }: Attempt): { own: Bucket; account?: Bucket } =>
  device === undefined
    ? { own: { kind: 'network', key: networkOf(address) }, account: { kind: 'account', key: account } }
    : { own: { kind: 'device', key: device } };

export type Failures = { count: number; lastAt: number };

const freeAttempts = { own: 5, account: 10 };
const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** Failures older than this are forgotten. */
export const forgetAfterMs = 15 * 60_000;

const waitAfter = (failures: Failures | undefined, free: number): number =>
  failures === undefined || failures.count < free
    ? 0
    : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(30, failures.count - free));

/**
 * Milliseconds until the next attempt may be made, by the failures in its own bucket and in the account's; 0 when it may be
 * made now. Times are epoch milliseconds.
 */
export function signInWaitMs(own: Failures | undefined, account: Failures | undefined, now: number): number {
  const recent = (failures: Failures | undefined) =>
    failures !== undefined && now - failures.lastAt < forgetAfterMs ? failures : undefined;
  const lately = recent(own);
  if (lately === undefined) return 0;
  const waitMs = Math.max(waitAfter(lately, freeAttempts.own), waitAfter(recent(account), freeAttempts.account));
  // The clock of the process that counted it may be ahead of this one's.
  return Math.min(waitMs, Math.max(0, lately.lastAt + waitMs - now));
}

/** The count after one more failure at `now`. */
export const failedAgain = (failures: Failures | undefined, now: number): Failures => ({
  count: failures !== undefined && now - failures.lastAt < forgetAfterMs ? failures.count + 1 : 1,
  lastAt: now,
});

/** The count when one attempt turns out to be no failure; undefined when nothing is left to remember. Earlier failures stay. */
export const takenBack = (failures: Failures | undefined): Failures | undefined =>
  failures === undefined || failures.count <= 1 ? undefined : { ...failures, count: failures.count - 1 };
