import type { Reads } from '../../prisma/database.ts';
import type { PaymentModel, PaymentPartModel } from '../../prisma/generated/models.ts';
import { instantText } from '../domain/instant-text.ts';
import { changeCents, type PaymentKind, type PaymentMethod } from '../domain/payments.ts';
import { findOrders, orderNotFound, presentOrder } from '../orders/order-record.ts';
import type { Context } from '../platform/context.ts';
import { namePeople } from '../platform/name-people.ts';
import type { Order } from '../platform/schemas.ts';
import type { Tx } from '../platform/turnstile.ts';
import type { Payment } from './payment-schemas.ts';

/** A payment as the database has it; nothing but these functions writes `method` and `pays`. */
export type PaymentRow = Omit<PaymentModel, 'method' | 'pays'> & { method: PaymentMethod; pays: PaymentKind };

/** Payments as answers show them, in the same order. */
export async function presentPayments(tx: Reads, rows: readonly PaymentRow[]): Promise<Payment[]> {
  const { person } = await namePeople(
    tx,
    rows.flatMap(({ staffId, undoneBy }) => [staffId, undoneBy ?? staffId]),
  );
  const parts = await tx.all<PaymentPartModel>(
    'SELECT * FROM payment_parts WHERE payment_id = ANY(?) ORDER BY order_id',
    rows.map(({ id }) => id),
  );
  const partsOf = Map.groupBy(parts, ({ paymentId }) => paymentId);
  return rows.map((row) => ({
    id: row.id,
    orderId: row.orderId,
    tabId: row.tabId,
    pays: row.pays,
    parts: (partsOf.get(row.id) ?? []).map(({ orderId, amountCents }) => ({ orderId, amountCents })),
    shiftId: row.shiftId,
    method: row.method,
    amountCents: row.amountCents,
    tipCents: row.tipCents,
    receivedCents: row.receivedCents,
    changeCents: changeCents(row),
    reference: row.reference,
    takenBy: person(row.staffId),
    at: instantText(row.at),
    undone:
      row.undoneAt === null
        ? null
        : { at: instantText(row.undoneAt), by: person(row.undoneBy ?? row.staffId), reason: row.undoReason ?? '' },
  }));
}

/** One payment as answers show it. */
export async function presentPayment(tx: Reads, row: PaymentRow): Promise<Payment> {
  const [payment] = await presentPayments(tx, [row]);
  if (payment === undefined) throw new Error('a payment is presented as one');
  return payment;
}

/**
 * Stores what is paid of an order from now on, its event `paid` and its new version. Answers the order as it then is.
 * @throws Problem `order-not-found`
 */
export async function storePaid(tx: Tx, ctx: Context, orderId: string, paidCents: number): Promise<Order> {
  const [order] = await findOrders(tx, [orderId]);
  if (order === undefined) throw orderNotFound(orderId);
  const version = order.version + 1;
  await tx.run('UPDATE orders SET paid_cents = ?, version = ? WHERE id = ?', paidCents, version, orderId);
  const staffId = ctx.actor?.staffId ?? null;
  const event = { orderId, type: 'paid', status: order.status, version, at: ctx.clock(), staffId, reason: null };
  await tx.record('order_events', [event]);
  return presentOrder({ ...order, paidCents, version });
}
