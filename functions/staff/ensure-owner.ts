import { randomBytes } from 'node:crypto';
import type { Reads } from '../../prisma/database.ts';
import type { StaffModel } from '../../prisma/generated/models.ts';
import type { Services } from '../platform/context.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { nameKey } from './name-key.ts';
import { hashPassword } from './password.ts';

/**
 * Makes the owner, who may do everything, on a database without staff. Answers the password when it had to be made up,
 * to be printed once; undefined when there is staff already or the password was given.
 */
export async function ensureOwner(
  { read, writeTogether, newId, clock }: Services,
  { name, password }: { name: string; password: string | undefined },
): Promise<string | undefined> {
  if (await read(hasStaff)) return undefined;
  const chosen = password ?? randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(chosen);
  const isMade = await writeTogether(owners, {
    id: newId(),
    name: name.trim(),
    nameKey: nameKey(name),
    role: 'manager' as const,
    passwordHash,
    // A generated password is printed to the log, where others may read it.
    mustChangePassword: password === undefined,
    createdAt: clock(),
  });
  return isMade && password === undefined ? chosen : undefined;
}

const hasStaff = async (tx: Reads): Promise<boolean> => (await tx.get('SELECT 1 FROM staff LIMIT 1')) !== undefined;

type Owner = Omit<StaffModel, 'removedAt' | 'pinHash' | 'lastSeenAt'>;

/** Through a prepared statement: a server that has only just made its owner does without Prisma's client and its memory. */
const owners: BatchKind<Owner, boolean> = {
  most: 1,
  async run(tx, rows) {
    // Another process may have made one meanwhile.
    const isMissing = !(await hasStaff(tx));
    if (isMissing) await tx.insert('staff', rows);
    return rows.map(() => ({ ok: true, value: isMissing }));
  },
};
