import { type Failures, failedAgain, signInWaitMs } from '../domain/sign-in-throttle.ts';

const mostKeys = 10_000;

/**
 * Remembers failed sign-ins of this process, by address and by account; the rule is in `domain/sign-in-throttle.ts`.
 * Holds a bounded number of each, forgetting the ones that failed longest ago.
 */
export class SignInThrottle {
  readonly #addresses = new Map<string, Failures>();
  readonly #accounts = new Map<string, Failures>();

  /** Milliseconds this address has to wait before it may try this account; 0 when it may now. */
  waitMs(address: string, account: string, now: Date): number {
    return signInWaitMs(this.#addresses.get(address), this.#accounts.get(account), now.getTime());
  }

  /**
   * Counts an attempt as failed before its password is even checked, so that attempts sent all at once are counted
   * too; `succeeded` takes it back.
   */
  attempted(address: string, account: string, now: Date): void {
    count(this.#addresses, address, now);
    count(this.#accounts, account, now);
  }

  /**
   * The right password was given: only this attempt is taken back. Earlier failures stay, or somebody with a password
   * of their own could guess others' for ever by signing in between.
   */
  succeeded(address: string, account: string): void {
    takeBack(this.#addresses, address);
    takeBack(this.#accounts, account);
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
  const last = failures.get(key);
  if (last === undefined || last.count <= 1) failures.delete(key);
  else failures.set(key, { ...last, count: last.count - 1 });
}
