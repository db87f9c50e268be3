/** Which scheduled orders the kitchen need not begin yet. Pure. */
import type { Order } from '../../api/types.ts';

/** Whether the order still waits at `nowMs`, the server's time: nothing of it is begun, and its time to begin has not come. */
export const isForLater = ({ status, beginAt }: Order, nowMs: number | undefined): boolean =>
  status === 'received' && beginAt !== undefined && nowMs !== undefined && Date.parse(beginAt) > nowMs;
