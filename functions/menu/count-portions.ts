import type { PortionCounts } from '../domain/portions.ts';

type Recipe = { id: string; ingredients: readonly string[] };

/** What is counted of a menu. */
export type MenuCounts = {
  /** The portions left: by an item's id, and by `kind key` of what may be sold out. */
  counts: PortionCounts;
  /** What an order for an item or an option takes a portion of each, by `kind key`; only of those that take any. */
  countedThings: ReadonlyMap<string, readonly string[]>;
};

/** Gathered once for each version of the menu, so that an order of a menu that counts nothing looks nowhere. */
export function countPortions(
  soldOut: readonly { kind: string; key: string; portionsLeft: number | null }[],
  items: readonly (Recipe & { portionsLeft: number | null })[],
  options: readonly Recipe[],
): MenuCounts {
  const counts = new Map<string, number>();
  const countedThings = new Map<string, string[]>();
  for (const { id, portionsLeft } of items) if (portionsLeft !== null) counts.set(id, portionsLeft);
  const things = new Set<string>();
  for (const { kind, key, portionsLeft } of soldOut) {
    if (portionsLeft === null) continue;
    counts.set(`${kind} ${key}`, portionsLeft);
    things.add(`${kind} ${key}`);
  }
  if (things.size === 0) return { counts, countedThings };
  const add = (kind: string, { id, ingredients }: Recipe) => {
    const its = [`${kind} ${id}`, ...ingredients.map((key) => `ingredient ${key}`)].filter((thing) =>
      things.has(thing),
    );
    if (its.length > 0) countedThings.set(id, its);
  };
  for (const item of items) add('item', item);
  for (const option of options) add('option', option);
  return { counts, countedThings };
}

/** How many of an item can still be ordered: the least of the counts of it, its options and its ingredients; null: none is counted. */
export function portionsLeftOf({ counts, countedThings }: MenuCounts, itemId: string): number | null {
  const left = [itemId, ...(countedThings.get(itemId) ?? [])].flatMap((key) => counts.get(key) ?? []);
  return left.length === 0 ? null : Math.min(...left);
}
