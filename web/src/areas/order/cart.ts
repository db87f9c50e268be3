/** The cart of this browser. It survives a reload; prices are never kept, only what was chosen. */
import { computed } from '@preact/signals';
import type { MenuItem } from '../../api/types.ts';
import { itemsById } from '../../shop.ts';
import { fields, stored, textOr } from '../../storage.ts';
import {
  addLine,
  type CartLine,
  cartTotals,
  choose,
  maxLineNote,
  maxQuantity,
  priceLine,
  removeLine,
  replaceLine,
} from './cart-lines.ts';
import { randomId } from './random-id.ts';

function parseLine(value: unknown): CartLine[] {
  const { itemId, optionIds, quantity, note, name } = fields(value);
  const whole = typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= maxQuantity;
  if (typeof itemId !== 'string' || !Array.isArray(optionIds) || !whole) return [];
  const { es, en } = fields(name);
  return [
    {
      id: randomId(),
      itemId,
      optionIds: optionIds.filter((id) => typeof id === 'string'),
      quantity,
      note: textOr(note, '').slice(0, maxLineNote),
      name: { es: textOr(es, ''), en: textOr(en, '') },
    },
  ];
}

export const cart = stored<CartLine[]>('cart', (value) => (Array.isArray(value) ? value.flatMap(parseLine) : []));

export const pricedCart = computed(() => cart.value.map((line) => priceLine(line, itemsById.value)));
export const cartCount = computed(() => cart.value.reduce((count, line) => count + line.quantity, 0));
export const totals = computed(() => cartTotals(pricedCart.value));
/** How many of each item are in the cart, whatever their options. */
export const countByItem = computed(() => {
  const counts = new Map<string, number>();
  for (const line of cart.value) counts.set(line.itemId, (counts.get(line.itemId) ?? 0) + line.quantity);
  return counts;
});

type Wanted = { item: MenuItem; optionIds: readonly string[]; quantity: number; note: string };

function lineOf(id: string, { item, optionIds, quantity, note }: Wanted): CartLine {
  const choice = choose(item, optionIds);
  if (!choice.ok) throw new Error('The sheet lets nobody add what the kitchen cannot make');
  const inMenuOrder = choice.chosen.map(({ option }) => option.id);
  return { id, itemId: item.id, name: item.name, optionIds: inMenuOrder, quantity, note: note.trim() };
}

export function addToCart(wanted: Wanted): void {
  cart.value = addLine(cart.value, lineOf(randomId(), wanted));
}

export function changeInCart(id: string, wanted: Wanted): void {
  cart.value = replaceLine(cart.value, lineOf(id, wanted));
}

export function removeFromCart(id: string): void {
  cart.value = removeLine(cart.value, id);
}

export function removeItemsFromCart(itemIds: readonly string[]): void {
  cart.value = cart.value.filter((line) => !itemIds.includes(line.itemId));
}

export function emptyCart(): void {
  cart.value = [];
}
