/** The cart of this browser. It survives a reload; prices are never kept, only what was chosen. */
import { computed } from '@preact/signals';
import { itemsById } from '../../api/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import { rememberOptions } from '../item/usual.ts';
import {
  addLine,
  type CartLine,
  cartTotals,
  choose,
  keepWhatThereIs,
  maxGuest,
  maxLineNote,
  maxQuantity,
  priceCart,
  removeLine,
  replaceLine,
  restoreLine,
} from './cart-lines.ts';
import { tip, tipCents } from './tip.ts';

function parseLine(value: unknown): CartLine[] {
  const { id, itemId, optionIds, quantity, note, guest, name } = fields(value);
  const whole = typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= maxQuantity;
  if (typeof itemId !== 'string' || !Array.isArray(optionIds) || !whole) return [];
  const { es, en } = fields(name);
  return [
    {
      id: textOr(id, '') || randomId(),
      itemId,
      optionIds: optionIds.filter((option) => typeof option === 'string'),
      quantity,
      note: textOr(note, '').slice(0, maxLineNote),
      guest: textOr(guest, '').slice(0, maxGuest),
      name: { es: textOr(es, ''), en: textOr(en, '') },
    },
  ];
}

export const cart = stored<CartLine[]>('cart', (value) => (Array.isArray(value) ? value.flatMap(parseLine) : []));

/** The next cart out of the last one, whichever tab made that. */
function change(next: (lines: CartLine[]) => CartLine[]): void {
  cart.value = next(cart.latest());
}

export const pricedCart = computed(() => priceCart(cart.value, itemsById.value));
export const cartCount = computed(() => cart.value.reduce((count, line) => count + line.quantity, 0));
export const totals = computed(() => cartTotals(pricedCart.value, (cents) => tipCents(tip.value, cents)));
/** How many of each item are in the cart, whatever their options. */
export const countByItem = computed(() => {
  const counts = new Map<string, number>();
  for (const line of cart.value) counts.set(line.itemId, (counts.get(line.itemId) ?? 0) + line.quantity);
  return counts;
});
/** Everybody who has a line, in the order in which they came. */
export const guests = computed(() => [...new Set(cart.value.map(({ guest }) => guest).filter(Boolean))]);

export type Wanted = { item: MenuItem; optionIds: readonly string[]; quantity: number; note: string; guest: string };

function lineOf(id: string, { item, optionIds, quantity, note, guest }: Wanted): CartLine {
  const choice = choose(item, optionIds);
  if (!choice.ok) throw new Error('The sheet lets nobody add what the kitchen cannot make');
  const inMenuOrder = choice.chosen.map(({ option }) => option.id);
  rememberOptions(item.id, inMenuOrder);
  return {
    id,
    itemId: item.id,
    name: item.name,
    optionIds: inMenuOrder,
    quantity,
    note: note.trim(),
    guest: guest.trim(),
  };
}

export function addToCart(wanted: Wanted): void {
  change((lines) => addLine(lines, lineOf(randomId(), wanted)));
}

/** Adds lines that were made elsewhere, as from an order of before. */
export function addLinesToCart(lines: readonly CartLine[]): void {
  change((before) => lines.reduce(addLine, before));
}

export function changeInCart(id: string, wanted: Wanted): void {
  change((lines) => replaceLine(lines, lineOf(id, wanted)));
}

export function setQuantity(id: string, quantity: number): void {
  change((lines) => lines.map((line) => (line.id === id ? { ...line, quantity } : line)));
}

export function removeFromCart(id: string): void {
  change((lines) => removeLine(lines, id));
}

export function restoreToCart(line: CartLine, index: number): void {
  change((lines) => restoreLine(lines, line, index));
}

export function removeItemsFromCart(itemIds: readonly string[]): void {
  change((lines) => lines.filter((line) => !itemIds.includes(line.itemId)));
}

/** Drops what the menu does not have any more. */
export function fitCartToMenu(): void {
  change((lines) => keepWhatThereIs(lines, itemsById.value));
}
