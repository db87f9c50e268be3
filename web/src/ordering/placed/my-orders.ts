/**
 * The orders sent from this phone, to look at and to order again. Stored on this phone only, without names and phone
 * numbers: those are in the order itself, which the shop shows for the token in `order-token.ts`.
 */
import type { Name, Order } from '../../api/types.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
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
  /** Of an order that a friend has sent: the group’s code, and until when (ms) the group is there to be looked at. */
  group?: { code: string; until: number } | undefined;
  /** The shop has said that it is completed or cancelled, or does not know it any more. */
  over?: true | undefined;
};

function parseOrder(value: unknown): PastOrder[] {
  const { id, number, placedAt, totalCents, items, group, over } = fields(value);
  if (typeof id !== 'string' || typeof number !== 'number' || typeof totalCents !== 'number') return [];
  if (typeof placedAt !== 'string' || Number.isNaN(Date.parse(placedAt)) || !Array.isArray(items)) return [];
  const past = { id, number, placedAt, totalCents, items: items.flatMap(parseItem), group: parseGroup(group) };
  return [{ ...past, ...(over === true ? { over } : {}) }];
}

function parseGroup(value: unknown): PastOrder['group'] {
  const { code, until } = fields(value);
  return typeof code === 'string' && typeof until === 'number' ? { code, until } : undefined;
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
  rememberPart({ id, number, placedAt, totalCents, items });
}

/** The same for this phone's part of an order that another phone has sent. */
export function rememberPart(part: PastOrder): void {
  const others = myOrders.latest().filter(({ id }) => id !== part.id);
  myOrders.value = [part, ...others].slice(0, mostOrders);
}

/** Keeps whether an order is over. An order that is not in the list stays out of it. */
export function markOver(id: string, isOver: boolean): void {
  const known = myOrders.latest();
  if (!known.some((order) => order.id === id && (order.over ?? false) !== isOver)) return;
  myOrders.value = known.map((order) => (order.id === id ? { ...order, over: isOver || undefined } : order));
}

export function forgetOrders(): void {
  myOrders.value = [];
  // The way back to the last order stays on the menu.
  forgetTokensBut(myOrder.latest()?.id);
}
