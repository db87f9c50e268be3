import { z } from 'zod';
import { maxOrderCents } from '../domain/limits.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { mustExplain, presentShift, type ShiftRow } from './shift-record.ts';
import { Shift } from './shift-schemas.ts';

/** Opens the drawer with its float: from now on cash is taken. At most one shift is open. */
export const openShift = defineFunction({
  operationId: 'openShift',
  method: 'POST',
  path: '/api/v1/shifts',
  tag: 'payments',
  summary: 'Open the drawer',
  description:
    'The shift takes the payments in cash from now until its drawer is counted. There is one drawer: a second shift is refused while one is open, and while the difference of the last one is not explained.',
  access: ['waiter', 'manager'],
  request: {
    body: z
      .strictObject({
        floatCents: z
          .int()
          .min(0)
          .max(maxOrderCents)
          .describe('The cash that is in the drawer now, for change')
          .meta({ examples: [5_000] }),
      })
      .meta({ id: 'OpenShiftRequest', description: 'With how much a shift begins' }),
  },
  responses: { 201: { description: 'The shift, open', body: Shift } },
  problems: ['shift-open', 'difference-unexplained'],
  async handle({ body: { floatCents } }, ctx) {
    const { staffId } = signedIn(ctx);
    const body = await writeAlone(ctx, async (tx) => {
      const last = await tx.get<ShiftRow>('SELECT * FROM shifts ORDER BY number DESC LIMIT 1');
      if (last?.open === 1) throw problem('shift-open');
      if (last !== undefined && mustExplain(last, tx.restaurant.maxDifferenceCents)) {
        throw problem('difference-unexplained', { extra: { shiftId: last.id } });
      }
      const row: ShiftRow = {
        id: ctx.newId(),
        number: (last?.number ?? 0) + 1,
        open: 1,
        openedAt: ctx.clock(),
        openedBy: staffId,
        floatCents,
        closedAt: null,
        closedBy: null,
        report: null,
        explanation: null,
        explainedBy: null,
      };
      const { id, number, open, openedAt, openedBy } = row;
      await tx.insert('shifts', [{ id, number, open, openedAt, openedBy, floatCents }]);
      const done = { about: String(number), details: { floatCents } };
      await tx.insert('staff_events', [staffEvent(ctx, 'shift-opened', done)]);
      return presentShift(tx, row);
    });
    return { status: 201, body };
  },
});
