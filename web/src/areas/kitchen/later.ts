/** Which scheduled orders the comal need not begin yet. Pure. */
import type { MenuItem, Order, Restaurant } from '../../api/types.ts';

const minuteMs = 60_000;
/** How long a pupusa of the order itself takes, on top of what the shop quotes: 120 in an hour, a shop's usual pace. */
const unitMs = minuteMs / 2;

type Shop = Pick<Restaurant, 'quotedMinutes'> | undefined;
type Items = ReadonlyMap<string, Pick<MenuItem, 'comalUnits'>>;

/**
 * When a scheduled order must be begun, in ms since 1970, to be ready at its time: before it by what the shop quotes now and by
 * what its own pupusas take. A line whose item is no longer on the menu counts as pupusas. Undefined for an order that is wanted
 * as soon as possible, and while the shop's quote is not known.
 */
export function beginsAtMs({ pickupAt, lines }: Order, shop: Shop, items: Items): number | undefined {
  if (pickupAt === null || shop === undefined) return undefined;
  const own = lines.reduce((sum, { itemId, quantity }) => sum + (items.get(itemId)?.comalUnits ?? 1) * quantity, 0);
  return Date.parse(pickupAt) - shop.quotedMinutes * minuteMs - own * unitMs;
}

/** Whether the order still waits at `nowMs`, the server's time: it is not begun, and the comal need not begin it yet. */
export const isForLater = (order: Order, shop: Shop, items: Items, nowMs: number | undefined): boolean =>
  order.status === 'received' && nowMs !== undefined && (beginsAtMs(order, shop, items) ?? 0) > nowMs;
