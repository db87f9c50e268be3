type Name = { es: string; en: string };
type MenuOption = { id: string; name: Name; priceCents: number };
type MenuGroup = { id: string; name: Name; role: string; min: number; max: number; options: MenuOption[] };
export type MenuItem = {
  id: string;
  name: Name;
  priceCents: number;
  isAvailable: boolean;
  station: string | null;
  optionGroups: MenuGroup[];
};
/** Items by id. */
export type Menu = Map<string, MenuItem>;

/** `name` is JSON, read already or not. */
type NameRow = { id: string; name: string | Name };
type ItemRow = NameRow & { price_cents: number; available: number | boolean; station: string | null };
type GroupRow = NameRow & { role: string; min_options: number; max_options: number };
type OptionRow = NameRow & { group_id: string; price_cents: number };

type OfferRow = { item_id: string; group_id: string };

const statements = [
  "SELECT *, NOT EXISTS (SELECT 1 FROM sold_out WHERE kind = 'item' AND key = menu_items.id) AS available FROM menu_items",
  'SELECT * FROM option_groups',
  'SELECT * FROM options ORDER BY position',
  'SELECT item_id, group_id FROM menu_item_option_groups ORDER BY position',
] as const;

type Rows = [ItemRow[], GroupRow[], OptionRow[], OfferRow[]];

/** The menu at a version, read from its tables once per version. `all` answers the rows of a statement. */
export function menuOf(all: (statement: string) => unknown[]): (version: number) => Menu {
  let kept: { version: number; menu: Menu } | undefined;
  return (version) => {
    if (kept?.version !== version) kept = { version, menu: toMenu(statements.map(all) as Rows) };
    return kept.menu;
  };
}

/** The same from a database that is waited for. */
export function menuWaitedFor(all: (statement: string) => Promise<unknown[]>): (version: number) => Promise<Menu> {
  let kept: { version: number; menu: Menu } | undefined;
  return async (version) => {
    if (kept?.version !== version) kept = { version, menu: toMenu((await Promise.all(statements.map(all))) as Rows) };
    return kept.menu;
  };
}

function toMenu([itemRows, groupRows, optionRows, offers]: Rows): Menu {
  const groups = new Map(groupRows.map((row) => [row.id, toGroup(row)]));
  for (const row of optionRows) groups.get(row.group_id)?.options.push(toOption(row));
  const menu: Menu = new Map(itemRows.map((row) => [row.id, toItem(row)]));
  for (const { item_id, group_id } of offers) {
    const group = groups.get(group_id);
    if (group !== undefined) menu.get(item_id)?.optionGroups.push(group);
  }
  return menu;
}

const toName = ({ name }: NameRow): Name => (typeof name === 'string' ? JSON.parse(name) : name);
const toOption = (row: OptionRow): MenuOption => ({ id: row.id, name: toName(row), priceCents: row.price_cents });
const toGroup = (row: GroupRow): MenuGroup => ({
  id: row.id,
  name: toName(row),
  role: row.role,
  min: row.min_options,
  max: row.max_options,
  options: [],
});
const toItem = (row: ItemRow): MenuItem => ({
  id: row.id,
  name: toName(row),
  priceCents: row.price_cents,
  isAvailable: row.available === 1 || row.available === true,
  station: row.station,
  optionGroups: [],
});
