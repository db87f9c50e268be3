import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { presentShifts, type ShiftRow } from './shift-record.ts';
import { Shift } from './shift-schemas.ts';

const Shifts = z
  .strictObject({ shifts: z.array(Shift).describe('Newest first') })
  .meta({ id: 'Shifts', description: 'Some shifts' });

/** The shifts that were closed, newest first. */
export const listShifts = defineFunction({
  operationId: 'listShifts',
  method: 'GET',
  path: '/api/v1/shifts',
  tag: 'payments',
  summary: 'The shifts that were closed',
  description: 'Newest first, 30 at a time; `before` asks for older ones.',
  access: ['manager'],
  request: {
    query: z.strictObject({
      before: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000_000)
        .optional()
        .describe('Only shifts with a smaller number')
        .meta({ examples: [18] }),
    }),
  },
  responses: { 200: { description: 'The shifts', body: Shifts } },
  async handle({ query: { before = 1_000_000_001 } }, { read }) {
    const shifts = await read(async (tx) => {
      const text = 'SELECT * FROM shifts WHERE open IS NULL AND number < ? ORDER BY number DESC LIMIT 30';
      return presentShifts(tx, await tx.all<ShiftRow>(text, before));
    });
    return { status: 200, body: { shifts } };
  },
});
