import { z } from 'zod';
import { defineFunction } from '../platform/define-function.ts';
import { StaffMember } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { nameKey } from './name-key.ts';
import { hashPassword } from './password.ts';
import { FirstPassword, loadPerson, refuseTakenName, StaffName, StaffRole } from './staff-record.ts';

/** Adds a person with a role and a first password, which they have to change when they first sign in. */
export const addStaff = defineFunction({
  operationId: 'addStaff',
  method: 'POST',
  path: '/api/v1/staff',
  tag: 'staff',
  summary: 'Add a person to the staff',
  description: 'Names are compared without case and spacing, and one that looks like another’s is taken too.',
  access: ['manager'],
  request: {
    body: z
      .strictObject({ name: StaffName, role: StaffRole, password: FirstPassword })
      .meta({ examples: [{ name: 'Berta', role: 'kitchen', password: 'comal-caliente' }] }),
  },
  responses: { 201: { description: 'The person, who may sign in now', body: StaffMember } },
  problems: ['name-taken', 'sign-in-busy'],
  async handle({ body: { name, role, password } }, ctx) {
    const passwordHash = await hashPassword(password);
    const [id, now] = [ctx.newId(), ctx.clock()];
    await ctx.write(async (tx) => {
      await refuseTakenName(tx, name);
      const person = { id, name, nameKey: nameKey(name), role, passwordHash, mustChangePassword: true, createdAt: now };
      await tx.staff.create({ data: person });
      await tx.staffEvent.create({ data: staffEvent(ctx, 'person-added', { about: id, details: { name, role } }) });
    });
    return { status: 201, body: await ctx.read((tx) => loadPerson(tx, now, id)) };
  },
});
