/** What this phone knows of its member’s lines in the group, and what follows from an answer, or from none. Pure. */
import type { GroupMember } from '../../api/types.ts';
import { sameWishes, type Wish, wishesFrom } from './wishes.ts';

/**
 * `known`: what the group had at `version`. `sent`: all that was sent from there, each list once and the last one last. Any
 * of it may have arrived, or may yet, until the group has a newer version: of all from one version it takes at most one.
 */
export type Synced = { memberId: string; version: number; known: readonly Wish[]; sent: readonly (readonly Wish[])[] };

export const nothingSynced = (memberId: string): Synced => ({ memberId, version: -1, known: [], sent: [] });

export const sending = (before: Synced, lines: readonly Wish[]): Synced => ({
  ...before,
  sent: [...before.sent.filter((each) => !sameWishes(each, lines)), lines],
});

/**
 * What the group says after the shop has restored a backup: versions from before mean nothing, and what the group has lost
 * is not what somebody took away. What this phone wants stays as it is, and what the group lacks of it is sent again.
 */
export const hearingAnew = (before: Synced, { version, lines }: Pick<GroupMember, 'version' | 'lines'>): Synced => ({
  ...before,
  version,
  known: wishesFrom(lines, before.sent.at(-1) ?? before.known),
  sent: [],
});

/** `theirs`: somebody else, another tab for example, has changed the lines from `before` to `after`. */
type Heard = { synced: Synced; theirs: { before: readonly Wish[]; after: readonly Wish[] } | undefined };

/** What the group says of this member’s lines. What this phone has sent itself is no news to it, answered or not. */
export function hearing(before: Synced, { version, lines }: Pick<GroupMember, 'version' | 'lines'>): Heard {
  if (version <= before.version) return { synced: before, theirs: undefined };
  const own = before.sent.find((each) => sameWishes(wishesFrom(lines, each), each));
  const known = own ?? wishesFrom(lines, before.sent.at(-1) ?? before.known);
  return {
    synced: { ...before, version, known, sent: [] },
    theirs: own === undefined ? { before: before.known, after: known } : undefined,
  };
}
