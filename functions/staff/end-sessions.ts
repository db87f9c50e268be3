import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { findStaff, StaffParams } from './staff-record.ts';

/** Ends every session of a person, such as that of a phone that was lost. They may sign in again. */
export const endSessions = defineFunction({
  operationId: 'endStaffSessions',
  method: 'DELETE',
  path: '/api/v1/staff/:id/sessions',
  tag: 'staff',
  summary: 'Sign a person out everywhere',
  description: 'For a phone that was lost. They may sign in again; a new password keeps them out.',
  access: ['manager'],
  request: { params: StaffParams },
  responses: { 204: { description: 'No session of theirs is open' } },
  problems: ['staff-not-found'],
  async handle({ params: { id } }, ctx) {
    await ctx.write(async (tx) => {
      const { name } = await findStaff(tx, id);
      await tx.staffSession.deleteMany({ where: { staffId: id } });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'sessions-ended', { about: id, details: { name } }) });
    });
    await ctx.sessions.changed();
    return { status: 204 };
  },
});
