import type { Reads } from '../../prisma/database.ts';
import type { SoldOutModel } from '../../prisma/generated/models.ts';
import type { Services } from '../platform/context.ts';
import type { Memo } from '../platform/memo.ts';
import { nameBody } from '../platform/public-answer.ts';
import type { Menu } from '../platform/schemas.ts';
import type { MenuCounts } from './count-portions.ts';
import { type MenuRows, showMenu } from './show-menu.ts';

/** The menu as it was at one version, the bytes that are sent of it, the ETag that names exactly these, and until when it is so. */
export type MenuSnapshot = { menu: Menu; json: Buffer; etag: string; untilMs: number; counted: MenuCounts };

/** The menu as it is at this moment. Calls in the same turn of the event loop share one read. */
export const currentMenu = (services: Pick<Services, 'read' | 'readOne' | 'memo' | 'clock'>): Promise<MenuSnapshot> =>
  services.memo.together('menu', () => readMenu(services));

async function readMenu({ read, readOne, memo, clock }: Parameters<typeof currentMenu>[0]): Promise<MenuSnapshot> {
  const row = await readOne<VersionRow>(currentVersion);
  const kept = memo.known<MenuSnapshot>('menu', row?.menuVersion ?? 0);
  if (kept !== undefined && clock().getTime() < kept.untilMs) return kept;
  return read((tx) => loadMenu(tx, memo, clock()));
}

type VersionRow = { menuVersion: number };
const currentVersion = 'SELECT menu_version FROM restaurant WHERE id = 1';

/** The menu as `tx` sees it. */
export async function loadMenu(tx: Reads, memo: Memo, now: Date): Promise<MenuSnapshot> {
  const row = await tx.get<VersionRow>(currentVersion);
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
  const soldOut = await readSoldOut(tx, now);
  const untilMs = Math.min(...soldOut.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY));
  const shown = showMenu(await readRows(tx), soldOut);
  const { body: menu, json, etag } = nameBody(shown.menu);
  return { menu, json, etag, untilMs, counted: shown.counted };
}

async function readRows(tx: Reads): Promise<MenuRows> {
  return {
    categories: await tx.all('SELECT * FROM menu_categories ORDER BY position'),
    items: await tx.all('SELECT * FROM menu_items WHERE NOT hidden ORDER BY position'),
    groups: await tx.all(
      `SELECT option_groups.*, item_id FROM menu_item_option_groups JOIN option_groups ON id = group_id
        ORDER BY menu_item_option_groups.position`,
    ),
    options: await tx.all('SELECT * FROM options ORDER BY position'),
    photos: await tx.all('SELECT id FROM photos'),
  };
}

/** What is sold out or counted at `now`. */
export const readSoldOut = async (tx: Reads, now: Date): Promise<SoldOutModel[]> =>
  (await tx.all<SoldOutModel>('SELECT * FROM sold_out')).filter(({ until }) => until === null || until > now);
