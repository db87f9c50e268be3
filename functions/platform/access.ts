import { createHash } from 'node:crypto';
import { storedInstant } from '../../prisma/rows.ts';
import type { Actor, Services } from './context.ts';
import type { AnyFunction } from './define-function.ts';
import { problem } from './problems.ts';

/** What the database keeps of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

type SessionRow = Omit<Actor, 'mustChangePassword' | 'expiresAt'> & { mustChangePassword: number; expiresAt: string };

const sessions = `SELECT token_hash AS tokenHash, staff_id AS staffId, name, role, must_change_password AS mustChangePassword,
    expires_at AS expiresAt
  FROM staff_sessions JOIN staff ON staff.id = staff_id
  WHERE expires_at > ? AND removed_at IS NULL`;

/** Who a session's token belongs to, or undefined when there is none, it has ended or it was never given out. */
export function findActor(token: string | undefined, services: Services): Actor | undefined {
  if (token === undefined) return undefined;
  const row = services.sql.get<SessionRow>(`${sessions} AND token_hash = ?`, now(services), hashToken(token));
  return row && toActor(row);
}

/** The same for the hashes of many tokens; one whose session has ended is left out. */
export function findActors(tokenHashes: readonly string[], services: Services): Map<string, Actor> {
  const oneOf = `${sessions} AND token_hash IN (SELECT value FROM json_each(?))`;
  const rows = services.sql.all<SessionRow>(oneOf, now(services), JSON.stringify(tokenHashes));
  return new Map(rows.map((row) => [row.tokenHash, toActor(row)]));
}

const now = ({ clock }: Services): string => storedInstant(clock());
const toActor = (row: SessionRow): Actor => ({
  ...row,
  mustChangePassword: row.mustChangePassword !== 0,
  expiresAt: new Date(row.expiresAt),
});

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

/** Whether `authorise` lets this person in, and not as a guest. */
export function isAllowed(fn: Pick<AnyFunction, 'access' | 'withFirstPassword'>, actor: Actor): boolean {
  try {
    return authorise(fn, actor) !== undefined;
  } catch {
    return false;
  }
}

/** The caller of a function that is not public: there is always one. */
export function signedIn({ actor }: { actor: Actor | undefined }): Actor {
  if (actor === undefined) throw problem('not-signed-in');
  return actor;
}
