import { maxOrderCents } from '../domain/limits.ts';
import { lineTotalCents, orderTotals, unitPriceCents } from '../domain/money.ts';
import { chooseOptions, type OptionError } from '../domain/options.ts';
import { type FieldError, invalid, invalidRequest, problem } from '../platform/problems.ts';
import type { Menu, OrderLineOption } from '../platform/schemas.ts';

type WantedLine = { itemId: string; optionIds: string[]; quantity: number };
type MenuItem = Menu['categories'][number]['items'][number];

const byMenu = new WeakMap<Menu, ReadonlyMap<string, MenuItem>>();

/** A menu's items by id; the map is made once and kept as long as the menu is. */
export function itemsById(menu: Menu): ReadonlyMap<string, MenuItem> {
  const known = byMenu.get(menu);
  if (known !== undefined) return known;
  const items = new Map(menu.categories.flatMap((category) => category.items.map((item) => [item.id, item])));
  byMenu.set(menu, items);
  return items;
}

/** One line checked against the menu and priced from it, or everything that is wrong with it, with paths inside the line. */
export function priceLine(items: ReadonlyMap<string, MenuItem>, { itemId, optionIds, quantity }: WantedLine) {
  const item = items.get(itemId);
  if (item === undefined) return { ok: false as const, errors: [{ path: 'itemId', message: 'is not on the menu' }] };
  const choice = chooseOptions(item.optionGroups, optionIds);
  if (!choice.ok) return { ok: false as const, errors: choice.errors.map(optionError) };
  const options: OrderLineOption[] = choice.chosen.map(({ group, option }) => ({
    id: option.id,
    group: group.name,
    name: option.name,
    role: group.role,
    priceCents: option.priceCents,
  }));
  const price = { unitPriceCents: unitPriceCents(item, options), quantity };
  return { ok: true as const, priced: { item, options, ...price, totalCents: lineTotalCents(price) } };
}

/** The options of a line that its item has and that are sold out. */
const soldOutOptions = (items: ReadonlyMap<string, MenuItem>, { itemId, optionIds }: WantedLine) =>
  (items.get(itemId)?.optionGroups ?? []).flatMap(({ soldOut = [] }) =>
    soldOut.filter(({ id }) => optionIds.includes(id)),
  );

/**
 * The lines a guest wants, checked against the menu and priced from it, and what they cost together. Everything that
 * is wrong is reported at once, each with the path of its line.
 * @throws Problem `validation-failed` for unknown items and bad options, `item-unavailable` naming what is sold out
 */
export function priceLines<L extends WantedLine>(menu: Menu, lines: readonly L[], tipCents: number) {
  const items = itemsById(menu);
  const errors: FieldError[] = [];
  /** By item: which of its chosen options are sold out; empty when the item itself is. */
  const soldOut = new Map<string, string>();

  const priced = lines.flatMap((line, index) => {
    const gone = soldOutOptions(items, line);
    if (gone.length > 0) {
      soldOut.set(line.itemId, gone.map(({ name }) => name.es).join(', '));
      return [];
    }
    const result = priceLine(items, line);
    if (!result.ok) {
      errors.push(...result.errors.map(({ path, message }) => ({ path: `lines.${index}.${path}`, message })));
      return [];
    }
    const { item } = result.priced;
    if (!item.available) soldOut.set(item.id, '');
    return [{ line, ...result.priced }];
  });

  if (errors.length > 0) throw invalidRequest(errors);
  if (soldOut.size > 0) {
    const itemIds = [...soldOut.keys()];
    const named = (id: string, options: string) => `${items.get(id)?.name.es}${options && ` (${options})`}`;
    const names = [...soldOut].map(([id, options]) => named(id, options)).join(', ');
    throw problem('item-unavailable', { detail: `Sold out: ${names}`, extra: { itemIds } });
  }
  const totals = orderTotals(priced, tipCents);
  if (totals.totalCents > maxOrderCents)
    throw invalid('lines', `must not cost more than ${maxOrderCents} cents in all`);
  return { lines: priced, totals };
}

function optionError(error: OptionError): FieldError {
  const path = 'optionIds';
  switch (error.kind) {
    case 'unknown-option':
      return { path: `${path}.${error.index}`, message: 'is not an option of this item' };
    case 'repeated-option':
      return { path: `${path}.${error.index}`, message: 'is chosen twice' };
    case 'too-few':
      return { path, message: `must choose at least ${error.min} of the group ${error.groupId}` };
    case 'too-many':
      return { path, message: `must choose at most ${error.max} of the group ${error.groupId}` };
    default:
      return error satisfies never;
  }
}
