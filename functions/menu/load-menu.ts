import { createHash } from 'node:crypto';
import type { SqlReads } from '../../prisma/sql.ts';
import type { Services } from '../platform/context.ts';
import type { Menu } from '../platform/schemas.ts';

/** The menu as it was at one version, the bytes that are sent of it, and the ETag that names exactly these. */
export type MenuSnapshot = { menu: Menu; json: Buffer; etag: string };

/**
 * The menu as `sql` sees it: a reader, or a transaction that has not changed it. It is read whole once per version and
 * then kept: nothing changes it without raising the version, so the kept copy can never be told from a fresh one.
 */
export function loadMenu({ sql, memo }: Pick<Services, 'sql' | 'memo'>): MenuSnapshot {
  const row = sql.get<{ version: number }>('SELECT menu_version AS version FROM restaurant WHERE id = 1');
  return memo('menu', row?.version ?? 0, () => {
    const menu = readMenu(sql);
    const json = Buffer.from(JSON.stringify(menu));
    const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
    return { menu, json, etag };
  });
}

type Named = { id: string; es: string; en: string };
type ItemRow = Named & {
  categoryId: string;
  priceCents: number;
  available: number;
  portionsLeft: number | null;
  comalUnits: number;
  picture: string | null;
  tags: string;
  describedEs: string | null;
  describedEn: string | null;
};
type GroupRow = Named & { itemId: string; min: number; max: number };
type OptionRow = Named & { groupId: string; priceCents: number; isDefault: number };

const named = 'id, name_es AS es, name_en AS en';

function readMenu(sql: SqlReads): Menu {
  const categories = sql.all<Named>(`SELECT ${named} FROM menu_categories ORDER BY position`);
  const items = sql.all<ItemRow>(
    `SELECT ${named}, category_id AS categoryId, price_cents AS priceCents, available, portions_left AS portionsLeft,
        comal_units AS comalUnits, picture, tags, description_es AS describedEs, description_en AS describedEn
      FROM menu_items ORDER BY position`,
  );
  const groups = sql.all<GroupRow>(
    `SELECT ${named}, item_id AS itemId, min_options AS min, max_options AS max
      FROM menu_item_option_groups JOIN option_groups ON id = group_id ORDER BY position`,
  );
  const options = sql.all<OptionRow>(
    `SELECT ${named}, group_id AS groupId, price_cents AS priceCents, is_default AS isDefault
      FROM options ORDER BY position`,
  );
  const itemsOf = Map.groupBy(items, ({ categoryId }) => categoryId);
  const groupsOf = Map.groupBy(groups, ({ itemId }) => itemId);
  const optionsOf = Map.groupBy(options, ({ groupId }) => groupId);

  const toGroup = ({ id, es, en, min, max }: GroupRow) => ({
    id,
    name: { es, en },
    min,
    max,
    options: (optionsOf.get(id) ?? []).map((option) => ({
      id: option.id,
      name: { es: option.es, en: option.en },
      priceCents: option.priceCents,
      default: option.isDefault === 1,
    })),
  });
  const toItem = ({ id, es, en, describedEs, describedEn, ...item }: ItemRow) => ({
    id,
    name: { es, en },
    priceCents: item.priceCents,
    available: item.available === 1 && item.portionsLeft !== 0,
    portionsLeft: item.portionsLeft,
    comalUnits: item.comalUnits,
    picture: item.picture,
    // A column that only this project writes, always as a list of words.
    tags: JSON.parse(item.tags) as string[],
    description: describedEs === null || describedEn === null ? null : { es: describedEs, en: describedEn },
    optionGroups: (groupsOf.get(id) ?? []).map(toGroup),
  });
  return {
    categories: categories.map(({ id, es, en }) => ({
      id,
      name: { es, en },
      items: (itemsOf.get(id) ?? []).map(toItem),
    })),
  };
}
