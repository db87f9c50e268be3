import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';
import type { Services } from './context.ts';
import type { AnyFunction } from './define-function.ts';
import { problem } from './problems.ts';

/** What the database keeps of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const sessions = `SELECT token_hash, staff_id, name, role, must_change_password, expires_at, last_seen_at, device_id
  FROM staff_sessions JOIN staff ON staff.id = staff_id
  WHERE expires_at > ? AND removed_at IS NULL AND token_hash = ANY(?)`;

const keys = `SELECT token_hash, id AS staff_id, name, role, last_used_at FROM api_keys
  WHERE revoked_at IS NULL AND token_hash = ANY(?)`;

type SessionRow = Omit<Actor, 'key' | 'session'> & { lastSeenAt: Date | null; deviceId: string | null };

const toPerson = ({ lastSeenAt, deviceId, ...person }: SessionRow): Actor => ({
  ...person,
  session: { seenAtMs: lastSeenAt?.getTime() ?? 0, deviceId },
});

type KeyRow = Pick<Actor, 'tokenHash' | 'staffId' | 'name' | 'role'> & { lastUsedAt: Date | null };

/** A key is good until it is revoked. */
const endOfTime = new Date('9999-12-31T00:00:00Z');

const toActor = ({ lastUsedAt, ...key }: KeyRow): Actor => ({
  ...key,
  mustChangePassword: false,
  expiresAt: endOfTime,
  key: { usedAtMs: lastUsedAt?.getTime() ?? 0 },
});

/** Who a session's token or an API key belongs to, or undefined when there is none, it has ended or was never given out. */
export async function findActor(
  token: string | undefined,
  services: Pick<Services, 'readOne' | 'clock' | 'sessions'>,
): Promise<Actor | undefined> {
  if (token === undefined) return undefined;
  const tokenHash = hashToken(token);
  const actor = await services.sessions.find(tokenHash, () => lookUp(tokenHash, services));
  return actor !== undefined && actor.expiresAt > services.clock() ? actor : undefined;
}

async function lookUp(
  tokenHash: string,
  { readOne, clock }: Pick<Services, 'readOne' | 'clock'>,
): Promise<Actor | undefined> {
  const person = await readOne<SessionRow>(sessions, clock(), [tokenHash]);
  if (person !== undefined) return toPerson(person);
  const key = await readOne<KeyRow>(keys, [tokenHash]);
  return key && toActor(key);
}

/** The same for the hashes of many tokens; one that has ended is left out. */
export async function findActors(
  tokenHashes: readonly string[],
  { read, clock }: Pick<Services, 'read' | 'clock'>,
): Promise<Map<string, Actor>> {
  const actors = await read(async (tx) => {
    const people = (await tx.all<SessionRow>(sessions, clock(), tokenHashes)).map(toPerson);
    if (people.length === tokenHashes.length) return people;
    return [...people, ...(await tx.all<KeyRow>(keys, tokenHashes)).map(toActor)];
  });
  return new Map(actors.map((actor) => [actor.tokenHash, actor]));
}

/**
 * The one place where a function's `access` is enforced. Answers the caller as the function may know them: to a public
 * function somebody who still has to change a first password is a guest. A manager may do whatever any role may. What is
 * about accounts is for people: no API key may make another one, or let somebody in.
 * @throws Problem `not-signed-in`, `password-change-required` or `not-allowed`
 */
export function authorise(
  {
    access,
    tag,
    withFirstPassword = false,
  }: Pick<AnyFunction, 'access' | 'withFirstPassword'> & Partial<Pick<AnyFunction, 'tag'>>,
  actor: Actor | undefined,
): Actor | undefined {
  const isUnready = actor?.mustChangePassword === true && !withFirstPassword;
  if (access === 'public') return isUnready ? undefined : actor;
  if (actor === undefined) throw problem('not-signed-in');
  if (isUnready) throw problem('password-change-required');
  if (actor.key !== undefined && tag === 'staff') throw problem('not-allowed');
  if (actor.role !== 'manager' && !access.includes(actor.role)) throw problem('not-allowed');
  return actor;
}

/** Whether `authorise` lets this person in, and not as a guest. */
export function isAllowed(
  fn: Pick<AnyFunction, 'access' | 'withFirstPassword'> & Partial<Pick<AnyFunction, 'tag'>>,
  actor: Actor,
): boolean {
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
