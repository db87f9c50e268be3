import type { EditedMenu } from './edited-menu.ts';

export const menuParts = ['category', 'item', 'group', 'option'] as const;

/** One part of the menu, by the name that it has now, or had before it was removed. */
export type MenuPart = { part: (typeof menuParts)[number]; id: string; name: { es: string; en: string } };

/** What is different between two menus. A price is among `prices` and nowhere else. */
export type MenuChanges = {
  added: MenuPart[];
  removed: MenuPart[];
  /** `fields` are the members that differ; `category` when an item is in another one. */
  changed: (MenuPart & { fields: string[] })[];
  prices: (MenuPart & { fromCents: number; toCents: number })[];
  /** Whether anything that stays is shown in another order. */
  reordered: boolean;
};

/** One part with its members as they are compared; `order` is what it has inside, by id. */
type Entry = MenuPart & { priceCents: number | undefined; members: Record<string, unknown>; order: string[] };

/** What has to be done to `before` to make `after` of it. */
export function menuChanges(before: EditedMenu, after: EditedMenu): MenuChanges {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const changes: MenuChanges = { added: [], removed: [], changed: [], prices: [], reordered: false };
  for (const [key, entry] of now) {
    const was = old.get(key);
    const { part, id, name } = entry;
    if (was === undefined) {
      changes.added.push({ part, id, name });
      continue;
    }
    const fields = Object.keys(entry.members).filter((field) => !isSame(was.members[field], entry.members[field]));
    if (fields.length > 0) changes.changed.push({ part, id, name, fields });
    if (was.priceCents !== undefined && entry.priceCents !== undefined && was.priceCents !== entry.priceCents) {
      changes.prices.push({ part, id, name, fromCents: was.priceCents, toCents: entry.priceCents });
    }
    changes.reordered ||= isReordered(was.order, entry.order);
  }
  for (const [key, { part, id, name }] of old) if (!now.has(key)) changes.removed.push({ part, id, name });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  changes.reordered ||= isReordered(ids(before.categories), ids(after.categories));
  changes.reordered ||= isReordered(ids(before.optionGroups), ids(after.optionGroups));
  return changes;
}

/** Whether two menus are the same. */
export const isUnchanged = ({ added, removed, changed, prices, reordered }: MenuChanges): boolean =>
  added.length + removed.length + changed.length + prices.length === 0 && !reordered;

function entriesOf({ categories, optionGroups }: EditedMenu): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const put = (entry: Entry) => entries.set(`${entry.part} ${entry.id}`, entry);
  for (const { id, name, items } of categories) {
    put({ part: 'category', id, name, priceCents: undefined, members: { name }, order: items.map((item) => item.id) });
    for (const { id: itemId, priceCents, ...members } of items) {
      put({
        part: 'item',
        id: itemId,
        name: members.name,
        priceCents,
        members: { ...members, photo: members.photo ?? null, station: members.station ?? null, category: id },
        order: [],
      });
    }
  }
  for (const { id, name, options, ...rules } of optionGroups) {
    const order = options.map((option) => option.id);
    put({ part: 'group', id, name, priceCents: undefined, members: { name, ...rules }, order });
    for (const { id: optionId, priceCents, ...members } of options) {
      put({
        part: 'option',
        id: optionId,
        name: members.name,
        priceCents,
        members: { ...members, group: id },
        order: [],
      });
    }
  }
  return entries;
}

/** Whether what is in both lists is in another order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [had, has] = [new Set(before), new Set(after)];
  const kept = before.filter((id) => has.has(id));
  return after.filter((id) => had.has(id)).some((id, index) => id !== kept[index]);
}

/** Whether two JSON values are equal, whatever the order of their members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
