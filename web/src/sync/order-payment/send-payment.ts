/** Sends a payment exactly once (`sync/exactly-once.ts`), also through a lost answer, a reload and another tab. */
import { signal } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import type { NewPayment, Order, PaymentAnswer } from '../../api/types.ts';
import type { Stop } from '../../browser/life.ts';
import { fields } from '../../browser/storage.ts';
import { keptAttempt } from '../attempt.ts';
import { ExactlyOnce } from '../exactly-once.ts';

type OfOrder = { orderId: string };

/** Which payment is meant: of the order at this version, so that two equal parts of one bill are two payments. */
const draft = signal('');

const payment = new ExactlyOnce<NewPayment, OfOrder, PaymentAnswer, PaymentAnswer>({
  attempt: keptAttempt<NewPayment, OfOrder>('payment', ({ orderId }) =>
    typeof orderId === 'string' ? { orderId } : undefined,
  ),
  draft,
  post: ({ key, body, orderId }, signal) => {
    const params = { path: { id: orderId }, header: { 'idempotency-key': key } };
    return unwrap(api.POST('/api/v1/orders/{id}/payments', { params, body, signal }));
  },
  isWhole: (answer) => typeof fields(answer.payment).id === 'string',
  accepted: (answer) => answer,
});

export const { sending, unconfirmed } = payment;

/** Sends the payment for `order`; a second call before the answer is the same payment. */
export function sendPayment({ id, version }: Order, body: NewPayment): void {
  draft.value = JSON.stringify([id, version, body]);
  payment.send(body, { orderId: id });
}

/** Sends the same request again, now. */
export const retryPayment = (): void => payment.retryNow();

/** Gives up a payment that may have arrived, because the person has looked at the order's payments. */
export const forgetPayment = (): void => payment.forget();

/** The screen has shown what became of it. One that is still on its way stays so. */
export function finishPayment(): void {
  if (['accepted', 'refused'].includes(sending.peek().state)) payment.finish();
}

/** Resumes a payment that a reload interrupted, until it is stopped. */
export const startPayments = (): Stop => payment.start();
