import type { Order } from '../../api/types.ts';
import { kitchenText } from '../../i18n/kitchen.ts';

/** Where an order goes, in words: `Mesa 5`, `Llevar · Ana`. A table whose code was not scanned is only somebody’s word. */
export function placeOf({ channel, table, tableSource, customer }: Order): string {
  const text = kitchenText.value;
  switch (channel) {
    case 'table':
      return (tableSource === 'typed' ? text.typedTable : text.table)(table ?? 0);
    case 'pickup':
      return text.pickup(customer?.name ?? '');
    case 'counter':
      return text.counter(customer?.name);
    default:
      return channel satisfies never;
  }
}
