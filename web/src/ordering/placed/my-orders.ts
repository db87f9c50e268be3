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

/** `itemId` and `optionIds`: what to order again. An older version of the app kept the names only. */
type PastItem = { quantity: number; name: Name; itemId?: string | undefined; optionIds?: string[] | undefined };

export type PastOrder = {
  id: string;
  number: number;
  /** By the server's clock, RFC 3339. */
  placedAt: string;
  totalCents: number;
  items: PastItem[];
  /** Where it went; undefined for a friend’s order, and for one that an older version of the app has kept. */
  channel?: Order['channel'] | undefined;
  /** Of an order that a friend has sent: the group’s code, and until when (ms) the group is there to be looked at. */
  group?: { code: string; until: number } | undefined;
  /** The shop has said that it is completed or cancelled, or does not know it any more. */
  over?: true | undefined;
};

const channels = ['table', 'pickup', 'counter'] as const;

function parseOrder(value: unknown): PastOrder[] {
  const { id, number, placedAt, totalCents, items, channel, group, over } = fields(value);
  if (typeof id !== 'string' || typeof number !== 'number' || typeof totalCents !== 'number') return [];
  if (typeof placedAt !== 'string' || Number.isNaN(Date.parse(placedAt)) || !Array.isArray(items)) return [];
  return [
    {
      id,
      number,
      placedAt,
      totalCents,
      items: items.flatMap(parseItem),
      channel: channels.find((known) => known === channel),
      group: parseGroup(group),
      over: over === true ? over : undefined,
    },
  ];
}

function parseGroup(value: unknown): PastOrder['group'] {
  const { code, until } = fields(value);
  return typeof code === 'string' && typeof until === 'number' ? { code, until } : undefined;
}

function parseItem(value: unknown): PastOrder['items'] {
  const { quantity, name, itemId, optionIds } = fields(value);
  const { es, en } = fields(name);
  if (typeof quantity !== 'number') return [];
  const item = { quantity, name: { es: textOr(es, ''), en: textOr(en, '') } };
  if (typeof itemId !== 'string' || !Array.isArray(optionIds)) return [item];
  return [{ ...item, itemId, optionIds: optionIds.filter((id) => typeof id === 'string') }];
}

/** Newest first. */
export const myOrders = stored<PastOrder[]>('orders', (value) =>
  Array.isArray(value) ? value.flatMap(parseOrder).slice(0, mostOrders) : [],
);

/** Whether there is a shelf of what this phone usually orders. The menu reserves its place before this file is loaded. */
const hasUsual = stored<true | null>('usual-shelf', (value) => (value === true ? true : null));

/** Keeps an order that this phone has sent: without notes, guests and the customer. */
export function rememberOrder({ id, number, placedAt, totalCents, channel, lines }: Order): void {
  const items = lines.map(({ quantity, name, itemId, options }) => {
    return { quantity, name, itemId, optionIds: options.map((option) => option.id) };
  });
  rememberPart({ id, number, placedAt, totalCents, items, channel });
}

/** The same for this phone's part of an order that another phone has sent. */
export function rememberPart(part: PastOrder): void {
  const others = myOrders.latest().filter(({ id }) => id !== part.id);
  hasUsual.value = true;
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
  hasUsual.value = null;
  // The way back to the last order stays on the menu.
  forgetTokensBut(myOrder.latest()?.id);
}
