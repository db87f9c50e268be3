import type { Order } from '../../api/types.ts';
import { tillText } from '../../i18n/till.ts';

/** Where an order goes and whose it is, in a few words. */
export const whose = ({ table, channel, customer }: Order): string =>
  [table === null ? tillText.value.channels[channel] : tillText.value.table(table), customer?.name]
    .filter((part) => part !== undefined)
    .join(' · ');
