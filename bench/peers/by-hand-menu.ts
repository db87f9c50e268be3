import type { Database } from 'better-sqlite3';

type Name = { es: string; en: string };
type MenuOption = { id: string; name: Name; priceCents: number };
type MenuGroup = { id: string; name: Name; min: number; max: number; options: MenuOption[] };
export type MenuItem = { id: string; name: Name; priceCents: number; isAvailable: boolean; optionGroups: MenuGroup[] };
/** Items by id. */
export type Menu = Map<string, MenuItem>;

/** `name` is JSON. */
type NameRow = { id: string; name: string };
type ItemRow = NameRow & { price_cents: number; available: number };
type GroupRow = NameRow & { min_options: number; max_options: number };
type OptionRow = NameRow & { group_id: string; price_cents: number };

/** The menu at a version, read from its tables once per version. */
export function menuOf(db: Database): (version: number) => Menu {
  const itemRows = db.prepare<[], ItemRow>('SELECT * FROM menu_items');
  const groupRows = db.prepare<[], GroupRow>('SELECT * FROM option_groups');
  const optionRows = db.prepare<[], OptionRow>('SELECT * FROM options ORDER BY position');
  const offers = db.prepare<[], { item_id: string; group_id: string }>(
    'SELECT item_id, group_id FROM menu_item_option_groups ORDER BY position',
  );
  let kept: { version: number; menu: Menu } | undefined;

  function read(): Menu {
    const groups = new Map(groupRows.all().map((row) => [row.id, toGroup(row)]));
    for (const row of optionRows.all()) groups.get(row.group_id)?.options.push(toOption(row));
    const menu: Menu = new Map(itemRows.all().map((row) => [row.id, toItem(row)]));
    for (const { item_id, group_id } of offers.all()) {
      const group = groups.get(group_id);
      if (group !== undefined) menu.get(item_id)?.optionGroups.push(group);
    }
    return menu;
  }

  return (version) => {
    if (kept?.version !== version) kept = { version, menu: read() };
    return kept.menu;
  };
}

const toName = ({ name }: NameRow): Name => JSON.parse(name);
const toOption = (row: OptionRow): MenuOption => ({ id: row.id, name: toName(row), priceCents: row.price_cents });
const toGroup = (row: GroupRow): MenuGroup => ({
  id: row.id,
  name: toName(row),
  min: row.min_options,
  max: row.max_options,
  options: [],
});
const toItem = (row: ItemRow): MenuItem => ({
  id: row.id,
  name: toName(row),
  priceCents: row.price_cents,
  isAvailable: row.available === 1,
  optionGroups: [],
});
