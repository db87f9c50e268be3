import { createHash } from 'node:crypto';
import type { Actor, Services } from './context.ts';
import type { AnyFunction } from './define-function.ts';
import { problem } from './problems.ts';

/** What the database keeps of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Who a session's token belongs to, or undefined when there is none, it has ended or it was never given out. */
export async function findActor(token: string | undefined, { db, clock }: Services): Promise<Actor | undefined> {
  if (token === undefined) return undefined;
  const session = await db.staffSession.findUnique({
    where: { tokenHash: hashToken(token), expiresAt: { gt: clock() } },
    include: { staff: true },
  });
  if (session === null) return undefined;
  const { staff, tokenHash, expiresAt } = session;
  return { staffId: staff.id, name: staff.name, role: staff.role, tokenHash, expiresAt };
}

/**
 * The one place where a function's `access` is enforced. A manager may do whatever any role may.
 * @throws Problem `not-signed-in` or `not-allowed`
 */
export function authorise(access: AnyFunction['access'], actor: Actor | undefined): void {
  if (access === 'public') return;
  if (actor === undefined) throw problem('not-signed-in');
  if (actor.role !== 'manager' && !access.includes(actor.role)) throw problem('not-allowed');
}

/** The caller of a function that is not public: there is always one. */
export function signedIn({ actor }: { actor: Actor | undefined }): Actor {
  if (actor === undefined) throw problem('not-signed-in');
  return actor;
}
