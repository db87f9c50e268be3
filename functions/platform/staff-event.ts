import type { StaffAction } from '../domain/staff-actions.ts';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';

type Done = {
  /** What it was done to: an id, a number or a name; left out: the shop. */
  about?: string;
  /** What changed, without secrets and without personal data of guests. */
  details?: { [member: string]: string | number | boolean | null | readonly string[] };
};

/**
 * The row of `staff_events` that says what the caller does. Store it in the transaction that does it, so that both are
 * stored or neither: `tx.staffEvent.create({ data })` where that is Prisma's, else `tx.insert('staff_events', [row])`.
 */
export const staffEvent = (
  { clock, newId, actor }: Pick<Context, 'clock' | 'newId'> & { actor: Pick<Actor, 'staffId'> | undefined },
  action: StaffAction,
  { about, details = {} }: Done = {},
) => ({ id: newId(), at: clock(), staffId: actor?.staffId ?? null, action, about: about ?? null, details });
