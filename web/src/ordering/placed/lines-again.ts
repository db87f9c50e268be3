/** The lines of an earlier order as they can be had again, by the menu as it is now. Pure. */
import type { MenuItem, Name, Order } from '../../api/types.ts';
import { type CartLine, choose, usualOptionIds } from '../cart/cart-lines.ts';

export type EarlierLine = {
  itemId: string;
  name: Name;
  optionIds: string[];
  quantity: number;
  note: string;
  guest: string;
};

/** What of an order can be ordered again. `channel` is undefined for orders that an older version of the app has kept. */
export type Earlier = { channel: Order['channel'] | undefined; lines: EarlierLine[] };

/** `gone`: not to be had today. `changed`: to be had, but not with all the options it had. */
export type Again = { lines: CartLine[]; gone: Name[]; changed: Name[] };

export const earlierOf = ({ channel, lines }: Pick<Order, 'channel' | 'lines'>): Earlier => ({
  channel,
  lines: lines.map(({ itemId, name, options, quantity, note, guest }) => {
    return { itemId, name, optionIds: options.map(({ id }) => id), quantity, note: note ?? '', guest: guest ?? '' };
  }),
});

/**
 * Every ordered line is either among `lines`, fit to be sent, or its name is in `gone`. Where its options are
 * not to be had so any more, it gets what the item comes with instead, and its name is in `changed`, too.
 */
export function linesAgain(
  ordered: readonly EarlierLine[],
  items: ReadonlyMap<string, MenuItem>,
  newId: () => string,
): Again {
  const again: Again = { lines: [], gone: [], changed: [] };
  for (const { itemId, name, optionIds: before, quantity, note, guest } of ordered) {
    const item = items.get(itemId);
    const chosen = item && choose(item, choose(item, before).ok ? before : usualOptionIds(item, before));
    if (item === undefined || !item.available || chosen?.ok !== true) {
      again.gone.push(name);
      continue;
    }
    const optionIds = chosen.chosen.map(({ option }) => option.id);
    if (!sameOptions(before, optionIds)) again.changed.push(item.name);
    again.lines.push({ id: newId(), itemId, name: item.name, optionIds, quantity, note, guest });
  }
  return again;
}

const sameOptions = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
