import type { Writes } from '../../prisma/database.ts';
import { type PortionCounts, portionsNeeded, returnPortions, takePortions } from '../domain/portions.ts';
import { problem } from '../platform/problems.ts';
import type { Menu } from '../platform/schemas.ts';

type Line = { itemId: string; name: { es: string }; quantity: number };

/** The counts of last portions within one transaction: taken and given back one order at a time, stored once. */
export type Portions = {
  /** How many of `quantity` portions are counted: all, or none of an item that never runs out. */
  counted(itemId: string, quantity: number): number;
  /** Takes the portions of an order's lines, all or none. @throws Problem `item-unavailable` naming what is short */
  take(lines: readonly Line[]): void;
  giveBack(lines: readonly Line[]): void;
  /** Stores what has changed; the menu then has a new version. */
  store(): Promise<void>;
};

const byMenu = new WeakMap<Menu, PortionCounts>();

/** The counts that a menu has; they are gathered once and kept as long as the menu is. */
function countsOf(menu: Menu): PortionCounts {
  const known = byMenu.get(menu);
  if (known !== undefined) return known;
  const counted = menu.categories
    .flatMap(({ items }) => items)
    .flatMap(({ id, portionsLeft }) => (portionsLeft === null ? [] : [[id, portionsLeft] as const]));
  const counts: PortionCounts = new Map(counted);
  byMenu.set(menu, counts);
  return counts;
}

/** Counted from `menu`, which is the menu as `tx` sees it. */
export function openPortions(tx: Writes, menu: Menu): Portions {
  const before = countsOf(menu);
  let counts = before;
  return {
    counted: (itemId, quantity) => (before.has(itemId) ? quantity : 0),
    take(lines) {
      if (before.size === 0) return;
      const taken = takePortions(counts, portionsNeeded(lines));
      if (!taken.ok) throw tooFew(taken.short, lines);
      counts = taken.counts;
    },
    giveBack(lines) {
      counts = returnPortions(counts, portionsNeeded(lines));
    },
    async store() {
      if (counts === before) return;
      const changed = [...counts].filter(([id, left]) => before.get(id) !== left);
      if (changed.length === 0) return;
      for (const [id, left] of changed) await tx.run('UPDATE menu_items SET portions_left = ? WHERE id = ?', left, id);
      await tx.run('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = 1');
    },
  };
}

function tooFew(short: ReadonlyMap<string, number>, lines: readonly Line[]) {
  const itemIds = [...short.keys()];
  const names = itemIds.map((id) => `${lines.find(({ itemId }) => itemId === id)?.name.es} (${short.get(id)})`);
  const detail = `Too few left: ${names.join(', ')}`;
  return problem('item-unavailable', { detail, extra: { itemIds, portionsLeft: Object.fromEntries(short) } });
}
