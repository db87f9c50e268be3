import type { Order } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';

/** Where an order goes, in words: `Mesa 5`, `Llevar · Ana`. */
export function placeOf({ channel, table, customer }: Order): string {
  const text = kitchenText.value;
  switch (channel) {
    case 'table':
      return text.table(table ?? 0);
    case 'pickup':
      return text.pickup(customer?.name ?? '');
    case 'counter':
      return text.counter(customer?.name);
    default:
      return channel satisfies never;
  }
}
