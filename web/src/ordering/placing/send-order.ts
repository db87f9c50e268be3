/**
 * Sends an order exactly once, whatever the network does. The key that makes it one order is written down before the
 * first byte leaves and kept until an answer has come, so that a second tap, a retry, a reload, another tab and the app
 * opened anew all mean the same order. As long as it may have arrived, nothing but the guest’s own word gives it up.
 */

import { batch, computed, effect } from '@preact/signals';
import { ApiProblem, answerWithinMs, api, unwrap } from '../../api/client.ts';
import { reloadShop } from '../../api/shop.ts';
import type { NewOrder, Order, PlacedOrder } from '../../api/types.ts';
import { on, type Stop, state, together } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import { mayHaveArrived, nothingSaved, type Sending, waitMs } from '../../sync/doubt.ts';
import { cart } from '../cart/cart.ts';
import { noTip, tip } from '../cart/tip.ts';
import { justPlaced, myOrder } from '../placed/my-order.ts';
import { myOrders, rememberOrder } from '../placed/my-orders.ts';
import { keepToken } from '../placed/order-token.ts';
import { draft, draftText, form } from './checkout.ts';
import { type SentLine, takeOut } from './take-out.ts';

type Attempt = {
  key: string;
  /** What it was made of: when that changes, it is another order with another key. */
  draft: string;
  body: NewOrder;
  /** What leaves the cart with it. */
  lines: SentLine[];
  at: number;
  /** It may have arrived: some request with this key left, and no answer has said that nothing came of it. */
  inDoubt: boolean;
};

export type OrderSending = Sending<NewOrder> | { state: 'accepted'; order: Pick<Order, 'id' | 'number'> };

/** The server remembers a key for 24 h; after that the same key would order again. */
const keyLifeMs = 23 * 60 * 60 * 1000;
/** Later nobody is there to eat it: whoever comes back then is asked before it is sent again. */
const resumeWithinMs = 30 * 60 * 1000;

const parseAttempt = (value: unknown): Attempt | null => {
  const { key, draft: made, body, lines, at, inDoubt: doubt } = fields(value);
  if (typeof key !== 'string' || typeof body !== 'object' || body === null) return null;
  return {
    key,
    at: typeof at === 'number' ? at : 0,
    draft: textOr(made, ''),
    body: body as NewOrder, // we wrote it ourselves
    lines: Array.isArray(lines) ? lines : [],
    inDoubt: doubt !== false,
  };
};

const attempt = stored<Attempt | null>('attempt', parseAttempt);
export const sending = state<OrderSending>({ state: 'idle' });

/** Nobody knows whether it arrived, and one attempt more does not change that until it is answered. */
export const inDoubt = computed(() => {
  const now = sending.value;
  // Another tab has sent it: this one knows no more, and must not send it as another order.
  if (now.state === 'idle') return attempt.value?.inDoubt === true;
  return now.state === 'unsure' || (now.state === 'sending' && now.inDoubt);
});

/** How long ago it was; a clock that was set back by a day since then tells at least that it is not to be trusted. */
const ageMs = ({ at }: Attempt): number => Math.abs(Date.now() - at);

/** Some request has left, and nobody knows what comes of it. */
export const underWay = computed(() => inDoubt.value || sending.value.state === 'sending');

/** What is `late` is not sent again unless the guest says so, and what is `too-late` never is. */
const howLate = (sent: Attempt): 'fresh' | 'late' | 'too-late' =>
  ageMs(sent) < resumeWithinMs ? 'fresh' : ageMs(sent) < keyLifeMs ? 'late' : 'too-late';

/** How old the doubt is; that time has passed is noticed whenever the sending is said anew. */
export const doubt = computed(() =>
  sending.value.state !== 'accepted' && inDoubt.value && attempt.value !== null ? howLate(attempt.value) : undefined,
);

let retry: ReturnType<typeof setTimeout> | undefined;
/** What this page has sent last. */
let lastKey = '';

/** The same answer may come to several tabs, and its lines leave the cart once. */
function accept(order: PlacedOrder, { key, lines }: Attempt): void {
  const isNews = !myOrders.latest().some(({ id }) => id === order.id);
  // First, so that a tab that hears that the attempt is over knows what came of it, and can show it.
  keepToken(order.id, order.guestToken);
  myOrder.value = { id: order.id, number: order.number, at: Date.now(), key };
  batch(() => {
    if (attempt.latest()?.key === key) attempt.value = null;
    rememberOrder(order);
    justPlaced.value = order;
    sending.value = { state: 'accepted', order };
    if (!isNews) return;
    cart.value = takeOut(cart.latest(), lines);
    tip.value = noTip;
    form.value = { ...form.latest(), note: '', when: 'now', pickupAt: undefined };
  });
}

