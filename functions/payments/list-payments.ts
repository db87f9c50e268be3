import { z } from 'zod';
import { loadOrder } from '../orders/order-record.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id } from '../platform/schemas.ts';
import { type PaymentRow, presentPayments } from './payment-record.ts';
import { Payments } from './payment-schemas.ts';

/** Everything that was taken for an order, with what was given back. */
export const listPayments = defineFunction({
  operationId: 'listPayments',
  method: 'GET',
  path: '/api/v1/orders/:id/payments',
  tag: 'payments',
  summary: 'The payments of an order',
  description: 'Oldest first. Those that were given back are among them and say why; the others sum to `paidCents`.',
  access: ['waiter', 'manager'],
  request: { params: z.strictObject({ id: Id.describe('The order') }) },
  responses: { 200: { description: 'Its payments', body: Payments } },
  problems: ['order-not-found'],
  async handle({ params: { id } }, { read }) {
    const payments = await read(async (tx) => {
      await loadOrder(tx, id);
      const rows = await tx.all<PaymentRow>(
        'SELECT payments.* FROM payment_parts JOIN payments ON payments.id = payment_id WHERE payment_parts.order_id = ? ORDER BY payments.id',
        id,
      );
      return presentPayments(tx, rows);
    });
    return { status: 200, body: { payments } };
  },
});
