import type { Reads } from '../../prisma/database.ts';
import type { MenuCategoryModel, MenuItemModel, OptionGroupModel, OptionModel } from '../../prisma/generated/models.ts';
import { containedIn, tagsOf } from '../domain/ingredients.ts';
import type { Services } from '../platform/context.ts';
import type { Memo } from '../platform/memo.ts';
import { nameBody } from '../platform/public-answer.ts';
import type { Menu } from '../platform/schemas.ts';

/** The menu as it was at one version, the bytes that are sent of it, and the ETag that names exactly these. */
export type MenuSnapshot = { menu: Menu; json: Buffer; etag: string };

/** The menu as it is at this moment. Calls in the same turn of the event loop share one read. */
export const currentMenu = ({ read, memo }: Pick<Services, 'read' | 'memo'>): Promise<MenuSnapshot> =>
  memo.together('menu', () => read((tx) => loadMenu(tx, memo)));

/** The menu as `tx` sees it. */
export async function loadMenu(tx: Reads, memo: Memo): Promise<MenuSnapshot> {
  const row = await tx.get<{ menuVersion: number }>('SELECT menu_version FROM restaurant WHERE id = 1');
  return menuAt(tx, memo, row?.menuVersion ?? 0);
}

/**
 * The menu at `version`, the restaurant's `menuVersion`, as `tx` sees it: read whole once per version and then kept, because
 * nothing changes it without raising the version. For a transaction that has not changed it.
 */
export const menuAt = (tx: Reads, memo: Memo, version: number): Promise<MenuSnapshot> =>
  memo.at('menu', version, async () => {
    const { body: menu, json, etag } = nameBody(await readMenu(tx));
    return { menu, json, etag };
  });

type MenuCategory = Menu['categories'][number];
/** A row whose JSON columns hold what the API answers of them, and nothing else ever writes them. */
type Row<Model, Shown, Column extends keyof Model & keyof Shown> = Omit<Model, Column> & Pick<Shown, Column>;
type CategoryRow = Row<MenuCategoryModel, MenuCategory, 'name'>;
type ItemRow = Row<MenuItemModel, MenuCategory['items'][number], 'name' | 'tags' | 'description' | 'ingredients'>;
type GroupRow = Row<OptionGroupModel, MenuCategory, 'name'> & { itemId: string };
type OptionRow = Row<OptionModel, MenuCategory['items'][number], 'name' | 'ingredients'>;

async function readMenu(tx: Reads): Promise<Menu> {
  const categories = await tx.all<CategoryRow>('SELECT * FROM menu_categories ORDER BY position');
  const items = await tx.all<ItemRow>('SELECT * FROM menu_items WHERE NOT hidden ORDER BY position');
  const groups = await tx.all<GroupRow>(
    `SELECT option_groups.*, item_id FROM menu_item_option_groups JOIN option_groups ON id = group_id
      ORDER BY menu_item_option_groups.position`,
  );
  const options = await tx.all<OptionRow>('SELECT * FROM options ORDER BY position');
  const itemsOf = Map.groupBy(items, ({ categoryId }) => categoryId);
  const groupsOf = Map.groupBy(groups, ({ itemId }) => itemId);
  const optionsOf = Map.groupBy(options, ({ groupId }) => groupId);

  const toGroup = ({ id, name, role, minOptions, maxOptions }: GroupRow) => ({
    id,
    name,
    role,
    min: minOptions,
    max: maxOptions,
    options: (optionsOf.get(id) ?? []).map((option) => ({
      id: option.id,
      name: option.name,
      priceCents: option.priceCents,
      default: option.isDefault,
      tags: containedIn(option.ingredients),
    })),
  });
  const toItem = (item: ItemRow) => ({
    id: item.id,
    name: item.name,
    priceCents: item.priceCents,
    available: item.available && item.portionsLeft !== 0,
    portionsLeft: item.portionsLeft,
    comalUnits: item.comalUnits,
    kind: item.kind,
    ingredients: item.ingredients,
    picture: item.picture,
    tags: tagsOf(item),
    description: item.description,
    optionGroups: (groupsOf.get(item.id) ?? []).map(toGroup),
  });
  // A category of which everything is hidden has nothing to show either.
  const shown = categories.filter(({ id }) => itemsOf.has(id));
  return { categories: shown.map(({ id, name }) => ({ id, name, items: (itemsOf.get(id) ?? []).map(toItem) })) };
}
