import type { Order } from '../../api/types.ts';
import { orderText } from '../../i18n/order.ts';

/** Where the food goes, or the name it waits under, if the order has either. */
export function whereTo({ channel, table, customer }: Pick<Order, 'channel' | 'table' | 'customer'>): string {
  const say = orderText.value;
  if (channel === 'table' && table !== null) return say.table(table);
  if (channel !== 'pickup') return say.counter;
  return customer === null ? say.toGo : say.pickup(customer.name);
}
