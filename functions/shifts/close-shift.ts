import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders } from '../platform/idempotency.ts';
import { IdempotencyReplayed } from '../platform/response-headers.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeOnce } from '../platform/write-once.ts';
import { openShiftOf, presentShift } from './shift-record.ts';
import { Counts, Shift } from './shift-schemas.ts';
import { sumShift } from './sum-shift.ts';

/** Closes the open shift with a blind count, once: its Z report is made here and never again. */
export const closeShift = defineFunction({
  operationId: 'closeShift',
  method: 'POST',
  path: '/api/v1/shifts/current/close',
  tag: 'payments',
  summary: 'Count the drawer and close the shift',
  description:
    'What is expected is shown in the answer and not before. The first count is the one that counts: the report is made once, a second count is refused, and the same request with the same Idempotency-Key gets the same report. When `mustExplain` is true, the difference is larger than allowed and no other shift opens until it is explained.',
  access: ['waiter', 'manager'],
  request: {
    headers: IdempotencyHeaders,
    body: z.strictObject({ counts: Counts }).meta({
      id: 'CloseShiftRequest',
      description: 'What was counted in the drawer',
      examples: [{ counts: [{ valueCents: 2_000, count: 3 }] }],
    }),
  },
  responses: {
    200: {
      description: 'The shift, closed, with its report',
      body: Shift,
      headers: { 'idempotency-replayed': IdempotencyReplayed },
    },
  },
  problems: ['idempotency-key-required', 'idempotency-key-reused', 'no-open-shift'],
  async handle({ headers, body }, ctx) {
    const { staffId } = signedIn(ctx);
    const once = await writeOnce(ctx, {
      key: headers['idempotency-key'],
      request: { operation: 'closeShift', body },
      status: 200,
      async job(tx) {
        const shift = await openShiftOf(tx);
        const closedAt = ctx.clock();
        const report = await sumShift(tx, shift, body.counts, { ...tx.restaurant, closedAt });
        await tx.run(
          'UPDATE shifts SET open = NULL, closed_at = ?, closed_by = ?, report = ? WHERE id = ?',
          closedAt,
          staffId,
          JSON.stringify(report),
          shift.id,
        );
        const { differenceCents } = report;
        const done = { about: String(shift.number), details: { differenceCents } };
        await tx.insert('staff_events', [staffEvent(ctx, 'shift-closed', done)]);
        return presentShift(tx, { ...shift, open: null, closedAt, closedBy: staffId, report });
      },
    });
    return { status: 200, ...once };
  },
});
