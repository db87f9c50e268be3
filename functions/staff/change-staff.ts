import { z } from 'zod';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { StaffMember } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { revokeInvitationsOf } from './invitations.ts';
import { nameKey } from './name-key.ts';
import { hashPassword } from './password.ts';
import {
  FirstPassword,
  findStaff,
  loadPerson,
  refuseTakenName,
  refuseWithoutManager,
  StaffName,
  StaffParams,
  StaffRole,
} from './staff-record.ts';

/**
 * Changes somebody's name or role, or gives them a new first password. A new role holds at once, also for sessions that are
 * open; a new password ends them, and takes the PIN away.
 */
export const changeStaff = defineFunction({
  operationId: 'changeStaff',
  method: 'PATCH',
  path: '/api/v1/staff/:id',
  tag: 'staff',
  summary: 'Change a person’s name, role or password',
  description:
    'What is left out stays as it is. A new password ends the person’s sessions, and they have to change it when they next sign in; one’s own is changed with PUT /api/v1/staff/me/password.',
  access: ['manager'],
  request: {
    params: StaffParams,
    body: z
      .strictObject({ name: StaffName.optional(), role: StaffRole.optional(), password: FirstPassword.optional() })
      .refine((body) => Object.values(body).some((value) => value !== undefined), {
        message: 'must say name, role or password',
      })
      .meta({ examples: [{ role: 'waiter' }] }),
  },
  responses: { 200: { description: 'The person as they are now', body: StaffMember } },
  problems: ['staff-not-found', 'name-taken', 'last-manager', 'sign-in-busy'],
  async handle({ params: { id }, body: { name, role, password } }, ctx) {
    if (password !== undefined && id === signedIn(ctx).staffId) {
      throw problem('not-allowed', { detail: 'Change your own password with PUT /api/v1/staff/me/password' });
    }
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    await ctx.write(async (tx) => {
      const person = await findStaff(tx, id);
      if (name !== undefined) await refuseTakenName(tx, name, { ownId: id });
      if (role !== undefined && role !== 'manager') await refuseWithoutManager(tx, person);
      await tx.staff.update({
        where: { id },
        data: {
          ...(name === undefined ? {} : { name, nameKey: nameKey(name) }),
          ...(role === undefined ? {} : { role }),
          ...(passwordHash === undefined ? {} : { passwordHash, pinHash: null, mustChangePassword: true }),
        },
      });
      if (role !== undefined && role !== 'manager') await revokeInvitationsOf(tx, ctx, id);
      const details = {
        name: person.name,
        ...(name === undefined ? {} : { newName: name }),
        ...(role === undefined ? {} : { role }),
        ...(passwordHash === undefined ? {} : { password: true }),
      };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'person-changed', { about: id, details }) });
      if (passwordHash !== undefined) await tx.staffSession.deleteMany({ where: { staffId: id } });
    });
    await ctx.sessions.changed();
    return { status: 200, body: await ctx.read((tx) => loadPerson(tx, ctx.clock(), id)) };
  },
});
