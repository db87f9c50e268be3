import { z } from 'zod';
import type { PrismaTx } from '../../prisma/database.ts';
import { problem } from '../platform/problems.ts';
import { At, Name } from '../platform/schemas.ts';

const kinds = ['item', 'option', 'ingredient'] as const;

/** What can be sold out: `{ kind, key }`. */
export const soldOutFields = {
  kind: z.enum(kinds).describe('A dish, one of the ways to have it, or what is in it, such as loroco'),
  key: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'must be an id, or an ingredient such as loroco')
    .describe('The id of the item or the option, or the ingredient’s key in English')
    .meta({ examples: ['loroco'] }),
};

export const SoldOut = z
  .strictObject({
    ...soldOutFields,
    name: Name.nullable().describe('What the item or the option is called; null for an ingredient'),
    until: At.nullable().describe(
      'When it is on the menu again by itself, or no longer counted; null: when somebody says so',
    ),
    portionsLeft: z.int().nullable().describe('How many can still be ordered; null: it is not counted, and none can'),
  })
  .meta({ id: 'SoldOut', description: 'What there is none of for now, or only so many portions' });

/** The most that is counted of anything. */
export const mostPortions = 9_999;

type Thing = { kind: (typeof kinds)[number]; key: string };

/**
 * What the staff's log says of it: an option's name in Spanish, because its id says nothing.
 * @throws Problem `item-not-found` when nothing on the menu is or has it
 */
export async function findOnMenu(tx: PrismaTx, { kind, key }: Thing): Promise<{ kind: string; name?: string }> {
  const option = kind === 'option' ? await tx.option.findUnique({ where: { id: key } }) : null;
  const isThere = {
    item: async () => (await tx.menuItem.count({ where: { id: key, hidden: false } })) > 0,
    option: async () => option !== null,
    ingredient: async () => {
      const recipes = [
        ...(await tx.menuItem.findMany({ select: { ingredients: true } })),
        ...(await tx.option.findMany({ select: { ingredients: true } })),
      ];
      return recipes.some(({ ingredients }) => Array.isArray(ingredients) && ingredients.includes(key));
    },
  };
  if (!(await isThere[kind]())) throw problem('item-not-found', { detail: `The menu has no ${kind} ${key}` });
  const name = Name.safeParse(option?.name).data?.es;
  return { kind, ...(name !== undefined && { name }) };
}

/**
 * Sells it out until a time, or until somebody says that it is back (null), at once or after `portionsLeft` portions; puts it
 * back (undefined). Answers false when it is put back and was not sold out.
 */
export async function setSoldOut(
  tx: PrismaTx,
  { kind, key }: Thing,
  until: Date | null | undefined,
  portionsLeft: number | null = null,
): Promise<boolean> {
  if (until === undefined) return (await tx.soldOut.deleteMany({ where: { kind, key } })).count > 0;
  const row = { kind, key, until, portionsLeft };
  await tx.soldOut.upsert({ where: { kind_key: { kind, key } }, create: row, update: row });
  return true;
}

/** Every cached copy of the menu hangs on its version. */
export const raiseMenuVersion = (tx: PrismaTx) =>
  tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } });
