const mostKeys = 10_000;

/**
 * Counts what comes under each key within windows of `perMs` that all keys share. Holds a bounded number of keys and
 * evicts the oldest first, so a client with very many addresses cannot fill the memory.
 */
export class RateCounter {
  readonly #most: number;
  readonly #perMs: number;
  readonly #counts = new Map<string, number>();
  #endsAtMs = 0;

  constructor({ most, perMs }: { most: number; perMs: number }) {
    this.#most = most;
    this.#perMs = perMs;
  }

  /** Counts one more at `nowMs`: 0 when it is within the limit, else the milliseconds until the window ends. */
  count(key: string, nowMs: number): number {
    if (nowMs >= this.#endsAtMs) {
      this.#counts.clear();
      this.#endsAtMs = nowMs + this.#perMs;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const [first] = this.#counts.keys();
    if (this.#counts.size > mostKeys && first !== undefined) this.#counts.delete(first);
    return count <= this.#most ? 0 : this.#endsAtMs - nowMs;
  }
}
