import { createHash } from 'node:crypto';
import { storedInstant } from '../../prisma/rows.ts';
import type { Actor, Services } from './context.ts';
import type { AnyFunction } from './define-function.ts';
import { problem } from './problems.ts';
import type { Role } from './schemas.ts';

/** What the database keeps of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

type SessionRow = { staffId: string; name: string; role: Role; mustChangePassword: number; expiresAt: string };

/** Who a session's token belongs to, or undefined when there is none, it has ended or it was never given out. */
export function findActor(token: string | undefined, { sql, clock }: Services): Actor | undefined {
  if (token === undefined) return undefined;
  const tokenHash = hashToken(token);
  const session = sql.get<SessionRow>(
    `SELECT staff_id AS staffId, name, role, must_change_password AS mustChangePassword, expires_at AS expiresAt
      FROM staff_sessions JOIN staff ON staff.id = staff_id
      WHERE token_hash = ? AND expires_at > ? AND removed_at IS NULL`,
    tokenHash,
    storedInstant(clock()),
  );
  return (
    session && {
      ...session,
      mustChangePassword: session.mustChangePassword !== 0,
      tokenHash,
      expiresAt: new Date(session.expiresAt),
    }
  );
}

/**
 * The one place where a function's `access` is enforced. Answers the caller as the function may know them: to a public
 * function somebody who still has to change a first password is a guest. A manager may do whatever any role may.
 * @throws Problem `not-signed-in`, `password-change-required` or `not-allowed`
 */
export function authorise(
  { access, withFirstPassword = false }: Pick<AnyFunction, 'access' | 'withFirstPassword'>,
  actor: Actor | undefined,
): Actor | undefined {
  const isUnready = actor?.mustChangePassword === true && !withFirstPassword;
  if (access === 'public') return isUnready ? undefined : actor;
  if (actor === undefined) throw problem('not-signed-in');
  if (isUnready) throw problem('password-change-required');
  if (actor.role !== 'manager' && !access.includes(actor.role)) throw problem('not-allowed');
  return actor;
}

/** The caller of a function that is not public: there is always one. */
export function signedIn({ actor }: { actor: Actor | undefined }): Actor {
  if (actor === undefined) throw problem('not-signed-in');
  return actor;
}
