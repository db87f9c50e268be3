import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { EditedMenu } from '../functions/domain/edited-menu.ts';
import { itemKinds, optionRoles } from '../functions/domain/menu-roles.ts';
import { storeDocument } from '../functions/menu/store-document.ts';
import type { Services } from '../functions/platform/context.ts';
import type { BatchKind } from '../functions/platform/write-lane.ts';
import type { Reads, Writes } from './database.ts';
import menuJson from './menu.json' with { type: 'json' };

const Name = z.strictObject({ es: z.string(), en: z.string() });
const Ingredients = z.array(z.string()).default([]);
const MenuFile = z.strictObject({
  restaurant: z.strictObject({ name: z.string(), currency: z.string(), timeZone: z.string() }),
  stations: z.array(z.strictObject({ id: z.string(), name: Name })),
  tables: z.int(),
  // `kind` is what each of its items is, `comalUnits` how much of the comal each takes, `station` where it is made.
  categories: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(itemKinds),
      station: z.string(),
      name: Name,
      comalUnits: z.int().default(0),
    }),
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
  await tx.insert('restaurant', [{ id: 1, ...file.restaurant, stations: file.stations }]);
  const tables = Array.from({ length: file.tables }, (_, index) => ({ number: index + 1 }));
  await tx.insert('tables', tables);
  await storeDocument(tx, toDocument(file));
}

/** The file's menu as it is edited, with new ids: the file has keys, which people can read. */
function toDocument({ categories, optionGroups, items }: z.output<typeof MenuFile>): EditedMenu {
  const groupIds = new Map(optionGroups.map(({ key }) => [key, randomUUIDv7()]));
  const groupId = (key: string): string => {
    const id = groupIds.get(key);
    if (id === undefined) throw new Error(`menu.json names "${key}", which it does not define`);
    return id;
  };
  const itemsOf = Map.groupBy(items, ({ category }) => category);
  return {
    categories: categories.map(({ key, kind, station, name, comalUnits }) => ({
      id: randomUUIDv7(),
      name,
      items: (itemsOf.get(key) ?? []).map(({ category, optionGroups: keys, description = null, ...item }) => {
        return {
          id: randomUUIDv7(),
          ...item,
          description,
          kind,
          comalUnits,
          station,
          hidden: false,
          optionGroupIds: keys.map(groupId),
        };
      }),
    })),
    optionGroups: optionGroups.map(({ key, options, ...group }) => ({
      id: groupId(key),
      ...group,
      options: options.map((option) => ({ id: randomUUIDv7(), ...option })),
    })),
  };
}
