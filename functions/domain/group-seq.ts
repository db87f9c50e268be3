type Seen = { version: number; order: { version: number; seenAt: string | null } | null };

/**
 * How far a group is: rises by one with every change of the group, and once it is sent with every change of its order,
 * being seen by the kitchen too. Of two answers about a group the one with more is the newer.
 */
export const groupSeq = ({ version, order }: Seen): number =>
  version + (order === null ? 0 : order.version + (order.seenAt === null ? 0 : 1));
