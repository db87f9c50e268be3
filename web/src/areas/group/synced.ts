/** What this phone knows of its member’s lines in the group, and how an answer or an event changes that. Pure. */
import type { GroupMember } from '../../api/types.ts';
import { sameWishes, type Wish, wishesFrom } from './wishes.ts';

/**
 * `known`: what the group had at `version`. `sent`: every list that was sent with that version and not answered, the last
 * one last. The group takes at most one of them, because that raises the version.
 */
export type Synced = { memberId: string; version: number; known: readonly Wish[]; sent: readonly (readonly Wish[])[] };

export const nothingSynced = (memberId: string): Synced => ({ memberId, version: -1, known: [], sent: [] });

export const sending = (before: Synced, lines: readonly Wish[]): Synced => ({
  ...before,
  sent: [...before.sent.filter((each) => !sameWishes(each, lines)), lines],
});

/**
 * After the shop has restored a backup: earlier versions mean nothing, and a line that the group lacks was lost, not
 * removed by another tab. The cart stays as it is, and what the group lacks of it is sent again.
 */
export const hearingAnew = (before: Synced, { version, lines }: Pick<GroupMember, 'version' | 'lines'>): Synced => ({
  ...before,
  version,
  known: wishesFrom(lines, before.sent.at(-1) ?? before.known),
  sent: [],
});

/** `theirs`: another tab of this member has changed the lines from `before` to `after`. */
type Heard = { synced: Synced; theirs: { before: readonly Wish[]; after: readonly Wish[] } | undefined };

/** Takes the group’s version of this member’s lines. What this phone has sent itself is no change, answered or not. */
export function hearing(before: Synced, { version, lines }: Pick<GroupMember, 'version' | 'lines'>): Heard {
  if (version <= before.version) return { synced: before, theirs: undefined };
  const own = before.sent.find((each) => sameWishes(wishesFrom(lines, each), each));
  const known = own ?? wishesFrom(lines, before.sent.at(-1) ?? before.known);
  return {
    synced: { ...before, version, known, sent: [] },
    theirs: own === undefined ? { before: before.known, after: known } : undefined,
  };
}
