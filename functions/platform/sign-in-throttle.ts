import {
  type Attempt,
  type BucketKind,
  bucketsOf,
  type Failures,
  failedAgain,
  signInWaitMs,
  takenBack,
} from '../domain/sign-in-throttle.ts';

const mostKeys = 10_000;

/**
 * Remembers failed sign-ins of this process; where they are counted and how long to wait is in
 * `domain/sign-in-throttle.ts`. Holds a bounded number of buckets of each kind, forgetting those that failed longest ago.
 */
export class SignInThrottle {
  readonly #failures: Record<BucketKind, Map<string, Failures>> = {
    network: new Map(),
    account: new Map(),
    device: new Map(),
  };

  /** Milliseconds to wait before this attempt may be made; 0 when it may be made now. */
  waitMs(attempt: Attempt, now: Date): number {
    const { own, account } = bucketsOf(attempt);
    const ofAccount = account && this.#failures.account.get(account.key);
    return signInWaitMs(this.#failures[own.kind].get(own.key), ofAccount, now.getTime());
  }

  /**
   * Counts an attempt as failed before its password is even checked, so that attempts sent all at once are counted
   * too; `takeBack` undoes it.
   */
  attempted(attempt: Attempt, now: Date): void {
    for (const { kind, key } of Object.values(bucketsOf(attempt))) count(this.#failures[kind], key, now);
  }

  /**
   * The right password was given, or none was checked: only this attempt is taken back. Earlier failures stay, or somebody
   * with a password of their own could guess others' for ever by signing in between.
   */
  takeBack(attempt: Attempt): void {
    for (const { kind, key } of Object.values(bucketsOf(attempt))) takeBack(this.#failures[kind], key);
  }
}

function count(failures: Map<string, Failures>, key: string, now: Date): void {
  const next = failedAgain(failures.get(key), now.getTime());
  failures.delete(key);
  failures.set(key, next);
  const oldest = failures.keys().next();
  if (failures.size > mostKeys && !oldest.done) failures.delete(oldest.value);
}

function takeBack(failures: Map<string, Failures>, key: string): void {
  const left = takenBack(failures.get(key));
  if (left === undefined) failures.delete(key);
  else failures.set(key, left);
}
