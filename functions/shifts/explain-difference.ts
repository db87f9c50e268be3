import { z } from 'zod';
import { reason } from '../payments/payment-schemas.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { presentShift, type ShiftRow } from './shift-record.ts';
import { Shift } from './shift-schemas.ts';

/** Says why the counted cash of a closed shift is not what was expected, once. */
export const explainDifference = defineFunction({
  operationId: 'explainDifference',
  method: 'POST',
  path: '/api/v1/shifts/:id/explanation',
  tag: 'payments',
  summary: 'Explain the difference of a closed shift',
  description: 'The explanation joins the report, which stays as it is. The first one stands.',
  access: ['waiter', 'manager'],
  request: {
    params: z.strictObject({ id: Id.describe('The shift') }),
    body: z
      .strictObject({ reason })
      .meta({ id: 'ExplanationRequest', description: 'Why the counted cash is not what was expected' }),
  },
  responses: { 200: { description: 'The shift with its explanation', body: Shift } },
  problems: ['shift-not-found', 'nothing-to-explain'],
  async handle({ params: { id }, body: { reason: explanation } }, ctx) {
    const { staffId } = signedIn(ctx);
    const body = await writeAlone(ctx, async (tx) => {
      const shift = await tx.get<ShiftRow>('SELECT * FROM shifts WHERE id = ?', id);
      if (shift === undefined) throw problem('shift-not-found');
      if (shift.report === null || shift.explanation !== null) throw problem('nothing-to-explain');
      await tx.run('UPDATE shifts SET explanation = ?, explained_by = ? WHERE id = ?', explanation, staffId, id);
      const done = { about: String(shift.number), details: { explanation } };
      await tx.insert('staff_events', [staffEvent(ctx, 'difference-explained', done)]);
      return presentShift(tx, { ...shift, explanation, explainedBy: staffId });
    });
    return { status: 200, body };
  },
});
