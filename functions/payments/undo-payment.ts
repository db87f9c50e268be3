import { z } from 'zod';
import { loadOrder, presentOrder } from '../orders/order-record.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { findOpenShift } from '../shifts/shift-record.ts';
import { giveBackOnTab } from '../tabs/pay-on-tab.ts';
import { type PaymentRow, presentPayment } from './payment-record.ts';
import { PaymentAnswer, reason } from './payment-schemas.ts';
import { storeOrderMoney } from './store-order-money.ts';

/** Gives a payment back: the row stays and says when, by whom and why. A waiter their own while its shift is open, a manager any. */
export const undoPayment = defineFunction({
  operationId: 'undoPayment',
  method: 'POST',
  path: '/api/v1/payments/:id/undo',
  tag: 'payments',
  summary: 'Give a payment back',
  description:
    'The payment stays and is marked; its amount of the order is unpaid again. A waiter may undo a payment of their own while its shift is open, a manager any. Cash, tip included, leaves the drawer of the shift that is open now: the report of a closed shift never changes. The second of two is refused. A tab that was closed opens again: at its table, or at none when other guests sit there by now.',
  access: ['waiter', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The payment') }),
    body: z.strictObject({ reason }).meta({
      id: 'UndoPaymentRequest',
      description: 'Why a payment is given back',
      examples: [{ reason: 'Cobrado dos veces' }],
    }),
  },
  responses: { 200: { description: 'The payment, marked, and the order after it', body: PaymentAnswer } },
  problems: ['payment-not-found', 'payment-undone', 'no-open-shift'],
  async handle({ params: { id }, body: { reason: undoReason } }, ctx) {
    const { staffId, role } = signedIn(ctx);
    const body = await writeAlone(ctx, async (tx) => {
      const row = await tx.get<PaymentRow>('SELECT * FROM payments WHERE id = ?', id);
      if (row === undefined) throw problem('payment-not-found');
      if (row.undoneAt !== null) throw problem('payment-undone');
      const shift = await findOpenShift(tx);
      const isOwn = row.staffId === staffId && shift !== undefined && row.shiftId === shift.id;
      if (role !== 'manager' && !isOwn) throw problem('not-allowed');
      if (row.method === 'cash' && shift === undefined) throw problem('no-open-shift');
      const mark = { undoneAt: ctx.clock(), undoneShiftId: shift?.id ?? null, undoneBy: staffId, undoReason };
      await tx.run(
        'UPDATE payments SET undone_at = ?, undone_shift_id = ?, undone_by = ?, undo_reason = ? WHERE id = ?',
        mark.undoneAt,
        mark.undoneShiftId,
        mark.undoneBy,
        mark.undoReason,
        id,
      );
      if (row.tabId === null) await storeOrderMoney(tx, ctx, [row.orderId]);
      else await giveBackOnTab(tx, ctx, row.tabId, row);
      const order = presentOrder(await loadOrder(tx, row.orderId));
      return { payment: await presentPayment(tx, { ...row, ...mark }), order };
    });
    return { status: 200, body };
  },
});
