import type { EditedMenu, EditedOptionGroup } from './edited-menu.ts';
import { mostItems } from './menu-limits.ts';

type Path = (string | number)[];

/** Where in a menu a rule is broken, and what the rule is. */
export type BrokenRule = { path: Path; message: string };

/** Every rule about more than one value that `menu` breaks; none: it can be published. */
export function checkMenu({ categories, optionGroups }: EditedMenu): BrokenRule[] {
  const { broken, refuse, isOnce } = openCheck();
  const groups = new Map(optionGroups.map((group) => [group.id, group]));
  optionGroups.forEach((group, index) => {
    const at = ['optionGroups', index];
    isOnce('group', group.id, [...at, 'id']);
    for (const [option, { id }] of group.options.entries()) isOnce('option', id, [...at, 'options', option, 'id']);
    if (group.min > group.max) refuse([...at, 'min'], 'must not be more than max');
    if (group.max > group.options.length) refuse([...at, 'max'], 'must not be more than there are options');
    const defaults = group.options.filter((option) => option.default).length;
    if (defaults > group.max) refuse([...at, 'options'], 'must not have more defaults than max');
  });

  categories.forEach((category, index) => {
    isOnce('category', category.id, ['categories', index, 'id']);
    category.items.forEach((item, position) => {
      const at = ['categories', index, 'items', position];
      isOnce('item', item.id, [...at, 'id']);
      let cheapest = item.priceCents;
      item.optionGroupIds.forEach((id, place) => {
        const group = groups.get(id);
        if (group === undefined) refuse([...at, 'optionGroupIds', place], 'is not among optionGroups');
        else if (item.optionGroupIds.indexOf(id) !== place) refuse([...at, 'optionGroupIds', place], 'is there twice');
        else cheapest += cheapestChoice(group);
      });
      if (cheapest < 0)
        refuse([...at, 'priceCents'], `must be ${-cheapest} cents more: its options take off that much`);
    });
  });
  const items = categories.reduce((count, category) => count + category.items.length, 0);
  if (items > mostItems) refuse(['categories'], `must not have more than ${mostItems} items in all`);
  return broken;
}

function openCheck() {
  const broken: BrokenRule[] = [];
  const seen = new Set<string>();
  const refuse = (path: Path, message: string) => void broken.push({ path, message });
  return {
    broken,
    refuse,
    isOnce(kind: string, id: string, path: Path) {
      const key = `${kind} ${id}`;
      if (seen.has(key)) refuse(path, 'is the id of another one');
      seen.add(key);
    },
  };
}

/** What the cheapest choice that a group allows adds to the price, in cents. */
function cheapestChoice({ min, max, options }: EditedOptionGroup): number {
  const prices = options.map(({ priceCents }) => priceCents).sort((a, b) => a - b);
  return prices.slice(0, max).reduce((cents, price, index) => (index < min || price < 0 ? cents + price : cents), 0);
}
