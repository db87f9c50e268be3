import type { Reads } from '../../prisma/database.ts';
import type { EditedMenu } from '../domain/edited-menu.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Menu } from '../platform/schemas.ts';
import { readSoldOut } from './load-menu.ts';
import { readDraftRow } from './menu-draft.ts';
import { readDocument } from './read-document.ts';
import { type MenuRows, showMenu } from './show-menu.ts';

/** The menu as guests would see it if the draft were published now. Nothing changes. */
export const previewMenuDraft = defineFunction({
  operationId: 'previewMenuDraft',
  method: 'GET',
  path: '/api/v1/menu/draft/preview',
  tag: 'menu',
  summary: 'The draft as guests would see it',
  description: 'What is hidden is not in it; what is sold out or counted now is so in it, too. Guests do not see it.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The menu that publishing the draft would make', body: Menu } },
  async handle(_input, { read, clock }) {
    const menu = await read(async (tx) => {
      const document = (await readDraftRow(tx)).document ?? (await readDocument(tx));
      return showMenu(await rowsOf(tx, document), await readSoldOut(tx, clock())).menu;
    });
    return { status: 200, body: menu };
  },
});

/** What publishing `document` would store. Items that are on the menu already keep how many of them are left. */
async function rowsOf(tx: Reads, { categories, optionGroups }: EditedMenu): Promise<MenuRows> {
  const counted = await tx.all<{ id: string; portionsLeft: number | null }>('SELECT id, portions_left FROM menu_items');
  const portionsOf = new Map(counted.map(({ id, portionsLeft }) => [id, portionsLeft]));
  const groups = new Map(optionGroups.map((group) => [group.id, group]));
  const items = categories.flatMap(({ id: categoryId, items: inside }) =>
    inside.filter(({ hidden }) => !hidden).map((item) => ({ ...item, categoryId })),
  );
  return {
    categories,
    items: items.map((item) => ({
      ...item,
      photo: item.photo ?? null,
      station: item.station ?? null,
      portionsLeft: portionsOf.get(item.id) ?? null,
    })),
    groups: items.flatMap(({ id: itemId, optionGroupIds }) =>
      optionGroupIds.flatMap((groupId) => {
        const group = groups.get(groupId);
        if (group === undefined) return [];
        const { id, name, role, min, max } = group;
        return [{ itemId, id, name, role, minOptions: min, maxOptions: max }];
      }),
    ),
    options: optionGroups.flatMap(({ id: groupId, options }) =>
      options.map(({ default: isDefault, ...option }) => ({ ...option, groupId, isDefault })),
    ),
    photos: await tx.all('SELECT id FROM photos'),
  };
}
