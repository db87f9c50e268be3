import { containedIn, tagsOf } from '../domain/ingredients.ts';
import type { Menu } from '../platform/schemas.ts';
import { countPortions, type MenuCounts, portionsLeftOf } from './count-portions.ts';

type MenuCategory = Menu['categories'][number];
type MenuItem = MenuCategory['items'][number];
type Role = MenuItem['optionGroups'][number]['role'];

/** A menu as the database has it, each list in its order; items that are hidden are not among them. */
export type MenuRows = {
  categories: readonly Pick<MenuCategory, 'id' | 'name'>[];
  items: readonly (Omit<MenuItem, 'available' | 'optionGroups' | 'station'> & {
    categoryId: string;
    station: string | null;
  })[];
  /** Once for each item that offers the group. */
  groups: readonly (Pick<MenuCategory, 'id' | 'name'> & {
    itemId: string;
    role: Role;
    minOptions: number;
    maxOptions: number;
  })[];
  options: readonly {
    id: string;
    groupId: string;
    name: MenuCategory['name'];
    priceCents: number;
    isDefault: boolean;
    ingredients: readonly string[];
  }[];
  /** The shop's own: a menu from a file may name photos of another shop. */
  photos: readonly { id: string }[];
};
type SoldOut = { kind: string; key: string; portionsLeft: number | null };

/** The menu as guests see it while `soldOut` is sold out or counted, and what of it is counted. */
export function showMenu(
  { categories, items, groups, options, photos }: MenuRows,
  soldOut: readonly SoldOut[],
): { menu: Menu; counted: MenuCounts } {
  const itemsOf = Map.groupBy(items, ({ categoryId }) => categoryId);
  const groupsOf = Map.groupBy(groups, ({ itemId }) => itemId);
  const optionsOf = Map.groupBy(options, ({ groupId }) => groupId);

  const isPhoto = new Set(photos.map(({ id }) => id));
  const counted = countPortions(soldOut, items, options);
  const isOut = (kind: string, key: string) =>
    soldOut.some((row) => row.kind === kind && row.key === key && !row.portionsLeft);
  const lacks = (ingredients: readonly string[]) => ingredients.some((key) => isOut('ingredient', key));
  const toOption = (option: MenuRows['options'][number]) => ({
    id: option.id,
    name: option.name,
    priceCents: option.priceCents,
    default: option.isDefault,
    tags: containedIn(option.ingredients),
  });
  const toGroup = ({ id, name, role, minOptions, maxOptions }: MenuRows['groups'][number]) => {
    const [out, there] = partition(
      optionsOf.get(id) ?? [],
      (option) => isOut('option', option.id) || lacks(option.ingredients),
    );
    return {
      id,
      name,
      role,
      min: minOptions,
      max: maxOptions,
      options: there.map(toOption),
      ...(out.length > 0 && { soldOut: out.map(toOption) }),
    };
  };
  const isThere = (item: MenuRows['items'][number], groups: readonly { min: number; options: readonly unknown[] }[]) =>
    item.portionsLeft !== 0 &&
    !isOut('item', item.id) &&
    !lacks(item.ingredients) &&
    groups.every(({ min, options }) => options.length >= min);
  const toItem = (item: MenuRows['items'][number]) => {
    const optionGroups = (groupsOf.get(item.id) ?? []).map(toGroup);
    return { ...toDish(item), available: isThere(item, optionGroups), optionGroups };
  };
  const toDish = (item: MenuRows['items'][number]) => ({
    id: item.id,
    name: item.name,
    priceCents: item.priceCents,
    portionsLeft: portionsLeftOf(counted, item.id),
    comalUnits: item.comalUnits,
    ...(item.station !== null && { station: item.station }),
    kind: item.kind,
    ingredients: item.ingredients,
    picture: item.picture,
    photo: item.photo !== null && isPhoto.has(item.photo) ? item.photo : null,
    tags: tagsOf(item),
    description: item.description,
  });
  // A category of which everything is hidden has nothing to show either.
  const shown = categories.filter(({ id }) => itemsOf.has(id));
  const menu = { categories: shown.map(({ id, name }) => ({ id, name, items: (itemsOf.get(id) ?? []).map(toItem) })) };
  return { menu, counted };
}

/** Those of `all` that are so, and those that are not, in their order. */
const partition = <T>(all: readonly T[], isSo: (one: T) => boolean): [so: T[], others: T[]] => [
  all.filter(isSo),
  all.filter((one) => !isSo(one)),
];
