import { z } from 'zod';
import type { PrismaTx, Reads } from '../../prisma/database.ts';
import type { StaffModel } from '../../prisma/generated/models.ts';
import { maxPassword, maxStaffName, minPassword } from '../domain/limits.ts';
import { lookAlike } from '../domain/look-alike.ts';
import { problem } from '../platform/problems.ts';
import { Id, type Role, roles, type StaffMember as Shown, text } from '../platform/schemas.ts';
import { nameKey } from './name-key.ts';

type StaffMember = z.output<typeof Shown>;

export const StaffParams = z.strictObject({ id: Id });
export const StaffName = text(maxStaffName)
  .describe('What they sign in with; letter case makes no difference')
  .meta({ examples: ['Berta'] });
export const StaffRole = z.enum(roles).describe('What they may do; a manager may do whatever any role may');
export const NewPassword = z
  .string()
  .min(minPassword)
  .max(maxPassword)
  .describe(`${minPassword} characters or more`)
  .meta({ examples: ['loroco-con-queso'] });
export const FirstPassword = NewPassword.describe(
  'Tell it to the person: they have to choose another before they can do anything',
);

type Row = Pick<StaffModel, 'id' | 'name' | 'role' | 'mustChangePassword' | 'createdAt' | 'lastSeenAt' | 'pinHash'> & {
  openSessions: number;
};

/** The staff by name, with how many sessions each has open at `now`. */
export async function loadStaff(tx: Reads, now: Date): Promise<StaffMember[]> {
  const people = await tx.all<Row>(
    `SELECT id, name, role, must_change_password, created_at, last_seen_at, pin_hash,
        (SELECT count(*) FROM staff_sessions WHERE staff_id = staff.id AND expires_at > ?) AS open_sessions
      FROM staff WHERE removed_at IS NULL ORDER BY name_key`,
    now,
  );
  return people.map(({ createdAt, lastSeenAt, pinHash, ...person }) => ({
    ...person,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    hasPin: pinHash !== null,
  }));
}

/** One of them. @throws Problem `staff-not-found` */
export async function loadPerson(tx: Reads, now: Date, id: string): Promise<StaffMember> {
  const person = (await loadStaff(tx, now)).find((one) => one.id === id);
  if (person === undefined) throw problem('staff-not-found');
  return person;
}

/** One of the staff. @throws Problem `staff-not-found`, also for who was removed */
export async function findStaff(tx: PrismaTx, id: string) {
  const person = await tx.staff.findFirst({ where: { id, removedAt: null } });
  if (person === null) throw problem('staff-not-found');
  return person;
}

type TakenOptions = {
  /** Whose own name it is. */
  ownId?: string;
  /** Names that are taken besides those of the staff. */
  alsoTaken?: readonly { id: string; name: string }[];
};

/** @throws Problem `name-taken` when the name is another's already, or looks the same as it */
export async function refuseTakenName(
  tx: PrismaTx,
  name: string,
  { ownId, alsoTaken = [] }: TakenOptions = {},
): Promise<void> {
  const others = await tx.staff.findMany({ where: { removedAt: null }, select: { id: true, name: true } });
  const taken = [...others, ...alsoTaken].some(
    (other) => other.id !== ownId && (nameKey(other.name) === nameKey(name) || lookAlike(other.name, name)),
  );
  if (taken) throw problem('name-taken');
}

/** @throws Problem `last-manager` when this person is the only manager */
export async function refuseWithoutManager(tx: PrismaTx, { id, role }: { id: string; role: Role }): Promise<void> {
  if (role !== 'manager') return;
  const others = await tx.staff.count({ where: { role: 'manager', removedAt: null, id: { not: id } } });
  if (others === 0) throw problem('last-manager');
}
