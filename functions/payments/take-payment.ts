import { z } from 'zod';
import { balanceCents, paymentRefusal } from '../domain/payments.ts';
import { loadOrder, presentOrder } from '../orders/order-record.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { Id } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeOnce } from '../platform/write-once.ts';
import { payOrderOnTab } from '../tabs/pay-on-tab.ts';
import { type PaymentRow, presentPayment, storePayment } from './payment-record.ts';
import { PaymentAnswer, PaymentRequest } from './payment-schemas.ts';
import { storeOrderMoney } from './store-order-money.ts';

/** Takes money for an order once, however often it is sent, and never more than is left to pay. */
export const takePayment = defineFunction({
  operationId: 'takePayment',
  method: 'POST',
  path: '/api/v1/orders/:id/payments',
  tag: 'payments',
  summary: 'Take a payment',
  description:
    'After a lost answer send the same request with the same Idempotency-Key: the payment is stored once, and its first answer is repeated for 24 hours. Several payments may pay one order; together they never pay more than its total (`overpaid` has what is left). Cash goes into the drawer of the open shift, and without one it is refused; a card needs no shift. The order’s `paidCents` and version rise in the same transaction, and every screen hears of it. A payment of an order that is on a tab pays the tab, and closes it when nothing is left.',
  access: ['waiter', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The order') }),
    headers: IdempotencyHeaders,
    body: PaymentRequest,
  },
  responses: {
    201: {
      description: 'The payment, stored, and the order after it',
      body: PaymentAnswer,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: [
    'idempotency-key-required',
    'idempotency-key-reused',
    'order-not-found',
    'order-cancelled',
    'practice-order',
    'overpaid',
    'tab-closed',
    'no-open-shift',
  ],
  async handle({ params: { id: orderId }, headers, body }, ctx) {
    const request = { operation: 'takePayment', orderId, body };
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request,
      status: 201,
      async job(tx) {
        const { receivedCents = null, reference = null } = body;
        const order = await loadOrder(tx, orderId);
        const refusal = paymentRefusal(order, body.amountCents);
        if (refusal === 'order-cancelled' || refusal === 'practice-order') throw problem(refusal);
        if (refusal === 'overpaid') throw problem(refusal, { extra: { balanceCents: balanceCents(order) } });
        const taken = { ...body, orderId, pays: 'order', receivedCents, reference } as const;
        const row =
          order.tabId === null ? await payOrder(tx, ctx, taken) : await payOrderOnTab(tx, ctx, order.tabId, taken);
        return { payment: await presentPayment(tx, row), order: presentOrder(await loadOrder(tx, orderId)) };
      },
    });
    return { status: 201, ...once };
  },
});

type Taken = Omit<Parameters<typeof storePayment>[2], 'tabId'>;

/** Of an order that has a bill of its own. @throws Problem `no-open-shift` */
async function payOrder(tx: Tx, ctx: Context, taken: Taken): Promise<PaymentRow> {
  const { orderId, amountCents } = taken;
  const row = await storePayment(tx, ctx, { ...taken, tabId: null });
  await tx.insert('payment_parts', [{ paymentId: row.id, orderId, amountCents }]);
  await storeOrderMoney(tx, ctx, [orderId]);
  return row;
}
