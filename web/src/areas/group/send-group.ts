/**
 * Sends the group’s order exactly once. The key is written down before the first byte leaves and kept until an answer
 * has come, so that a second tap, a retry and a reload all mean the same sending; and a group is one order in any case.
 */

import { batch, computed } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import { reloadShop } from '../../api/shop.ts';
import { on, type Stop, state, together } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored } from '../../browser/storage.ts';
import { membership } from '../../ordering/membership.ts';
import { keepToken } from '../../ordering/placed/order-token.ts';
import { mayHaveArrived, nothingSaved, waitMs } from '../../sync/doubt.ts';
import type { Sending } from '../../sync/exactly-once.ts';
import { askAgain, here } from './live-group.ts';

export type SendBody = {
  customer?: { name: string };
  note?: string;
  pickupAt?: string;
  tipCents: number;
  expectedTotalCents: number;
};

type Attempt = {
  code: string;
  key: string;
  body: SendBody;
  /** It may have arrived: some request with this key left, and no answer has said that nothing came of it. */
  inDoubt: boolean;
};

const attempt = stored<Attempt | null>('group-attempt', (value) => {
  const { code, key, body, inDoubt: doubt } = fields(value);
  const known = typeof code === 'string' && typeof key === 'string' && typeof body === 'object' && body !== null;
  if (!known) return null;
  return { code, key, body: body as SendBody, inDoubt: doubt !== false }; // we wrote it ourselves
});

/** Of whichever group was sent last. */
const last = state<{ code: string; key: string; sending: Sending<SendBody> } | undefined>(undefined);

/** How the sending of the group on the screen goes: what became of another is of no concern to it. */
export const sending = computed<Sending<SendBody>>(() => {
  const mine = here.value;
  return mine !== null && last.value?.code === mine.code ? last.value.sending : { state: 'idle' };
});

/** Nobody knows whether it arrived, and one attempt more does not change that until it is answered. */
export const inDoubt = computed(() => {
  const now = sending.value;
  return now.state === 'unsure' || (now.state === 'sending' && now.inDoubt);
});

/** The group that this phone is in was sent by it, and no answer has settled that: known even before the group is heard. */
export const underWay = computed(() => attempt.value !== null && attempt.value.code === membership.value?.code);

/** The order that a group became, as the answer to sending it has told. */
export const placed = state<{ code: string; id: string } | undefined>(undefined);

let retry: ReturnType<typeof setTimeout> | undefined;

async function post(sent: Attempt, token: string, tries: number): Promise<void> {
  const { code, key, body, inDoubt: before } = sent;
  clearTimeout(retry);
  attempt.value = { ...sent, inDoubt: true };
  last.value = { code, key, sending: { state: 'sending', tries, inDoubt: before } };
  /** What is said of a sending that is over, or of a group that another has taken the place of, is heard by nobody. */
  const isLast = () => last.peek()?.key === key;
  const settle = (sending: Sending<SendBody>) => {
    batch(() => {
      if (attempt.latest()?.key === key) attempt.value = null;
      if (isLast()) last.value = { code, key, sending };
    });
  };
  try {
    const { id, guestToken } = await unwrap(
      api.POST('/api/v1/groups/{code}/send', {
        params: { path: { code }, header: { 'x-member-token': token, 'idempotency-key': key } },
        body,
      }),
    );
    keepToken(id, guestToken);
    placed.value = { code, id };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (mayHaveArrived(error)) {
      if (!isLast()) return;
      const againInMs = waitMs(error, tries);
      const doubtful = before || !nothingSaved(error);
      const next: Sending<SendBody> = doubtful
        ? { state: 'unsure', tries }
        : { state: 'waiting', tries, untilMs: Date.now() + againInMs };
      batch(() => {
        if (attempt.latest()?.key === key) attempt.value = { ...sent, inDoubt: doubtful };
        last.value = { code, key, sending: next };
      });
      retry = setTimeout(resend, againInMs);
      return;
    }
    settle({ state: 'refused', problem: error, body });
    // The menu on the screen is not the one the kitchen has.
    if (error.status === 409 || error.status === 422) void reloadShop();
    await askAgain(code).catch(() => undefined);
    return;
  }
  // The group says what became of it, and with the order, who owes what. Until it is heard, or its live stream says so,
  // this is not over.
  await askAgain(code).then(
    () => settle({ state: 'idle' }),
    () => undefined,
  );
}

/** Sends what was not answered once more, at once, with the same key. Does nothing while a request is under way. */
export function resend(): void {
  const now = sending.peek();
  const [mine, begun] = [here.peek(), attempt.latest()];
  if (mine === null || begun?.code !== mine.code || now.state === 'sending') return;
  void post(begun, mine.token, ('tries' in now ? now.tries : 0) + 1);
}

/** Sends the group on the screen, expecting it to cost what `body` says. A second call before the answer is the same. */
export function sendGroup(body: SendBody): void {
  const mine = here.peek();
  if (mine === null || sending.peek().state === 'sending') return;
  if (attempt.latest()?.code !== mine.code) attempt.value = { code: mine.code, key: randomId(), body, inDoubt: false };
  resend();
}

/** Gives up on a sending of which nothing was saved, or that was refused. */
export function forgetSending(): void {
  clearTimeout(retry);
  batch(() => {
    attempt.value = null;
    last.value = undefined;
  });
}

/** Sends again what was not answered when the network is back. */
export const startSendingGroup = (): Stop =>
  together(
    on(window, 'online', () => {
      // Who was asked to wait waits: it was not the network.
      if (sending.peek().state !== 'waiting') resend();
    }),
    () => clearTimeout(retry),
  );
