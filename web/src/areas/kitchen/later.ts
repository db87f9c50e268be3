/** Which scheduled orders the kitchen need not begin yet. Pure. */
import type { Order } from '../../api/types.ts';

/**
 * Whether the order still waits at `nowMs`, the server's time: nothing of it is begun, and its time to begin has not come. An order
 * that was placed before that time was kept is begun `quotedMinutes` before it is wanted.
 */
export function isForLater(
  { status, beginAt, pickupAt }: Order,
  nowMs: number | undefined,
  quotedMinutes: number | undefined,
): boolean {
  if (status !== 'received' || nowMs === undefined) return false;
  if (beginAt !== undefined) return Date.parse(beginAt) > nowMs;
  if (pickupAt === null || quotedMinutes === undefined) return false;
  return Date.parse(pickupAt) - quotedMinutes * 60_000 > nowMs;
}
