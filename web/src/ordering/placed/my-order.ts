/** The last order sent from this browser: the menu leads to it, also after the list of orders was cleared. */

import type { Order } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { fields, stored } from '../../browser/storage.ts';

/** `key`: the idempotency key, by which other tabs recognise the order. `group`: the code of the friend’s group. */
export type MyOrder = { id: string; number: number; at: number; key?: string | undefined; group?: string | undefined };

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

export const myOrder = stored<MyOrder | null>('order', (value) => {
  const { id, number, at, key, group } = fields(value);
  const known = typeof id === 'string' && typeof number === 'number' && typeof at === 'number';
  return known ? { id, number, at, key: textOf(key), group: textOf(group) } : null;
});

/** The order as the answer to sending it had it, so that its page has something to show at once. */
export const justPlaced = state<Order | undefined>(undefined);
