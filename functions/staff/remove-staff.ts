import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { revokeInvitationsOf } from './invitations.ts';
import { unmatchableHash } from './password.ts';
import { findStaff, refuseWithoutManager, StaffParams } from './staff-record.ts';

/** Removes a person: their sessions end, their name is free for another, and what they did stays in the history. */
export const removeStaff = defineFunction({
  operationId: 'removeStaff',
  method: 'DELETE',
  path: '/api/v1/staff/:id',
  tag: 'staff',
  summary: 'Remove a person from the staff',
  description:
    'Their sessions end, the invitations they made are worth nothing, and they sign in no more. What they did stays in the history.',
  access: ['manager'],
  request: { params: StaffParams },
  responses: { 204: { description: 'Removed' } },
  problems: ['staff-not-found', 'last-manager'],
  async handle({ params: { id } }, ctx) {
    await ctx.write(async (tx) => {
      const person = await findStaff(tx, id);
      await refuseWithoutManager(tx, person);
      const data = { removedAt: ctx.clock(), nameKey: `removed:${id}`, passwordHash: unmatchableHash, pinHash: null };
      await tx.staff.update({ where: { id }, data });
      await tx.staffSession.deleteMany({ where: { staffId: id } });
      await revokeInvitationsOf(tx, ctx, id);
      const done = { about: id, details: { name: person.name } };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'person-removed', done) });
    });
    await ctx.sessions.changed();
    return { status: 204 };
  },
});
