/** What is done with a cart that has lines, and its rules. Fetched with the sheets, because the menu itself only adds. */
import { itemsById } from '../../api/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import type { Cart, Wanted } from './cart.ts';
import { addLine, addUpTo, type CartLine, leftFor } from './cart-lines.ts';

export const removeLine = (lines: readonly CartLine[], id: string): CartLine[] =>
  lines.filter((line) => line.id !== id);

/** Puts `edited` in the place of the line with its id, or merges it into an equal one. */
export function replaceLine(lines: readonly CartLine[], edited: CartLine, add = addLine): CartLine[] {
  const others = removeLine(lines, edited.id);
  const merged = add(others, edited);
  if (merged.length === others.length) return merged;
  return others.length === lines.length ? merged : lines.map((line) => (line.id === edited.id ? edited : line));
}

/** Puts a removed line back to its index, unless another tab has done so already. */
export const restoreLine = (lines: readonly CartLine[], line: CartLine, index: number): CartLine[] =>
  lines.some(({ id }) => id === line.id) ? [...lines] : lines.toSpliced(index, 0, line);

/** The lines of each guest together: first those without a guest, then guest by guest in the order of their first lines. */
export function byGuest<L extends { line: CartLine }>(lines: readonly L[]): [guest: string, lines: L[]][] {
  const guests = [...new Set(lines.map(({ line }) => line.guest))].sort((a, b) => Number(a !== '') - Number(b !== ''));
  return guests.map((guest) => [guest, lines.filter(({ line }) => line.guest === guest)]);
}

/** The lines without what is gone or sold out; of what there is too little, as many as are left. */
export function keepWhatThereIs(lines: readonly CartLine[], items: ReadonlyMap<string, MenuItem>): CartLine[] {
  const left = leftFor(lines, items);
  return lines.flatMap((line, index) => {
    const item = items.get(line.itemId);
    const quantity = Math.min(line.quantity, left[index] ?? 0);
    return item === undefined || !item.available || quantity === 0 ? [] : [{ ...line, quantity }];
  });
}

/** Adds these lines, each to its equal where there is one. */
export const addLines = (cart: Cart, added: readonly CartLine[]): void =>
  cart.change((lines) => added.reduce(addUpTo(cart.limits.quantity), lines));

/** Changes the line with this id to what is wanted. */
export const editLine = (cart: Cart, id: string, wanted: Wanted): void =>
  cart.change((lines) => replaceLine(lines, cart.toLine(id, wanted), addUpTo(cart.limits.quantity)));

export const setQuantity = (cart: Cart, id: string, quantity: number): void =>
  cart.change((lines) => lines.map((line) => (line.id === id ? { ...line, quantity } : line)));

/** Removes what is gone or sold out, and of what there is too little, all beyond what is left. */
export const fitToMenu = (cart: Cart): void => cart.change((lines) => keepWhatThereIs(lines, itemsById.value));
