type Progress = { version: number; seenAt: string | null; unseenAlarm?: 'shop' | 'guest' | undefined };

/** How far an order is besides its version: whether the kitchen has seen it, and how far the alarm went while it had not. */
export const sightings = ({ seenAt, unseenAlarm }: Omit<Progress, 'version'>): number =>
  (seenAt === null ? 0 : 1) + (unseenAlarm === undefined ? 0 : unseenAlarm === 'shop' ? 1 : 2);

/**
 * How far a group is: rises by one with every change of the group, and once it is sent with every change of its order,
 * being seen by the kitchen too. Of two answers about a group the one with more is the newer.
 */
export const groupSeq = ({ version, order }: { version: number; order: Progress | null }): number =>
  version + (order === null ? 0 : order.version + sightings(order));
