import type { Order } from '../../../api/types.ts';
import { orderText } from '../../../i18n/order.ts';

/** Where the food goes, or under whose name it waits. */
export function whereTo({ channel, table, customer }: Order): string {
  const say = orderText.value;
  if (channel === 'table' && table !== null) return say.table(table);
  return channel === 'pickup' ? say.pickup(customer?.name ?? '') : say.counter;
}
