/** The lines of an order of before, as the menu has them now. Pure. */
import type { MenuItem, Name, OrderLine } from '../../../api/types.ts';
import { type CartLine, choose, usualOptionIds } from '../../../ordering/cart/cart-lines.ts';

type Ordered = Pick<OrderLine, 'itemId' | 'name' | 'options' | 'quantity' | 'note' | 'guest'>;

/** `gone`: not to be had today. `changed`: to be had, but not with all the options it had. */
export type Again = { lines: CartLine[]; gone: Name[]; changed: Name[] };

/**
 * Every ordered line is either among `lines`, fit to be sent, or its name is in `gone`. Where its options are
 * not to be had so any more, it gets what the item comes with instead, and its name is in `changed`, too.
 */
export function linesAgain(
  ordered: readonly Ordered[],
  items: ReadonlyMap<string, MenuItem>,
  newId: () => string,
): Again {
  const again: Again = { lines: [], gone: [], changed: [] };
  for (const { itemId, name, options, quantity, note, guest } of ordered) {
    const item = items.get(itemId);
    const before = options.map(({ id }) => id);
    const chosen = item && choose(item, choose(item, before).ok ? before : usualOptionIds(item, before));
    if (item === undefined || !item.available || chosen?.ok !== true) {
      again.gone.push(name);
      continue;
    }
    const optionIds = chosen.chosen.map(({ option }) => option.id);
    if (!sameOptions(before, optionIds)) again.changed.push(item.name);
    again.lines.push({
      id: newId(),
      itemId,
      name: item.name,
      optionIds,
      quantity,
      note: note ?? '',
      guest: guest ?? '',
    });
  }
  return again;
}

const sameOptions = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
