import type { EditedCategory, EditedItem, EditedOptionGroup, MenuDocument } from '../../../api/types.ts';

type Identified = { id: string };

/** The category, item or option group with this id. */
export const partOf = ({ categories, optionGroups }: MenuDocument, id: string) =>
  [...categories, ...categories.flatMap(({ items }) => items), ...optionGroups].find((part) => part.id === id);

const replaced = <T extends Identified>(list: readonly T[], next: T): T[] =>
  list.some(({ id }) => id === next.id) ? list.map((one) => (one.id === next.id ? next : one)) : [...list, next];

const without = <T extends Identified>(list: readonly T[], gone: string): T[] => list.filter(({ id }) => id !== gone);

/** `list` with one of it a place further up (-1) or down (1); as it is when there is no such place. */
export function moved<T extends Identified>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((one) => one.id === id);
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.with(from, other).with(from + by, one);
}

/** `list` with one of it right before another one, or at the end (undefined); as it is when either is not there. */
export function movedBefore<T extends Identified>(list: readonly T[], id: string, before: string | undefined): T[] {
  const one = list.find((each) => each.id === id);
  const others = without(list, id);
  const place = before === undefined ? others.length : others.findIndex((each) => each.id === before);
  return one === undefined || place === -1 ? [...list] : others.toSpliced(place, 0, one);
}

/**
 * Puts an item into a category: in its place when it is there, else at the end. It leaves the category that it was in. When
 * that category was removed meanwhile, the item stays where it was, and a new one goes into the last category.
 */
export const putItem =
  (item: EditedItem, categoryId: string) =>
  (menu: MenuDocument): MenuDocument => {
    const { categories } = menu;
    const into =
      categories.find(({ id }) => id === categoryId) ??
      categories.find(({ items }) => items.some(({ id }) => id === item.id)) ??
      categories.at(-1);
    return {
      ...menu,
      categories: categories.map((category) => ({
        ...category,
        items: category === into ? replaced(category.items, item) : without(category.items, item.id),
      })),
    };
  };

/** Moves an item into a category, before the item `before` or at its end. The menu stays as it is when either is not there. */
export const passItem =
  (id: string, categoryId: string, before: string | undefined) =>
  (menu: MenuDocument): MenuDocument => {
    const item = menu.categories.flatMap(({ items }) => items).find((one) => one.id === id);
    if (item === undefined || !menu.categories.some((category) => category.id === categoryId)) return menu;
    return moveItems(categoryId, toBefore(id, before))(putItem(item, categoryId)(menu));
  };

export const removeItem =
  (id: string) =>
  (menu: MenuDocument): MenuDocument => ({
    ...menu,
    categories: menu.categories.map((category) => ({ ...category, items: without(category.items, id) })),
  });

/** How a list is put into another order: a place further, or to before another one. */
export type Move = <T extends Identified>(list: readonly T[]) => T[];

export const byPlaces =
  (id: string, places: -1 | 1): Move =>
  (list) =>
    moved(list, id, places);
export const toBefore =
  (id: string, before: string | undefined): Move =>
  (list) =>
    movedBefore(list, id, before);

export const moveItems =
  (categoryId: string, move: Move) =>
  (menu: MenuDocument): MenuDocument => ({
    ...menu,
    categories: menu.categories.map((category) =>
      category.id === categoryId ? { ...category, items: move(category.items) } : category,
    ),
  });

/** Names a category, or adds it at the end. Its items stay as they are. */
export const putCategory =
  ({ id, name }: Pick<EditedCategory, 'id' | 'name'>) =>
  (menu: MenuDocument): MenuDocument => {
    const items = menu.categories.find((category) => category.id === id)?.items ?? [];
    return { ...menu, categories: replaced(menu.categories, { id, name, items }) };
  };

export const removeCategory =
  (id: string) =>
  (menu: MenuDocument): MenuDocument => ({ ...menu, categories: without(menu.categories, id) });

export const moveCategories =
  (move: Move) =>
  (menu: MenuDocument): MenuDocument => ({ ...menu, categories: move(menu.categories) });

export const moveGroups =
  (move: Move) =>
  (menu: MenuDocument): MenuDocument => ({ ...menu, optionGroups: move(menu.optionGroups) });

export const putGroup =
  (group: EditedOptionGroup) =>
  (menu: MenuDocument): MenuDocument => ({ ...menu, optionGroups: replaced(menu.optionGroups, group) });

/** Removes a group, also from the items that offer it. */
export const removeGroup =
  (id: string) =>
  (menu: MenuDocument): MenuDocument => ({
    optionGroups: without(menu.optionGroups, id),
    categories: menu.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({
        ...item,
        optionGroupIds: item.optionGroupIds.filter((groupId) => groupId !== id),
      })),
    })),
  });
