import type { Writes } from '../../prisma/database.ts';
import { type PortionCounts, portionsNeeded, returnPortions, shareOut, takePortions } from '../domain/portions.ts';
import { problem } from '../platform/problems.ts';
import type { MenuCounts } from './count-portions.ts';

type Line = {
  itemId: string;
  name: { es: string };
  quantity: number;
  /** How many of the item's own count it takes: all, or none of an item that is not counted. */
  portionsTaken: number;
  options: readonly { id: string }[];
};
/** What an order takes of an item, an option or an ingredient that is counted, as `order_portions` has it. */
export type TakenPortions = { kind: string; key: string; portions: number };

/** The counts of last portions within one transaction: taken and given back one order at a time, stored once. */
export type Portions = {
  /** Whether something besides items is counted: an option, an ingredient. */
  countsThings: boolean;
  /** How many of `quantity` portions are counted: all, or none of an item that never runs out. */
  counted(itemId: string, quantity: number): number;
  /**
   * Takes the portions of an order's lines, all or none, and answers what it took besides the items' own; for an order that
   * returns, `again` is what it took before. @throws Problem `item-unavailable` naming what is short
   */
  take(lines: readonly Line[], again?: readonly TakenPortions[]): readonly TakenPortions[];
  giveBack(lines: readonly Line[], taken: readonly TakenPortions[]): void;
  /** Stores what has changed; the menu then has a new version. */
  store(): Promise<void>;
};

/** Counted from a menu as `tx` sees it. */
export function openPortions(tx: Writes, { counts: before, countedThings }: MenuCounts): Portions {
  let counts = before;
  const thingsOf = ({ itemId, options }: Line): string[] => [
    ...new Set([itemId, ...options.map(({ id }) => id)].flatMap((id) => countedThings.get(id) ?? [])),
  ];
  const needed = (lines: readonly Line[], things: readonly TakenPortions[]) =>
    portionsNeeded([
      ...lines.map(({ itemId, portionsTaken }) => [itemId, portionsTaken] as const),
      ...things.map(({ kind, key, portions }) => [`${kind} ${key}`, portions] as const),
    ]);
  const ofLines = (lines: readonly Line[]): TakenPortions[] =>
    [...portionsNeeded(lines.flatMap((line) => thingsOf(line).map((thing) => [thing, line.quantity] as const)))].map(
      ([thing, portions]) => ({ ...toThing(thing), portions }),
    );
  return {
    countsThings: countedThings.size > 0,
    counted: (itemId, quantity) => (before.has(itemId) ? quantity : 0),
    take(lines, again) {
      if (before.size === 0) return [];
      const things = again ?? ofLines(lines);
      const taken = takePortions(counts, needed(lines, things));
      if (!taken.ok) {
        const wanted = lines.map((line) => ({ ...line, keys: [line.itemId, ...thingsOf(line)] }));
        throw tooFew(shareOut(taken.short, wanted), lines);
      }
      counts = taken.counts;
      return things;
    },
    giveBack(lines, taken) {
      counts = returnPortions(counts, needed(lines, taken));
    },
    async store() {
      if (counts === before) return;
      const changed = [...counts].filter(([id, left]) => before.get(id) !== left);
      if (changed.length === 0) return;
      for (const [id, left] of changed) await storeCount(tx, id, left);
      await tx.run('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = 1');
    },
  };
}

/** The opposite of `${kind} ${key}`. */
function toThing(thing: string): { kind: string; key: string } {
  const [kind = '', key = ''] = thing.split(' ');
  return { kind, key };
}

function storeCount(tx: Writes, counted: string, left: number): Promise<number> {
  const { kind, key } = toThing(counted);
  if (key === '') return tx.run('UPDATE menu_items SET portions_left = ? WHERE id = ?', left, counted);
  return tx.run('UPDATE sold_out SET portions_left = ? WHERE kind = ? AND key = ?', left, kind, key);
}

function tooFew(short: PortionCounts, lines: readonly Line[]) {
  const itemIds = [...short.keys()];
  const names = itemIds.map((id) => `${lines.find(({ itemId }) => itemId === id)?.name.es} (${short.get(id)})`);
  const detail = `Too few left: ${names.join(', ')}`;
  return problem('item-unavailable', { detail, extra: { itemIds, portionsLeft: Object.fromEntries(short) } });
}
