/** The rules of the cart, pure. What a line costs is computed by the API's own rules from the menu as it is now. */

import { lineTotalCents, orderTotals, unitPriceCents } from '../../../../functions/domain/money.ts';
import { type Choice, chooseOptions } from '../../../../functions/domain/options.ts';
import type { MenuItem, MenuOption, Name, OptionGroup } from '../../api/types.ts';

/** The API's limits on one line. */
export const maxQuantity = 99;
export const maxLineNote = 200;

export type CartLine = {
  /** Only for this cart; the API gives lines ids of its own. */
  id: string;
  itemId: string;
  /** What it was called when it was added, should it vanish from the menu. */
  name: Name;
  /** In menu order, so that equal choices are equal. */
  optionIds: string[];
  quantity: number;
  note: string;
};

/** `gone`: not on the menu any more. `sold-out`: not today. `options`: the menu's choices changed since. */
export type LineTrouble = 'gone' | 'sold-out' | 'options';

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

/** What one of an item costs with these options, allowed or not. */
export function priceWith(item: MenuItem, optionIds: readonly string[]): number {
  const options = item.optionGroups.flatMap((group) => group.options.filter((option) => optionIds.includes(option.id)));
  return unitPriceCents(item, options);
}

const sameDish = (a: CartLine, b: CartLine): boolean =>
  a.itemId === b.itemId && a.note === b.note && a.optionIds.join() === b.optionIds.join();

/** Adds to the line of the same dish, options and note, as long as that stays within what the API takes in one line. */
export function addLine(lines: readonly CartLine[], added: CartLine): CartLine[] {
  const twin = lines.find((line) => sameDish(line, added) && line.quantity + added.quantity <= maxQuantity);
  if (twin === undefined) return [...lines, added];
  return lines.map((line) => (line === twin ? { ...line, quantity: line.quantity + added.quantity } : line));
}

export const removeLine = (lines: readonly CartLine[], id: string): CartLine[] =>
  lines.filter((line) => line.id !== id);

/** Puts `edited` in the place of the line with its id, or merges it into an equal one. */
export function replaceLine(lines: readonly CartLine[], edited: CartLine): CartLine[] {
  const others = removeLine(lines, edited.id);
  const merged = addLine(others, edited);
  return merged.length === others.length ? merged : lines.map((line) => (line.id === edited.id ? edited : line));
}

export function priceLine(line: CartLine, items: ReadonlyMap<string, MenuItem>): PricedLine {
  const item = items.get(line.itemId);
  if (item === undefined) {
    return { line, item, chosen: [], unitPriceCents: 0, totalCents: 0, trouble: 'gone' };
  }
  const choice = choose(item, line.optionIds);
  const chosen = choice.ok ? choice.chosen : [];
  const each = priceWith(item, line.optionIds);
  const trouble = item.available ? (choice.ok ? undefined : 'options') : 'sold-out';
  return {
    line,
    item,
    chosen,
    unitPriceCents: each,
    totalCents: lineTotalCents({ unitPriceCents: each, quantity: line.quantity }),
    trouble,
  };
}

export const cartTotals = (lines: readonly PricedLine[]) =>
  orderTotals(
    lines.map(({ line, unitPriceCents: each }) => ({ unitPriceCents: each, quantity: line.quantity })),
    0,
  );
