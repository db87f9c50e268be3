import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { Services } from '../functions/platform/context.ts';
import menuJson from './menu.json' with { type: 'json' };

const Name = z.strictObject({ es: z.string(), en: z.string() });
const MenuFile = z.strictObject({
  restaurant: z.strictObject({ name: z.string(), currency: z.string(), timeZone: z.string() }),
  tables: z.int(),
  // `comalUnits` is how much of the comal each of its items takes.
  categories: z.array(z.strictObject({ key: z.string(), name: Name, comalUnits: z.int().default(0) })),
  optionGroups: z.array(
    z.strictObject({
      key: z.string(),
      name: Name,
      min: z.int(),
      max: z.int(),
      options: z.array(z.strictObject({ name: Name, priceCents: z.int(), default: z.boolean().default(false) })),
    }),
  ),
  items: z.array(
    z.strictObject({
      category: z.string(),
      name: Name,
      description: Name.optional(),
      priceCents: z.int(),
      optionGroups: z.array(z.string()),
      picture: z.string(),
      tags: z.array(z.string()),
    }),
  ),
});

/**
 * Loads the real menu and the tables into an empty database. False when there is a restaurant in it already: then
 * nothing is touched, not even a menu that was deleted as a whole.
 */
export async function seed({ read, write }: Pick<Services, 'read' | 'write'>): Promise<boolean> {
  const isSetUp = async () =>
    (await read((tx) => tx.get('SELECT 1 FROM restaurant UNION ALL SELECT 1 FROM menu_categories'))) !== undefined;
  // Nearly every start finds a menu, and need not load what writing one takes.
  if (await isSetUp()) return false;
  try {
    await load(write);
    return true;
  } catch (error) {
    // Of several processes that start on an empty database, the restaurant's row lets one alone through.
    if (await isSetUp()) return false;
    throw error;
  }
}

function load(write: Services['write']): Promise<void> {
  const file = MenuFile.parse(menuJson);
  return write(async (tx) => {
    await tx.restaurant.createMany({ data: [{ id: 1, ...file.restaurant }] });
    await tx.table.createMany({ data: Array.from({ length: file.tables }, (_, index) => ({ number: index + 1 })) });

    const categories = file.categories.map((category, position) => ({ ...category, id: randomUUIDv7(), position }));
    const groups = file.optionGroups.map((group) => ({ ...group, id: randomUUIDv7() }));
    const items = file.items.map((item, position) => ({ ...item, id: randomUUIDv7(), position }));
    const named = <R extends { key: string }>(rows: R[], key: string) => {
      const row = rows.find((candidate) => candidate.key === key);
      if (row === undefined) throw new Error(`menu.json names "${key}", which it does not define`);
      return row;
    };

    await tx.menuCategory.createMany({
      data: categories.map(({ id, position, name }) => ({ id, position, name })),
    });
    await tx.optionGroup.createMany({
      data: groups.map(({ id, name, min, max }) => ({ id, name, minOptions: min, maxOptions: max })),
    });
    await tx.option.createMany({
      data: groups.flatMap((group) =>
        group.options.map(({ name, priceCents, default: isDefault }, position) => {
          return { id: randomUUIDv7(), groupId: group.id, position, name, priceCents, isDefault };
        }),
      ),
    });
    await tx.menuItem.createMany({
      data: items.map(({ id, category, position, name, description, priceCents, picture, tags }) => {
        const { id: categoryId, comalUnits } = named(categories, category);
        const described = description === undefined ? {} : { description };
        return { id, categoryId, position, name, ...described, priceCents, comalUnits, picture, tags };
      }),
    });
    await tx.menuItemOptionGroup.createMany({
      data: items.flatMap((item) =>
        item.optionGroups.map((key, position) => ({ itemId: item.id, groupId: named(groups, key).id, position })),
      ),
    });
  });
}