/** Another tab had the answer to what was sent with `key`, or the guest gave it up. */
function settledElsewhere(key: string): void {
  const order = myOrder.latest();
  sending.value = order?.key === key ? { state: 'accepted', order } : { state: 'idle' };
}

async function post(sent: Attempt, tries: number): Promise<void> {
  const { key, body, inDoubt: before } = sent;
  const mine: OrderSending = { state: 'sending', tries, inDoubt: before };
  clearTimeout(retry);
  lastKey = key;
  batch(() => {
    attempt.value = { ...sent, inDoubt: true };
    sending.value = mine;
  });
  try {
    const order = await unwrap(api.POST('/api/v1/orders', { params: { header: { 'idempotency-key': key } }, body }));
    // Whoever answers in the shop's place may say yes, too.
    if (typeof fields(order).id !== 'string' || !Array.isArray(order.lines)) throw new ApiProblem(0, {});
    accept(order, sent);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (attempt.latest()?.key !== key) {
      if (sending.peek() === mine) settledElsewhere(key);
      return;
    }
    if (mayHaveArrived(error)) {
      const againInMs = waitMs(error, tries);
      const doubtful = before || !nothingSaved(error);
      batch(() => {
        attempt.value = { ...sent, inDoubt: doubtful };
        sending.value = doubtful
          ? { state: 'unsure', tries }
          : { state: 'waiting', tries, untilMs: Date.now() + againInMs };
      });
      retry = setTimeout(resume, againInMs);
      return;
    }
    batch(() => {
      attempt.value = null;
      sending.value = { state: 'refused', problem: error, body };
    });
    // The menu on the screen is not the one the kitchen has.
    if (error.status === 409 || error.status === 422) void reloadShop();
  }
}

/** Gives up on an order that is not wanted as it was any more, or not now. In doubt only the guest may say so. */
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
  const kept = attempt.latest();
  if (kept === null || state === 'sending' || (kept.inDoubt && howLate(kept) === 'too-late')) return;
  void post(kept, ('tries' in rest ? rest.tries : 0) + 1);
}

/** The same, of its own accord. */
function resume(): void {
  const kept = attempt.latest();
  if (kept !== null && howLate(kept) === 'fresh') resend();
  // Said anew, now that it is late.
  else if (sending.peek().state === 'unsure') sending.value = { state: 'unsure', tries: 0 };
}

/**
 * Sends the cart, expecting it to cost `expectedTotalCents`. A second call before the answer is the same order, and so is
 * one while nobody knows whether the last order arrived.
 */
export function sendOrder(expectedTotalCents: number): void {
  if (sending.value.state === 'sending') return;
  const made = draftText.value;
  const kept = attempt.latest();
  if (kept?.inDoubt !== true && kept?.draft !== made) {
    const body = { ...draft.value, expectedTotalCents };
    const lines = cart.value.map(({ id, quantity }) => ({ id, quantity }));
    attempt.value = { key: randomId(), draft: made, body, lines, at: Date.now(), inDoubt: false };
  }
  resend();
}

/** The page that shows the order has taken over. */
export function finishSending(): void {
  sending.value = { state: 'idle' };
}

/** Picks up where a reload broke it off, and from then on keeps what is sent true in this tab and the others. */
export function startSending(): Stop {
  if (attempt.peek()?.inDoubt || attempt.peek()?.draft === draftText.peek()) resume();
  return together(
    on(window, 'online', () => {
      // Who was asked to wait waits: it was not the network.
      if (sending.peek().state !== 'waiting') resume();
    }),
    // Changing anything makes another order of one that has not arrived: what was said about it is no longer true.
    effect(() => {
      const made = draftText.value;
      const { state } = sending.peek();
      const kept = attempt.peek();
      if (state !== 'sending' && state !== 'accepted' && kept?.inDoubt !== true && kept?.draft !== made) forget();
    }),
    effect(() => {
      if (attempt.value !== null || !['unsure', 'waiting'].includes(sending.peek().state)) return;
      clearTimeout(retry);
      settledElsewhere(lastKey);
    }),
    // Another tab is sending it. Should that one be closed, this one asks for the answer.
    effect(() => {
      if (sending.value.state !== 'idle' || attempt.value?.inDoubt !== true) return;
      const timer = setTimeout(resume, answerWithinMs);
      return () => clearTimeout(timer);
    }),
    () => clearTimeout(retry),
  );
}
