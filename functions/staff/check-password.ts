import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import { unmatchableHash, verifyPassword } from './password.ts';

type Guess = {
  /** The account's `nameKey`, as typed. */
  account: string;
  /** Whose account it is; undefined when there is none: it takes as long to tell as a wrong password. */
  person: { id: string; passwordHash: string } | undefined;
  password: string;
  /** The device, when it has signed in to this account before. */
  device: string | undefined;
};

/**
 * Whether a password is right. Every wrong one slows down the next, see `domain/sign-in-throttle.ts`.
 * @throws Problem `too-many-requests` when it is too early to ask, `sign-in-busy` when too many ask at once
 */
export async function isRightPassword(ctx: Context, { account, person, password, device }: Guess): Promise<boolean> {
  const { address, signInThrottle } = ctx;
  const attempt = { address, account, device };
  const now = ctx.clock();
  const waitMs = await signInThrottle.attempt(attempt, now);
  if (waitMs > 0) {
    const retryAfterSeconds = Math.ceil(waitMs / 1_000);
    throw problem('too-many-requests', { detail: `Try again in ${retryAfterSeconds} s`, retryAfterSeconds });
  }
  let right: boolean | undefined;
  try {
    right = (await verifyPassword(password, person?.passwordHash ?? unmatchableHash)) && person !== undefined;
  } finally {
    // Right, or not looked at: either way no guess.
    if (right !== false) await signInThrottle.takeBack(attempt);
  }
  if (!right) ctx.log.warn({ address, account, known: device !== undefined }, 'wrong password');
  return right;
}
