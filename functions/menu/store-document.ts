import type { Writes } from '../../prisma/database.ts';
import type { EditedCategory, EditedItem, EditedMenu } from '../domain/edited-menu.ts';
import { isSame } from '../domain/menu-changes.ts';
import { readDocument } from './read-document.ts';

/** An item with its place: positions count through the whole menu. */
type Placed = { item: EditedItem; categoryId: string; position: number };

/**
 * Makes `menu` the published one, by difference: an item that stays keeps how many of it are left, and one that is no
 * longer there is deleted, which orders do not notice. `menu` keeps to `checkMenu`. The caller raises the menu's version.
 */
export async function storeDocument(tx: Writes, menu: EditedMenu): Promise<void> {
  const published = await readDocument(tx);
  await tx.run('DELETE FROM menu_item_option_groups');
  await storeCategories(tx, published.categories, menu.categories);
  await storeItems(tx, placedItems(published), placedItems(menu));
  const gone = missingIds(published.categories, menu.categories);
  if (gone.length > 0) await tx.run('DELETE FROM menu_categories WHERE id = ANY(?)', gone);
  await storeGroups(tx, menu);
}

const placedItems = ({ categories }: EditedMenu): Map<string, Placed> => {
  const items = categories.flatMap(({ id, items }) => items.map((item) => ({ item, categoryId: id })));
  return new Map(items.map(({ item, categoryId }, position) => [item.id, { item, categoryId, position }]));
};

const missingIds = (before: readonly { id: string }[], after: readonly { id: string }[]): string[] => {
  const kept = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !kept.has(id));
};

async function storeCategories(tx: Writes, before: EditedCategory[], after: EditedCategory[]): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const rows = after.map(({ id, name }, position) => ({ id, position, name }));
  // Sent together: on PostgreSQL they go in one message.
  await Promise.all(
    rows
      .filter(({ id }) => known.has(id))
      .map(({ id, position, name }) =>
        tx.run('UPDATE menu_categories SET position = ?, name = ? WHERE id = ?', position, JSON.stringify(name), id),
      ),
  );
  await tx.insert(
    'menu_categories',
    rows.filter(({ id }) => !known.has(id)),
  );
}

async function storeItems(tx: Writes, before: Map<string, Placed>, after: Map<string, Placed>): Promise<void> {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  if (gone.length > 0) await tx.run('DELETE FROM menu_items WHERE id = ANY(?)', gone);
  const changed = [...after.values()].filter((placed) => {
    const was = before.get(placed.item.id);
    return was !== undefined && !isSame(was, placed);
  });
  await Promise.all(changed.map((placed) => updateItem(tx, placed)));
  const added = [...after.values()].filter(({ item }) => !before.has(item.id));
  await tx.insert(
    'menu_items',
    added.map(({ item: { optionGroupIds, ...item }, categoryId, position }) => ({
      ...item,
      photo: item.photo ?? null,
      station: item.station ?? null,
      categoryId,
      position,
    })),
  );
}

const updateItem = (tx: Writes, { item, categoryId, position }: Placed) =>
  tx.run(
    `UPDATE menu_items SET category_id = ?, position = ?, name = ?, description = ?, price_cents = ?, kind = ?,
      ingredients = ?, picture = ?, photo = ?, tags = ?, comal_units = ?, hidden = ?, station = ? WHERE id = ?`,
    categoryId,
    position,
    JSON.stringify(item.name),
    item.description === null ? null : JSON.stringify(item.description),
    item.priceCents,
    item.kind,
    JSON.stringify(item.ingredients),
    item.picture,
    item.photo ?? null,
    JSON.stringify(item.tags),
    item.comalUnits,
    item.hidden,
    item.station ?? null,
    item.id,
  );

/** Nothing but the menu itself refers to groups and options, and they have no state of their own: they are written anew. */
async function storeGroups(tx: Writes, { categories, optionGroups }: EditedMenu): Promise<void> {
  await tx.run('DELETE FROM options');
  await tx.run('DELETE FROM option_groups');
  await tx.insert(
    'option_groups',
    optionGroups.map(({ id, name, role, min, max }, position) => {
      return { id, position, name, role, minOptions: min, maxOptions: max };
    }),
  );
  await tx.insert(
    'options',
    optionGroups.flatMap(({ id: groupId, options }) =>
      options.map(({ default: isDefault, ...option }, position) => ({ ...option, groupId, position, isDefault })),
    ),
  );
  await tx.insert(
    'menu_item_option_groups',
    categories.flatMap(({ items }) =>
      items.flatMap(({ id: itemId, optionGroupIds }) =>
        optionGroupIds.map((groupId, position) => ({ itemId, groupId, position })),
      ),
    ),
  );
}
