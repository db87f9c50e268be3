/** Sends a payment of a tab exactly once (`sync/exactly-once.ts`), also through a lost answer, a reload and another tab. */
import { computed, signal } from '@preact/signals';
import { api, unwrap } from '../../../api/client.ts';
import type { NewTabPayment, Tab, TabPaymentAnswer } from '../../../api/types.ts';
import type { Stop } from '../../../browser/life.ts';
import { fields } from '../../../browser/storage.ts';
import { keptAttempt } from '../../../sync/attempt.ts';
import { ExactlyOnce } from '../../../sync/exactly-once.ts';

/** What a payment in doubt is shown with. */
type OfTab = { tabId: string; table: number | null; name: string | null; cents: number };

/** Which payment is meant: of the tab at this version, so that two equal parts of one bill are two payments. */
const draft = signal('');

const attempt = keptAttempt<NewTabPayment, OfTab>('tab-payment', ({ tabId, table, name, cents }) =>
  typeof tabId === 'string' && typeof cents === 'number'
    ? {
        tabId,
        cents,
        table: typeof table === 'number' ? table : null,
        name: typeof name === 'string' ? name : null,
      }
    : undefined,
);

const payment = new ExactlyOnce<NewTabPayment, OfTab, TabPaymentAnswer, TabPaymentAnswer>({
  attempt,
  draft,
  post: ({ key, body, tabId }, signal) => {
    const params = { path: { id: tabId }, header: { 'idempotency-key': key } };
    return unwrap(api.POST('/api/v1/tabs/{id}/payments', { params, body, signal }));
  },
  isWhole: (answer) => typeof fields(answer.payment).id === 'string',
  accepted: (answer) => answer,
});

export const { sending, unconfirmed } = payment;

/** The payment that may have arrived, undefined when there is none. */
export const inDoubt = computed(() => (unconfirmed.value ? (attempt.value ?? undefined) : undefined));

/** Sends the payment for `tab`; a second call before the answer is the same payment. */
export function sendTabPayment({ id, version, table, name }: Tab, body: NewTabPayment, cents: number): void {
  draft.value = JSON.stringify([id, version, body]);
  payment.send(body, { tabId: id, table, name, cents });
}

/** Sends the same request again, now. */
export const retryTabPayment = (): void => payment.retryNow();

/** Gives up a payment that may have arrived, because the person has looked at the tab's payments. */
export const forgetTabPayment = (): void => payment.forget();

/** The screen has shown what became of it. One that is still on its way stays so. */
export function finishTabPayment(): void {
  if (['accepted', 'refused'].includes(sending.peek().state)) payment.finish();
}

/** Resumes a payment that a reload interrupted, until it is stopped. */
export const startTabPayments = (): Stop => payment.start();
