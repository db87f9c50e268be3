import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadDb } from '../../prisma/client.ts';
import type { Memo } from '../platform/memo.ts';
import type { Menu } from '../platform/schemas.ts';

/** The menu as it was at one version, with the ETag that names exactly these bytes. */
export type MenuSnapshot = { menu: Menu; json: string; etag: string };

type MenuReader = Pick<ReadDb, 'restaurant' | 'menuCategory'>;

/**
 * The menu as `db` sees it, a read client or a transaction. It is read whole once per version and then kept: nothing
 * changes it without raising the version, so the kept copy can never be told from a fresh one.
 */
export async function loadMenu(db: MenuReader, memo: Memo): Promise<MenuSnapshot> {
  const { menuVersion } = await db.restaurant.findUniqueOrThrow({ where: { id: 1 }, select: { menuVersion: true } });
  return menuAt(db, memo, menuVersion);
}

/** The same for whoever has read the menu's current version already. */
export function menuAt(db: MenuReader, memo: Memo, version: number): Promise<MenuSnapshot> {
  return memo('menu', version, async () => {
    const menu = await readMenu(db);
    const json = JSON.stringify(menu);
    const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
    return { menu, json, etag };
  });
}

const position = { position: 'asc' } as const;
const Tags = z.array(z.string());

async function readMenu(db: MenuReader): Promise<Menu> {
  const categories = await db.menuCategory.findMany({
    orderBy: position,
    include: {
      items: {
        orderBy: position,
        include: {
          optionGroups: { orderBy: position, include: { group: { include: { options: { orderBy: position } } } } },
        },
      },
    },
  });
  return {
    categories: categories.map((category) => ({
      id: category.id,
      name: name(category),
      items: category.items.map((item) => ({
        id: item.id,
        name: name(item),
        priceCents: item.priceCents,
        available: item.available,
        picture: item.picture,
        tags: Tags.parse(item.tags),
        optionGroups: item.optionGroups.map(({ group }) => ({
          id: group.id,
          name: name(group),
          min: group.minOptions,
          max: group.maxOptions,
          options: group.options.map((option) => ({
            id: option.id,
            name: name(option),
            priceCents: option.priceCents,
            default: option.isDefault,
          })),
        })),
      })),
    })),
  };
}

const name = (row: { nameEs: string; nameEn: string }) => ({ es: row.nameEs, en: row.nameEn });
