import type { RestaurantModel } from '../../prisma/generated/models.ts';
import { findRows, insertRows, storedInstant } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';
import { businessDayBegan } from '../domain/business-day.ts';
import { networkOf } from '../domain/network.ts';
import { phoneDigits } from '../domain/order-limits.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { OrderRequest } from './order-request.ts';

/** What an order from outside is counted by until a kitchen's screen has shown it. */
export type Sender = { addressKey: string; phoneKey: string | null };

/** Undefined with a table's token: all guests in the room share one address. A wrong token is refused elsewhere. */
export function senderOf({ installation, address }: Context, request: OrderRequest): Sender | undefined {
  if (request.tableToken !== undefined) return undefined;
  const phone = request.customer?.phone;
  return {
    addressKey: installation.sign('address', networkOf(address)),
    phoneKey: phone === undefined ? null : installation.sign('phone', phoneDigits(phone)),
  };
}

const keysOf = ({ addressKey, phoneKey }: Sender) => (phoneKey === null ? [addressKey] : [addressKey, phoneKey]);

const retryAfterSeconds = 60;

/** How many orders of each of `senders` wait unseen, for orders that are taken together: each counts for the next. */
export function openUnseenOrders(sql: Sql, senders: readonly Sender[], most: number) {
  const counts = new Map<string, number>();
  const count = (sender: Sender) => {
    for (const key of keysOf(sender)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const added: ({ orderId: string } & Sender)[] = [];
  if (senders.length > 0) for (const sender of findUnseen(sql, senders.flatMap(keysOf))) count(sender);
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
    store: () => insertRows(sql, 'unseen_orders', added),
  };
}

function findUnseen(sql: Sql, keys: string[]): Sender[] {
  const wanted = JSON.stringify(keys);
  return sql.all<Sender>(
    `SELECT address_key AS addressKey, phone_key AS phoneKey FROM unseen_orders
      WHERE address_key IN (SELECT value FROM json_each(?)) OR phone_key IN (SELECT value FROM json_each(?))`,
    wanted,
    wanted,
  );
}

/** These orders were seen, or are decided on: they count no more. */
export const noLongerUnseen = (sql: Sql, orderIds: readonly string[]) =>
  sql.run('DELETE FROM unseen_orders WHERE order_id IN (SELECT value FROM json_each(?))', JSON.stringify(orderIds));

/** Forgets those of earlier business days, some at a time: nobody will look at them any more. Answers how many. */
export function forgetUnseen(sql: Sql, now: Date): number {
  const [restaurant] = findRows<RestaurantModel>(sql, 'restaurant', 'id', ['1']);
  if (restaurant === undefined) return 0;
  const dayBegan = businessDayBegan(now, restaurant.timeZone, restaurant.dayEndsAtHour);
  return sql.run(
    `DELETE FROM unseen_orders WHERE order_id IN (
      SELECT order_id FROM unseen_orders JOIN orders ON id = order_id WHERE promised_at < ? LIMIT 300)`,
    storedInstant(dayBegan),
  ).changes;
}
