/**
 * How many portions of everything are needed together. A key names what is counted: an item's id, or the kind and key of
 * what may be sold out.
 */
export function portionsNeeded(parts: Iterable<readonly [key: string, portions: number]>): Map<string, number> {
  const needed = new Map<string, number>();
  for (const [key, portions] of parts) needed.set(key, (needed.get(key) ?? 0) + portions);
  return needed;
}

/** The portions left of what is counted; what has no count never runs out. */
export type PortionCounts = ReadonlyMap<string, number>;

/**
 * The counts after `needed` is taken, all of it or nothing: when there is too little of something, the answer is of what,
 * and how many portions of it there are.
 */
export function takePortions(
  counts: PortionCounts,
  needed: ReadonlyMap<string, number>,
): { ok: true; counts: PortionCounts } | { ok: false; short: Map<string, number> } {
  const after = new Map(counts);
  const short = new Map<string, number>();
  for (const [key, portions] of needed) {
    const left = counts.get(key);
    if (left === undefined) continue;
    if (left < portions) short.set(key, left);
    after.set(key, left - portions);
  }
  return short.size > 0 ? { ok: false, short } : { ok: true, counts: after };
}

/** The counts after `taken` came back. What is no longer counted stays uncounted. */
export function returnPortions(counts: PortionCounts, taken: ReadonlyMap<string, number>): PortionCounts {
  return new Map([...counts].map(([key, left]) => [key, left + (taken.get(key) ?? 0)]));
}

/**
 * How many of each item an order can have when its lines are served one after the other from what is `short`: only of the
 * items that it cannot have as many of as it wants.
 */
export function shareOut(
  short: ReadonlyMap<string, number>,
  lines: readonly { itemId: string; quantity: number; keys: readonly string[] }[],
): Map<string, number> {
  const left = new Map(short);
  const items = new Map<string, { wanted: number; given: number }>();
  for (const { itemId, quantity, keys } of lines) {
    const scarce = keys.filter((key) => left.has(key));
    const given = Math.min(quantity, ...scarce.map((key) => left.get(key) ?? 0));
    for (const key of scarce) left.set(key, (left.get(key) ?? 0) - given);
    const before = items.get(itemId) ?? { wanted: 0, given: 0 };
    items.set(itemId, { wanted: before.wanted + quantity, given: before.given + given });
  }
  return new Map([...items].filter(([, { wanted, given }]) => given < wanted).map(([id, { given }]) => [id, given]));
}
