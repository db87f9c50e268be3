import type { Reads } from '../../prisma/database.ts';
import type {
  MenuCategoryModel,
  MenuItemModel,
  OptionGroupModel,
  OptionModel,
  SoldOutModel,
} from '../../prisma/generated/models.ts';
import { containedIn, tagsOf } from '../domain/ingredients.ts';
import type { Services } from '../platform/context.ts';
import type { Memo } from '../platform/memo.ts';
import { nameBody } from '../platform/public-answer.ts';
import type { Menu } from '../platform/schemas.ts';
import { countPortions, type MenuCounts, portionsLeftOf } from './count-portions.ts';

/** The menu as it was at one version, the bytes that are sent of it, the ETag that names exactly these, and until when it is so. */
export type MenuSnapshot = { menu: Menu; json: Buffer; etag: string; untilMs: number; counted: MenuCounts };

/** The menu as it is at this moment. Calls in the same turn of the event loop share one read. */
export const currentMenu = ({ read, memo, clock }: Pick<Services, 'read' | 'memo' | 'clock'>): Promise<MenuSnapshot> =>
  memo.together('menu', () => read((tx) => loadMenu(tx, memo, clock())));

/** The menu as `tx` sees it. */
export async function loadMenu(tx: Reads, memo: Memo, now: Date): Promise<MenuSnapshot> {
  const row = await tx.get<{ menuVersion: number }>('SELECT menu_version FROM restaurant WHERE id = 1');
  return menuAt(tx, memo, row?.menuVersion ?? 0, now);
}

/**
 * The menu at `version`, the restaurant's `menuVersion`, as `tx` sees it at `now`: read whole once per version and then kept,
 * because nothing changes it without raising the version, but for the clock: what is sold out until a time is there again from
 * then on. For a transaction that has not changed it.
 */
export async function menuAt(tx: Reads, memo: Memo, version: number, now: Date): Promise<MenuSnapshot> {
  const load = () => snapshot(tx, now);
  const kept = await memo.at('menu', version, load);
  if (now.getTime() < kept.untilMs) return kept;
  const fresh = await load();
  memo.keep('menu', version, fresh);
  return fresh;
}

async function snapshot(tx: Reads, now: Date): Promise<MenuSnapshot> {
  const soldOut = (await tx.all<SoldOutModel>('SELECT * FROM sold_out')).filter(
    ({ until }) => until === null || until > now,
  );
  const untilMs = Math.min(...soldOut.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY));
  const read = await readMenu(tx, soldOut);
  const { body: menu, json, etag } = nameBody(read.menu);
  return { menu, json, etag, untilMs, counted: read.counted };
}

type MenuCategory = Menu['categories'][number];
/** A row whose JSON columns hold what the API answers of them, and nothing else ever writes them. */
type Row<Model, Shown, Column extends keyof Model & keyof Shown> = Omit<Model, Column> & Pick<Shown, Column>;
type CategoryRow = Row<MenuCategoryModel, MenuCategory, 'name'>;
type ItemRow = Row<MenuItemModel, MenuCategory['items'][number], 'name' | 'tags' | 'description' | 'ingredients'>;
type GroupRow = Row<OptionGroupModel, MenuCategory, 'name'> & { itemId: string };
type OptionRow = Row<OptionModel, MenuCategory['items'][number], 'name' | 'ingredients'>;

async function readMenu(tx: Reads, soldOut: readonly SoldOutModel[]): Promise<{ menu: Menu; counted: MenuCounts }> {
  const categories = await tx.all<CategoryRow>('SELECT * FROM menu_categories ORDER BY position');
  const items = await tx.all<ItemRow>('SELECT * FROM menu_items WHERE NOT hidden ORDER BY position');
  const groups = await tx.all<GroupRow>(
    `SELECT option_groups.*, item_id FROM menu_item_option_groups JOIN option_groups ON id = group_id
      ORDER BY menu_item_option_groups.position`,
  );
  const options = await tx.all<OptionRow>('SELECT * FROM options ORDER BY position');
  // A menu from a file may name photos of another shop.
  const photos = new Set((await tx.all<{ id: string }>('SELECT id FROM photos')).map(({ id }) => id));
  const itemsOf = Map.groupBy(items, ({ categoryId }) => categoryId);
  const groupsOf = Map.groupBy(groups, ({ itemId }) => itemId);
  const optionsOf = Map.groupBy(options, ({ groupId }) => groupId);

  const counted = countPortions(soldOut, items, options);
  const isOut = (kind: string, key: string) =>
    soldOut.some((row) => row.kind === kind && row.key === key && !row.portionsLeft);
  const lacks = (ingredients: readonly string[]) => ingredients.some((key) => isOut('ingredient', key));
  const toOption = (option: OptionRow) => ({
    id: option.id,
    name: option.name,
    priceCents: option.priceCents,
    default: option.isDefault,
    tags: containedIn(option.ingredients),
  });
  const toGroup = ({ id, name, role, minOptions, maxOptions }: GroupRow) => {
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
  const isThere = (item: ItemRow, groups: readonly { min: number; options: readonly unknown[] }[]) =>
    item.portionsLeft !== 0 &&
    !isOut('item', item.id) &&
    !lacks(item.ingredients) &&
    groups.every(({ min, options }) => options.length >= min);
  const toItem = (item: ItemRow) => {
    const optionGroups = (groupsOf.get(item.id) ?? []).map(toGroup);
    return { ...toDish(item), available: isThere(item, optionGroups), optionGroups };
  };
  const toDish = (item: ItemRow) => ({
    id: item.id,
    name: item.name,
    priceCents: item.priceCents,
    portionsLeft: portionsLeftOf(counted, item.id),
    comalUnits: item.comalUnits,
    kind: item.kind,
    ingredients: item.ingredients,
    picture: item.picture,
    photo: item.photo !== null && photos.has(item.photo) ? item.photo : null,
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
