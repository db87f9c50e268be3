/**
 * Sends an order exactly once, whatever the network does. The key that makes it one order is written down before the
 * first byte leaves and kept until an answer has come, so that a second tap, a retry and a reload all mean the same order.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { NewOrder, Order } from '../../api/types.ts';
import { loadShop } from '../../shop.ts';
import { fields, stored, textOr } from '../../storage.ts';
import { emptyCart } from './cart.ts';
import { draft, draftText, form } from './checkout.ts';
import { justPlaced, myOrder } from './my-order.ts';
import { rememberOrder } from './my-orders.ts';
import { randomId } from './random-id.ts';

type Attempt = {
  key: string;
  /** What it was made of: when that changes, it is another order with another key. */
  draft: string;
  body: NewOrder;
  at: number;
  /** It may have arrived: some request with this key left, and no answer has said that nothing came of it. */
  inDoubt: boolean;
};

export type Sending =
  | { state: 'idle' }
  | { state: 'sending'; tries: number; inDoubt: boolean }
  /** No answer came: it may have arrived. The same request goes out again by itself. */
  | { state: 'unsure'; tries: number }
  /** The shop said that it saved nothing and when to ask again (in milliseconds since 1970): so long nothing is sent. */
  | { state: 'waiting'; tries: number; untilMs: number }
  /** An answer came, and nothing was ordered. */
  | { state: 'refused'; problem: ApiProblem; body: NewOrder }
  | { state: 'accepted'; order: Order };

/** The server remembers a key for 24 h; after that the same key would order again. */
const keyLifeMs = 23 * 60 * 60 * 1000;
const answerWithinMs = 15_000;
const longestWaitMs = 15_000;

const parseAttempt = (value: unknown): Attempt | null => {
  const { key, draft: made, body, at, inDoubt: doubt } = fields(value);
  const young = typeof at === 'number' && Date.now() - at < keyLifeMs;
  const known = typeof key === 'string' && typeof body === 'object' && body !== null;
  if (!young || !known) return null;
  return { key, at, draft: textOr(made, ''), body: body as NewOrder, inDoubt: doubt !== false }; // we wrote it ourselves
};

const attempt = stored<Attempt | null>('attempt', parseAttempt);
export const sending = signal<Sending>({ state: 'idle' });

/** Nobody knows whether it arrived, and one attempt more does not change that until it is answered. */
export const inDoubt = computed(() => {
  const now = sending.value;
  return now.state === 'unsure' || (now.state === 'sending' && now.inDoubt);
});

let retry: ReturnType<typeof setTimeout> | undefined;

/** The 409s that are an answer; any other says that the first request with this key is still being worked on. */
const settled = new Set(['closed', 'item-unavailable', 'not-accepting-orders', 'price-changed', 'slot-unavailable']);

/** After these nobody knows, or is told only to wait: the same request may be, and is, sent again. */
const mayHaveArrived = ({ status, code }: ApiProblem): boolean =>
  status === 0 || status === 408 || status === 429 || status >= 500 || (status === 409 && !settled.has(code ?? ''));

/**
 * Answers of the shop itself that nothing was saved. A proxy's 503 is none: nobody knows what happened behind it. A 429 is
 * one whoever sends it, because a request is counted before it is carried out.
 */
const nothingSaved = ({ status, code }: ApiProblem): boolean =>
  status === 429 || ((status === 503 || status === 507) && code !== undefined);

async function post(sent: Attempt, tries: number): Promise<void> {
  const { key, draft: made, body, inDoubt: before } = sent;
  clearTimeout(retry);
  attempt.value = { ...sent, inDoubt: true };
  sending.value = { state: 'sending', tries, inDoubt: before };
  try {
    const order = await unwrap(
      api.POST('/api/v1/orders', {
        params: { header: { 'idempotency-key': key } },
        body,
        signal: AbortSignal.timeout(answerWithinMs),
      }),
    );
    batch(() => {
      attempt.value = null;
      myOrder.value = { id: order.id, number: order.number, at: Date.now() };
      rememberOrder(order);
      justPlaced.value = order;
      sending.value = { state: 'accepted', order };
      if (made === draftText.value) {
        emptyCart();
        form.value = { ...form.value, note: '', when: 'now', pickupAt: undefined };
      }
    });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (mayHaveArrived(error)) {
      if (made !== draftText.peek()) return forget();
      const waitMs = error.retryAfterMs ?? Math.min(longestWaitMs, 1000 * 2 ** tries);
      const doubtful = before || !nothingSaved(error);
      batch(() => {
        attempt.value = { ...sent, inDoubt: doubtful };
        sending.value = doubtful
          ? { state: 'unsure', tries }
          : { state: 'waiting', tries, untilMs: Date.now() + waitMs };
      });
      retry = setTimeout(resend, waitMs);
      return;
    }
    batch(() => {
      attempt.value = null;
      sending.value = { state: 'refused', problem: error, body };
    });
    // The menu on the screen is not the one the kitchen has.
    if (error.status === 409) void loadShop();
  }
}

/** Gives up on an order that is not wanted as it was any more, or not now. */
export function forget(): void {
  clearTimeout(retry);
  batch(() => {
    attempt.value = null;
    sending.value = { state: 'idle' };
  });
}

/** Sends what was not answered once more, at once, with the same key. Does nothing while a request is under way. */
export function resend(): void {
  const { state, ...rest } = sending.value;
  if (attempt.value === null || state === 'sending') return;
  void post(attempt.value, ('tries' in rest ? rest.tries : 0) + 1);
}

/** Sends the cart, expecting it to cost `expectedTotalCents`. A second call before the answer is the same order. */
export function sendOrder(expectedTotalCents: number): void {
  if (sending.value.state === 'sending') return;
  const made = draftText.value;
  if (attempt.value?.draft !== made) {
    const body = { ...draft.value, expectedTotalCents };
    attempt.value = { key: randomId(), draft: made, body, at: Date.now(), inDoubt: false };
  }
  resend();
}

/** The page that shows the order has taken over. */
export function finishSending(): void {
  sending.value = { state: 'idle' };
}

// Changing anything makes it another order: the old one is not sent again, and what was said about it is no longer true.
effect(() => {
  const made = draftText.value;
  const { state } = sending.peek();
  if (state !== 'sending' && state !== 'accepted' && attempt.peek()?.draft !== made) forget();
});

// A reload in the middle: pick up where it broke off.
if (attempt.peek() !== null) resend();
addEventListener('online', () => {
  // Who was asked to wait waits: it was not the network.
  if (sending.peek().state !== 'waiting') resend();
});
