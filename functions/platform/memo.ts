/**
 * Keeps the latest version of a value that is costly to derive: `load` runs once per version, however many ask.
 * The version must name the value: two different values never share one, so it is asked for only what is committed.
 */
export type Memo = <T>(key: string, version: number, load: () => T) => T;

export function createMemo(): Memo {
  const kept = new Map<string, { version: number; value: unknown }>();
  return <T>(key: string, version: number, load: () => T): T => {
    const entry = kept.get(key);
    // A key is always loaded as the same type; the map cannot say so.
    if (entry?.version === version) return entry.value as T;
    const value = load();
    kept.set(key, { version, value });
    return value;
  };
}
