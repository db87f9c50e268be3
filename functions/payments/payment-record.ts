import type { Reads } from '../../prisma/database.ts';
import type { PaymentModel, PaymentPartModel } from '../../prisma/generated/models.ts';
import { businessDay } from '../domain/business-day.ts';
import { instantText } from '../domain/instant-text.ts';
import { changeCents, type PaymentKind, type PaymentMethod } from '../domain/payments.ts';
import { signedIn } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { namePeople } from '../platform/name-people.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { findOpenShift } from '../shifts/shift-record.ts';
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

type Taken = Pick<
  PaymentRow,
  'orderId' | 'tabId' | 'pays' | 'method' | 'amountCents' | 'tipCents' | 'receivedCents' | 'reference'
>;

/**
 * Stores a payment that the caller takes, in the shift that is open. `receivedCents` null: exactly amount and tip.
 * @throws Problem `no-open-shift` for cash without one
 */
export async function storePayment(tx: Tx, ctx: Context, taken: Taken): Promise<PaymentRow> {
  const { staffId } = signedIn(ctx);
  const { method, amountCents, tipCents, receivedCents } = taken;
  const shift = await findOpenShift(tx);
  if (method === 'cash' && shift === undefined) throw problem('no-open-shift');
  const at = ctx.clock();
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const row: PaymentRow = {
    ...taken,
    id: ctx.newId(),
    shiftId: shift?.id ?? null,
    businessDay: businessDay(at, timeZone, dayEndsAtHour),
    receivedCents: method === 'cash' ? (receivedCents ?? amountCents + tipCents) : null,
    staffId,
    at,
    undoneAt: null,
    undoneShiftId: null,
    undoneBy: null,
    undoReason: null,
  };
  await tx.insert('payments', [row]);
  return row;
}
