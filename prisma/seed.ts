import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { itemKinds, optionRoles } from '../functions/domain/menu-roles.ts';
import type { Services } from '../functions/platform/context.ts';
import type { BatchKind } from '../functions/platform/write-lane.ts';
import type { Reads, Writes } from './database.ts';
import menuJson from './menu.json' with { type: 'json' };

const Name = z.strictObject({ es: z.string(), en: z.string() });
const Ingredients = z.array(z.string()).default([]);
const MenuFile = z.strictObject({
  restaurant: z.strictObject({ name: z.string(), currency: z.string(), timeZone: z.string() }),
  tables: z.int(),
  // `kind` is what each of its items is, `comalUnits` how much of the comal each takes.
  categories: z.array(
    z.strictObject({ key: z.string(), kind: z.enum(itemKinds), name: Name, comalUnits: z.int().default(0) }),
  ),
  optionGroups: z.array(
    z.strictObject({
      key: z.string(),
      role: z.enum(optionRoles),
      name: Name,
      min: z.int(),
      max: z.int(),
      options: z.array(
        z.strictObject({
          name: Name,
          ingredients: Ingredients,
          priceCents: z.int(),
          default: z.boolean().default(false),
        }),
      ),
    }),
  ),
  items: z.array(
    z.strictObject({
      category: z.string(),
      name: Name,
      description: Name.optional(),
      priceCents: z.int(),
      optionGroups: z.array(z.string()),
      ingredients: Ingredients,
      picture: z.string(),
      tags: z.array(z.string()),
    }),
  ),
});

/**
 * Loads the real menu and the tables into an empty database. False when there is a restaurant in it already: then
 * nothing is touched, not even a menu that was deleted as a whole.
 */
export async function seed({ read, writeTogether }: Pick<Services, 'read' | 'writeTogether'>): Promise<boolean> {
  // Nearly every start finds a menu, and need not wait for its turn to write.
  if (await read(isSetUp)) return false;
  return writeTogether(loading, undefined);
}

const isSetUp = async (tx: Reads): Promise<boolean> =>
  (await tx.get('SELECT 1 FROM restaurant UNION ALL SELECT 1 FROM menu_categories')) !== undefined;

/** Through prepared statements: a server that starts on an empty database does without Prisma's client and its memory. */
const loading: BatchKind<undefined, boolean> = {
  most: 1,
  async run(tx) {
    // Another process may have loaded it meanwhile.
    const isMissing = !(await isSetUp(tx));
    if (isMissing) await load(tx);
    return [{ ok: true, value: isMissing }];
  },
};

async function load(tx: Writes): Promise<void> {
  const file = MenuFile.parse(menuJson);
  const categories = file.categories.map((category, position) => ({ ...category, id: randomUUIDv7(), position }));
  const groups = file.optionGroups.map((group) => ({ ...group, id: randomUUIDv7() }));
  const items = file.items.map((item, position) => ({ ...item, id: randomUUIDv7(), position }));
  const named = <R extends { key: string }>(rows: R[], key: string) => {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) throw new Error(`menu.json names "${key}", which it does not define`);
    return row;
  };

  await tx.insert('restaurant', [{ id: 1, ...file.restaurant }]);
  const tables = Array.from({ length: file.tables }, (_, index) => ({ number: index + 1 }));
  await tx.insert('tables', tables);
  await tx.insert(
    'menu_categories',
    categories.map(({ id, position, name }) => ({ id, position, name })),
  );
  await tx.insert(
    'option_groups',
    groups.map(({ id, name, role, min, max }) => ({ id, name, role, minOptions: min, maxOptions: max })),
  );
  await tx.insert(
    'options',
    groups.flatMap((group) =>
      group.options.map(({ name, priceCents, default: isDefault, ingredients }, position) => {
        return { id: randomUUIDv7(), groupId: group.id, position, name, priceCents, isDefault, ingredients };
      }),
    ),
  );
  await tx.insert(
    'menu_items',
    items.map(({ id, category, position, name, description = null, priceCents, ingredients, picture, tags }) => {
      const { id: categoryId, kind, comalUnits } = named(categories, category);
      return { id, categoryId, position, name, description, priceCents, comalUnits, kind, ingredients, picture, tags };
    }),
  );
  await tx.insert(
    'menu_item_option_groups',
    items.flatMap((item) =>
      item.optionGroups.map((key, position) => ({ itemId: item.id, groupId: named(groups, key).id, position })),
    ),
  );
}
