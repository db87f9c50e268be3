/** The last order sent from this browser, so that its guest finds the way back to it, and to all before it. */

import { computed } from '@preact/signals';
import type { Order } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { fields, stored } from '../../browser/storage.ts';
import { href } from '../../router/paths.ts';

const currentMs = 6 * 60 * 60 * 1000;

/** `key`: the idempotency key, by which other tabs recognise the order. `group`: the code of the friend’s group. */
type MyOrder = { id: string; number: number; at: number; key?: string | undefined; group?: string | undefined };

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

export const myOrder = stored<MyOrder | null>('order', (value) => {
  const { id, number, at, key, group } = fields(value);
  const known = typeof id === 'string' && typeof number === 'number' && typeof at === 'number';
  return known ? { id, number, at, key: textOf(key), group: textOf(group) } : null;
});

/** The path of the page that shows the order. */
export const myOrderPath = ({ id, group }: MyOrder): string =>
  group === undefined ? href('order', { id }) : href('group', { code: group });

/** The last order, as long as the guest may still wait for it or eat it. */
export const currentOrder = computed(() =>
  myOrder.value !== null && Date.now() - myOrder.value.at < currentMs ? myOrder.value : undefined,
);

/** The order as the answer to sending it had it, so that its page has something to show at once. */
export const justPlaced = state<Order | undefined>(undefined);
