/**
 * Keeps the latest version of a value that is costly to derive: `load` runs once per version, however many ask.
 * The version must name the value: two different values never share one.
 */
export type Memo = <T>(key: string, version: number, load: () => Promise<T>) => Promise<T>;

export function createMemo(): Memo {
  const kept = new Map<string, { version: number; value: Promise<unknown> }>();
  return <T>(key: string, version: number, load: () => Promise<T>): Promise<T> => {
    const entry = kept.get(key);
    // A key is always loaded as the same type; the map cannot say so.
    if (entry?.version === version) return entry.value as Promise<T>;
    const value = load();
    kept.set(key, { version, value });
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key);
    });
    return value;
  };
}
