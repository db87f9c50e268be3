import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Id } from '../platform/schemas.ts';
import { presentShift, type ShiftRow } from './shift-record.ts';
import { Shift } from './shift-schemas.ts';

/** A shift by its id: when it is closed, with its Z report. */
export const getShift = defineFunction({
  operationId: 'getShift',
  method: 'GET',
  path: '/api/v1/shifts/:id',
  tag: 'payments',
  summary: 'A shift and its Z report',
  description: 'The report is as it was made when the drawer was counted. An open shift has none.',
  access: ['waiter', 'manager'],
  request: { params: z.strictObject({ id: Id.describe('The shift') }) },
  responses: { 200: { description: 'The shift', body: Shift } },
  problems: ['shift-not-found'],
  async handle({ params: { id } }, { read }) {
    const body = await read(async (tx) => {
      const row = await tx.get<ShiftRow>('SELECT * FROM shifts WHERE id = ?', id);
      if (row === undefined) throw problem('shift-not-found');
      return presentShift(tx, row);
    });
    return { status: 200, body };
  },
});
