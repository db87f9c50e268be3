/**
 * The orders sent from this phone, so that they can be looked at and had again. Only on this phone, and only what was
 * ordered: whose it was and how to call them is in the order itself, which the shop shows for the token in `order-token.ts`.
 */
import type { Name, Order } from '../../../api/types.ts';
import { fields, stored, textOr } from '../../../storage.ts';
import { myOrder } from './my-order.ts';
import { forgetTokensBut } from './order-token.ts';

/** The newest; older ones make room. */
const mostOrders = 20;

export type PastOrder = {
  id: string;
  number: number;
  /** By the server's clock, RFC 3339. */
  placedAt: string;
  totalCents: number;
  items: { quantity: number; name: Name }[];
};

function parseOrder(value: unknown): PastOrder[] {
  const { id, number, placedAt, totalCents, items } = fields(value);
  if (typeof id !== 'string' || typeof number !== 'number' || typeof totalCents !== 'number') return [];
  if (typeof placedAt !== 'string' || Number.isNaN(Date.parse(placedAt)) || !Array.isArray(items)) return [];
  return [{ id, number, placedAt, totalCents, items: items.flatMap(parseItem) }];
}

function parseItem(value: unknown): PastOrder['items'] {
  const { quantity, name } = fields(value);
  const { es, en } = fields(name);
  return typeof quantity === 'number' ? [{ quantity, name: { es: textOr(es, ''), en: textOr(en, '') } }] : [];
}

/** Newest first. */
export const myOrders = stored<PastOrder[]>('orders', (value) =>
  Array.isArray(value) ? value.flatMap(parseOrder).slice(0, mostOrders) : [],
);

export function rememberOrder({ id, number, placedAt, totalCents, lines }: Order): void {
  const items = lines.map(({ quantity, name }) => ({ quantity, name }));
  const others = myOrders.latest().filter((known) => known.id !== id);
  myOrders.value = [{ id, number, placedAt, totalCents, items }, ...others].slice(0, mostOrders);
}

export function forgetOrders(): void {
  myOrders.value = [];
  // The way back to the last order stays on the menu.
  forgetTokensBut(myOrder.latest()?.id);
}
