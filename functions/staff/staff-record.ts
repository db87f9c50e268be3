import { z } from 'zod';
import type { ReadDb, WriteTx } from '../../prisma/client.ts';
import { lookAlike } from '../domain/look-alike.ts';
import { problem } from '../platform/problems.ts';
import { Id, type Role, roles, type StaffMember, text } from '../platform/schemas.ts';
import { nameKey } from './name-key.ts';

export const StaffParams = z.strictObject({ id: Id });
export const StaffName = text(80)
  .describe('What they sign in with; letter case makes no difference')
  .meta({ examples: ['Berta'] });
export const StaffRole = z.enum(roles).describe('What they may do; a manager may do whatever any role may');
export const NewPassword = z
  .string()
  .min(8)
  .max(1_000)
  .describe('8 characters or more')
  .meta({ examples: ['loroco-con-queso'] });
export const FirstPassword = NewPassword.describe(
  'Tell it to the person: they have to choose another before they can do anything',
);

type Reads = Pick<ReadDb | WriteTx, 'staff'>;

const inTheAnswer = {
  id: true,
  name: true,
  role: true,
  mustChangePassword: true,
  createdAt: true,
} as const;

/** The staff by name, with how many sessions each has open at `now`; with `id` only that person. */
export async function loadStaff(db: Reads, now: Date, id?: string): Promise<z.output<typeof StaffMember>[]> {
  const people = await db.staff.findMany({
    where: { removedAt: null, ...(id === undefined ? {} : { id }) },
    orderBy: [{ nameKey: 'asc' }],
    select: { ...inTheAnswer, _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } } },
  });
  return people.map(({ createdAt, _count, ...person }) => ({
    ...person,
    createdAt: createdAt.toISOString(),
    openSessions: _count.sessions,
  }));
}

/** One of the staff. @throws Problem `staff-not-found`, also for who was removed */
export async function findStaff(tx: WriteTx, id: string) {
  const person = await tx.staff.findFirst({ where: { id, removedAt: null } });
  if (person === null) throw problem('staff-not-found');
  return person;
}

/** @throws Problem `name-taken` when the name is another's already, or cannot be told from it by its looks */
export async function refuseTakenName(tx: WriteTx, name: string, ownId?: string): Promise<void> {
  const others = await tx.staff.findMany({ where: { removedAt: null }, select: { id: true, name: true } });
  const taken = others.some(
    (other) => other.id !== ownId && (nameKey(other.name) === nameKey(name) || lookAlike(other.name, name)),
  );
  if (taken) throw problem('name-taken');
}

/** @throws Problem `last-manager` when nobody but this person could manage the shop */
export async function refuseWithoutManager(tx: WriteTx, { id, role }: { id: string; role: Role }): Promise<void> {
  if (role !== 'manager') return;
  const others = await tx.staff.count({ where: { role: 'manager', removedAt: null, id: { not: id } } });
  if (others === 0) throw problem('last-manager');
}
