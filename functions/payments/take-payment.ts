import { z } from 'zod';
import { businessDay } from '../domain/business-day.ts';
import { balanceCents, paymentRefusal } from '../domain/payments.ts';
import { loadOrder } from '../orders/order-record.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { problem } from '../platform/problems.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { Id } from '../platform/schemas.ts';
import { writeOnce } from '../platform/write-once.ts';
import { findOpenShift } from '../shifts/shift-record.ts';
import { type PaymentRow, presentPayment, storePaid } from './payment-record.ts';
import { PaymentAnswer, PaymentRequest } from './payment-schemas.ts';

/** Takes money for an order once, however often it is sent, and never more than is left to pay. */
export const takePayment = defineFunction({
  operationId: 'takePayment',
  method: 'POST',
  path: '/api/v1/orders/:id/payments',
  tag: 'payments',
  summary: 'Take a payment',
  description:
    'After a lost answer send the same request with the same Idempotency-Key: the payment is stored once, and its first answer is repeated for 24 hours. Several payments may pay one order; together they never pay more than its total (`overpaid` has what is left). Cash goes into the drawer of the open shift, and without one it is refused; a card needs no shift. The order’s `paidCents` and version rise in the same transaction, and every screen hears of it.',
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
    'no-open-shift',
  ],
  async handle({ params: { id: orderId }, headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const request = { operation: 'takePayment', orderId, body };
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request,
      status: 201,
      async job(tx) {
        const { method, amountCents, tipCents, receivedCents, reference = null } = body;
        const order = await loadOrder(tx, orderId);
        const refusal = paymentRefusal(order, amountCents);
        if (refusal === 'order-cancelled' || refusal === 'practice-order') throw problem(refusal);
        if (refusal === 'overpaid') throw problem(refusal, { extra: { balanceCents: balanceCents(order) } });
        const shift = await findOpenShift(tx);
        if (method === 'cash' && shift === undefined) throw problem('no-open-shift');
        const at = ctx.clock();
        const { timeZone, dayEndsAtHour } = tx.restaurant;
        const row: PaymentRow = {
          id: ctx.newId(),
          orderId,
          tabId: order.tabId,
          pays: 'order',
          shiftId: shift?.id ?? null,
          businessDay: businessDay(at, timeZone, dayEndsAtHour),
          method,
          amountCents,
          tipCents,
          receivedCents: method === 'cash' ? (receivedCents ?? amountCents + tipCents) : null,
          reference,
          staffId,
          at,
          undoneAt: null,
          undoneShiftId: null,
          undoneBy: null,
          undoReason: null,
        };
        await tx.insert('payments', [row]);
        await tx.insert('payment_parts', [{ paymentId: row.id, orderId, amountCents }]);
        const paid = await storePaid(tx, ctx, orderId, order.paidCents + amountCents);
        return { payment: await presentPayment(tx, row), order: paid };
      },
    });
    return { status: 201, ...once };
  },
});
