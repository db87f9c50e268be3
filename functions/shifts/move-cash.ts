import { z } from 'zod';
import { reason } from '../payments/payment-schemas.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeOnce } from '../platform/write-once.ts';
import { openShiftOf, presentShift } from './shift-record.ts';
import { Amount, DrawerMove, Shift } from './shift-schemas.ts';

/** Records cash that leaves the open drawer or comes into it and is no payment, once, however often it is sent. */
export const moveCash = defineFunction({
  operationId: 'moveCash',
  method: 'POST',
  path: '/api/v1/shifts/current/moves',
  tag: 'payments',
  summary: 'Take cash out of the drawer, or put some in',
  description:
    'A drop goes to the safe, a payout buys something, a pay-in is more cash for change. A payout and a pay-in need a reason. The same request with the same Idempotency-Key is recorded once.',
  access: ['waiter', 'manager'],
  request: {
    headers: IdempotencyHeaders,
    body: z
      .strictObject({ kind: DrawerMove.shape.kind, amountCents: Amount, reason: reason.optional() })
      .refine((body) => body.kind === 'drop' || body.reason !== undefined, {
        path: ['reason'],
        message: 'is required',
      })
      .meta({
        id: 'DrawerMoveRequest',
        description: 'Cash that goes into the drawer or out of it',
        examples: [{ kind: 'payout', amountCents: 500, reason: 'Hielo' }],
      }),
  },
  responses: {
    201: {
      description: 'The open shift with the movement',
      body: Shift,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: ['idempotency-key-required', 'idempotency-key-reused', 'no-open-shift'],
  async handle({ headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'moveCash', body },
      status: 201,
      async job(tx) {
        const shift = await openShiftOf(tx);
        const { kind, amountCents, reason: said = null } = body;
        const move = { id: ctx.newId(), shiftId: shift.id, kind, amountCents, reason: said, staffId, at: ctx.clock() };
        await tx.insert('drawer_moves', [move]);
        const done = { about: String(shift.number), details: { kind, amountCents } };
        await tx.insert('staff_events', [staffEvent(ctx, 'cash-moved', done)]);
        return presentShift(tx, shift);
      },
    });
    return { status: 201, ...once };
  },
});
