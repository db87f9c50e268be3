/**
 * Values that are costly to read and asked for often. `at` answers the value of a version, and calls `load` when it has
 * another version or none. A version names one value for ever, so ask only with versions that are committed. `keep` stores a
 * value that is known already, so that `at` need not load it. `known` answers the value of a version, or undefined when it is
 * not kept.
 * `together` answers all calls in the same turn of the event loop with one run of `job`, which begins when the
 * turn is over: no answer is older than its call.
 */
export type Memo = {
  at<T>(key: string, version: number, load: () => Promise<T>): Promise<T>;
  keep<T>(key: string, version: number, value: T): void;
  known<T>(key: string, version: number): T | undefined;
  together<T>(key: string, job: () => Promise<T>): Promise<T>;
};

export function createMemo(): Memo {
  const kept = new Map<string, { version: number; value: unknown }>();
  const asked = new Map<string, Promise<unknown>>();
  return {
    async at<T>(key: string, version: number, load: () => Promise<T>) {
      const entry = kept.get(key);
      // A key is always loaded as the same type; the map cannot say so.
      if (entry?.version === version) return entry.value as T;
      const value = await load();
      kept.set(key, { version, value });
      return value;
    },
    known<T>(key: string, version: number) {
      const entry = kept.get(key);
      // A key is always kept with the same type; the map cannot say so.
      return entry?.version === version ? (entry.value as T) : undefined;
    },
    keep(key, version, value) {
      kept.set(key, { version, value });
    },
    together<T>(key: string, job: () => Promise<T>) {
      const waiting = asked.get(key);
      if (waiting !== undefined) return waiting as Promise<T>;
      const begun = new Promise<T>((resolve) => {
        setImmediate(() => {
          asked.delete(key);
          resolve(job());
        });
      });
      asked.set(key, begun);
      return begun;
    },
  };
}
