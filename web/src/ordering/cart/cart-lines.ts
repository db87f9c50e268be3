/** The rules of the cart, pure. What a line costs is computed by the API's own rules from the menu as it is now. */

import { maxGuestName, maxLineNote, maxQuantity } from '../../../../functions/domain/limits.ts';
import { lineTotalCents, orderTotals, unitPriceCents } from '../../../../functions/domain/money.ts';
import { type Choice, chooseOptions } from '../../../../functions/domain/options.ts';
import type { MenuItem, MenuOption, Name, OptionGroup } from '../../api/types.ts';

/** How many of an item one line may have, and how long its note and its guest’s name may be. */
export type LineLimits = { quantity: number; note: number; guest: number };

/** The API's limits on one line. */
export const lineLimits: LineLimits = { quantity: maxQuantity, note: maxLineNote, guest: maxGuestName };

export type CartLine = {
  /** Only for this cart, and the same in every tab; the API gives lines ids of its own. */
  id: string;
  itemId: string;
  /** What it was called when it was added, should it vanish from the menu. */
  name: Name;
  /** In menu order, so that equal choices are equal. */
  optionIds: string[];
  quantity: number;
  note: string;
  /** Whose it is when one phone is passed around; '' when no name was given. */
  guest: string;
};

/** `gone`: not on the menu any more. `sold-out`: not today. `options`: the menu's choices changed since. `few`: too few left. */
export type LineTrouble = 'gone' | 'sold-out' | 'options' | 'few';

export type PricedLine = {
  line: CartLine;
  item: MenuItem | undefined;
  chosen: Choice<OptionGroup, MenuOption>[];
  unitPriceCents: number;
  totalCents: number;
  trouble: LineTrouble | undefined;
};

export const defaultOptionIds = (item: MenuItem): string[] =>
  item.optionGroups.flatMap((group) => group.options.filter((option) => option.default).map((option) => option.id));

/** Checks the options against the item; the chosen ones come in menu order. */
export const choose = (item: MenuItem, optionIds: readonly string[]) =>
  chooseOptions<MenuOption, OptionGroup>(item.optionGroups, optionIds);

/**
 * What to start from when an item is chosen again: per group what was chosen the last time, as far as the menu still
 * offers it, else what it comes with.
 */
export function usualOptionIds(item: MenuItem, lastTime: readonly string[] | undefined): string[] {
  if (lastTime === undefined) return defaultOptionIds(item);
  return item.optionGroups.flatMap(({ min, max, options }) => {
    const again = options.filter((option) => lastTime.includes(option.id));
    const allowed = again.length >= min && again.length <= max;
    return (allowed ? again : options.filter((option) => option.default)).map((option) => option.id);
  });
}

/** What one of an item costs with these options, allowed or not. */
export function priceWith(item: MenuItem, optionIds: readonly string[]): number {
  const options = item.optionGroups.flatMap((group) => group.options.filter((option) => optionIds.includes(option.id)));
  return unitPriceCents(item, options);
}

const sameDish = (a: CartLine, b: CartLine): boolean =>
  a.itemId === b.itemId && a.note === b.note && a.guest === b.guest && a.optionIds.join() === b.optionIds.join();

type AddLine = (lines: readonly CartLine[], added: CartLine) => CartLine[];

/** Adds to the line of the same dish, options, note and guest, unless that line would then have more than `most`. */
export const addUpTo =
  (most: number): AddLine =>
  (lines, added) => {
    const twin = lines.find((line) => sameDish(line, added) && line.quantity + added.quantity <= most);
    if (twin === undefined) return [...lines, added];
    return lines.map((line) => (line === twin ? { ...line, quantity: line.quantity + added.quantity } : line));
  };

/** The same within what the API takes in one line. */
export const addLine = addUpTo(maxQuantity);

export function priceLine(line: CartLine, items: ReadonlyMap<string, MenuItem>): PricedLine {
  const item = items.get(line.itemId);
  if (item === undefined) {
    return { line, item, chosen: [], unitPriceCents: 0, totalCents: 0, trouble: 'gone' };
  }
  const choice = choose(item, line.optionIds);
  const chosen = choice.ok ? choice.chosen : [];
  const each = priceWith(item, line.optionIds);
  const trouble = !item.available ? 'sold-out' : choice.ok ? undefined : 'options';
  return {
    line,
    item,
    chosen,
    unitPriceCents: each,
    totalCents: lineTotalCents({ unitPriceCents: each, quantity: line.quantity }),
    trouble,
  };
}

/** How many of its item each line may have, when the lines before it are served first. */
export function leftFor(lines: readonly CartLine[], items: ReadonlyMap<string, MenuItem>): number[] {
  const taken = new Map<string, number>();
  return lines.map(({ itemId, quantity }) => {
    const item = items.get(itemId);
    const left = (item?.portionsLeft ?? Number.POSITIVE_INFINITY) - (taken.get(itemId) ?? 0);
    taken.set(itemId, (taken.get(itemId) ?? 0) + quantity);
    return Math.max(0, left);
  });
}

/** Every line priced, and what is wrong with it. */
export function priceCart(lines: readonly CartLine[], items: ReadonlyMap<string, MenuItem>): PricedLine[] {
  const left = leftFor(lines, items);
  return lines.map((line, index) => {
    const priced = priceLine(line, items);
    return priced.trouble === undefined && line.quantity > (left[index] ?? 0) ? { ...priced, trouble: 'few' } : priced;
  });
}

export const cartTotals = (lines: readonly PricedLine[], tipOf: (subtotalCents: number) => number = () => 0) => {
  const priced = lines.map(({ line, unitPriceCents: each }) => ({ unitPriceCents: each, quantity: line.quantity }));
  return orderTotals(priced, tipOf(orderTotals(priced, 0).subtotalCents));
};
