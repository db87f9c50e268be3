import type { Writes } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import { networkOf } from '../domain/network.ts';
import { phoneDigits } from '../domain/order-limits.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { OrderRequest } from './order-request.ts';

/** What an order from outside is counted by until a kitchen's screen has shown it. */
export type Sender = { addressKey: string; phoneKey: string | null };

/** Undefined with a table's token or a visit's: all guests in the room share one address. A wrong token is refused elsewhere. */
export function senderOf({ installation, address }: Context, request: OrderRequest): Sender | undefined {
  if (request.tableToken !== undefined || request.visitToken !== undefined) return undefined;
  const phone = request.customer?.phone;
  return {
    addressKey: installation.sign('address', networkOf(address)),
    phoneKey: phone === undefined ? null : installation.sign('phone', phoneDigits(phone)),
  };
}

const keysOf = ({ addressKey, phoneKey }: Sender) => (phoneKey === null ? [addressKey] : [addressKey, phoneKey]);

const retryAfterSeconds = 60;

/** How many orders of each of `senders` wait unseen, for orders that are taken together: each counts for the next. */
export async function openUnseenOrders(tx: Writes, senders: readonly Sender[], most: number) {
  const counts = new Map<string, number>();
  const count = (sender: Sender) => {
    for (const key of keysOf(sender)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const added: ({ orderId: string } & Sender)[] = [];
  if (senders.length > 0) for (const sender of await findUnseen(tx, senders.flatMap(keysOf))) count(sender);
  return {
    /** @throws Problem `too-many-open-orders` when as many as may wait do already */
    check(sender: Sender): void {
      if (keysOf(sender).every((key) => (counts.get(key) ?? 0) < most)) return;
      throw problem('too-many-open-orders', {
        detail: `The kitchen has not seen ${most} earlier orders from here yet: wait until it has, or call the shop`,
        retryAfterSeconds,
      });
    },
    add(orderId: string, sender: Sender): void {
      count(sender);
      added.push({ orderId, ...sender });
    },
    /** Stores what was added, after the orders themselves. */
    store: () => tx.insert('unseen_orders', added),
  };
}

const findUnseen = (tx: Writes, keys: string[]): Promise<Sender[]> =>
  tx.all<Sender>(
    'SELECT address_key, phone_key FROM unseen_orders WHERE address_key = ANY(?) OR phone_key = ANY(?)',
    keys,
    keys,
  );

/** These orders were seen, or are decided on: they count no more. */
export const noLongerUnseen = (tx: Writes, orderIds: readonly string[]): Promise<number> =>
  tx.run('DELETE FROM unseen_orders WHERE order_id = ANY(?)', orderIds);

/** Deletes unseen orders of earlier business days, a batch per call. Returns how many. */
export async function forgetUnseen(tx: Writes, now: Date): Promise<number> {
  const restaurant = await tx.get<Pick<RestaurantModel, 'timeZone' | 'dayEndsAtHour'>>(
    'SELECT time_zone, day_ends_at_hour FROM restaurant WHERE id = 1',
  );
  if (restaurant === undefined) return 0;
  return tx.run(
    `DELETE FROM unseen_orders WHERE order_id IN (
      SELECT order_id FROM unseen_orders JOIN orders ON id = order_id WHERE promised_at < ? LIMIT 300)`,
    businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour),
  );
}
