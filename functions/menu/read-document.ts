import type { Reads } from '../../prisma/database.ts';
import type { EditedItem, EditedMenu, EditedOption, EditedOptionGroup } from '../domain/edited-menu.ts';

type CategoryRow = Pick<EditedMenu['categories'][number], 'id' | 'name'>;
type ItemRow = Omit<EditedItem, 'optionGroupIds'> & { categoryId: string };
type GroupRow = Omit<EditedOptionGroup, 'options' | 'min' | 'max'> & { minOptions: number; maxOptions: number };
type OptionRow = Omit<EditedOption, 'default'> & { groupId: string; isDefault: boolean };

/** The published menu as it is edited, hidden items too, as `tx` sees it. */
export async function readDocument(tx: Reads): Promise<EditedMenu> {
  const categories = await tx.all<CategoryRow>('SELECT id, name FROM menu_categories ORDER BY position, id');
  const items = await tx.all<ItemRow>(
    `SELECT id, category_id, name, description, price_cents, kind, ingredients, picture, photo, tags, comal_units, hidden, station
      FROM menu_items ORDER BY position, id`,
  );
  const links = await tx.all<{ itemId: string; groupId: string }>(
    'SELECT item_id, group_id FROM menu_item_option_groups ORDER BY position',
  );
  const groups = await tx.all<GroupRow>(
    'SELECT id, name, role, min_options, max_options FROM option_groups ORDER BY position, id',
  );
  const options = await tx.all<OptionRow>(
    'SELECT id, group_id, name, price_cents, is_default, ingredients FROM options ORDER BY position, id',
  );
  const itemsOf = Map.groupBy(items, ({ categoryId }) => categoryId);
  const linksOf = Map.groupBy(links, ({ itemId }) => itemId);
  const optionsOf = Map.groupBy(options, ({ groupId }) => groupId);
  return {
    categories: categories.map(({ id, name }) => ({
      id,
      name,
      items: (itemsOf.get(id) ?? []).map(({ categoryId, ...item }) => ({
        ...item,
        optionGroupIds: (linksOf.get(item.id) ?? []).map(({ groupId }) => groupId),
      })),
    })),
    optionGroups: groups.map(({ minOptions, maxOptions, ...group }) => ({
      ...group,
      min: minOptions,
      max: maxOptions,
      options: (optionsOf.get(group.id) ?? []).map(({ groupId, isDefault, ...option }) => ({
        ...option,
        default: isDefault,
      })),
    })),
  };
}
