/** How many portions of each item `lines` need together. */
export function portionsNeeded(lines: readonly { itemId: string; quantity: number }[]): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { itemId, quantity } of lines) needed.set(itemId, (needed.get(itemId) ?? 0) + quantity);
  return needed;
}

/** The portions left of the items that are counted; an item without a count never runs out. */
export type PortionCounts = ReadonlyMap<string, number>;

/**
 * The counts after `needed` is taken, all of it or nothing: when some item has too few left, the answer is which, and how
 * many of it there are.
 */
export function takePortions(
  counts: PortionCounts,
  needed: ReadonlyMap<string, number>,
): { ok: true; counts: PortionCounts } | { ok: false; short: Map<string, number> } {
  const after = new Map(counts);
  const short = new Map<string, number>();
  for (const [itemId, quantity] of needed) {
    const left = counts.get(itemId);
    if (left === undefined) continue;
    if (left < quantity) short.set(itemId, left);
    after.set(itemId, left - quantity);
  }
  return short.size > 0 ? { ok: false, short } : { ok: true, counts: after };
}

/** The counts after `taken` came back. What is no longer counted stays uncounted. */
export function returnPortions(counts: PortionCounts, taken: ReadonlyMap<string, number>): PortionCounts {
  return new Map([...counts].map(([itemId, left]) => [itemId, left + (taken.get(itemId) ?? 0)]));
}
