import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { findOpenShift, presentShift, type ShiftRow } from './shift-record.ts';
import { Shift } from './shift-schemas.ts';

const CurrentShift = z
  .strictObject({
    shift: Shift.nullable().describe('The shift that is open; null when none is'),
    last: Shift.nullable().describe('The shift that was closed last; null before the first'),
  })
  .meta({ id: 'CurrentShift', description: 'The drawer as it is now' });

/** The open shift with its movements, without what is expected in the drawer: that is only shown after the count. */
export const getCurrentShift = defineFunction({
  operationId: 'getCurrentShift',
  method: 'GET',
  path: '/api/v1/shifts/current',
  tag: 'payments',
  summary: 'The drawer as it is now',
  description: 'The open shift, without the cash that is expected: the drawer is counted blind.',
  access: ['waiter', 'manager'],
  request: {},
  responses: { 200: { description: 'The open shift and the one before', body: CurrentShift } },
  async handle(_input, { read }) {
    const body = await read(async (tx) => {
      const open = await findOpenShift(tx);
      const last = await tx.get<ShiftRow>('SELECT * FROM shifts WHERE open IS NULL ORDER BY number DESC LIMIT 1');
      return { shift: open ? await presentShift(tx, open) : null, last: last ? await presentShift(tx, last) : null };
    });
    return { status: 200, body };
  },
});
