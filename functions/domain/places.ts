/** How many of something may exist at once: each one takes a place under one or more names, each with a limit of its own. */
export class Places {
  readonly #taken = new Map<string, number>();

  /**
   * Takes a place under each name, or none when one of them is full. Answers how to give them back, which does something
   * only once; undefined when there was no place.
   */
  take(limits: ReadonlyMap<string, number>): (() => void) | undefined {
    for (const [name, most] of limits) if (this.taken(name) >= most) return undefined;
    for (const name of limits.keys()) this.#taken.set(name, this.taken(name) + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      for (const name of limits.keys()) {
        const left = this.taken(name) - 1;
        if (left === 0) this.#taken.delete(name);
        else this.#taken.set(name, left);
      }
    };
  }

  taken(name: string): number {
    return this.#taken.get(name) ?? 0;
  }

  /** Under how many names something is taken. */
  get size(): number {
    return this.#taken.size;
  }
}
