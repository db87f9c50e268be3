/** What waits in one queue of its own. Two kinds are the same only when they are the same object. */
export type LaneKind = {
  /** How many of it are taken at once, at most. */
  most: number;
  /** How many of it may wait; the queue's own number when left out. */
  mostWaiting?: number;
};

/** What is taken in one turn: some of one kind, in the order in which they came. */
export type Turn<K, W> = { kind: K; batch: W[] };

/**
 * What waits for the write lane: a queue for each kind, and turns that go round the kinds. Something that is put in waits for
 * the batch that is under way, for those before it in its own queue, and for at most one batch of each other kind in each
 * round: however many group edits wait, an order waits for one batch of them. It has no clock: `since` is in any unit.
 */
export class LaneQueue<K extends LaneKind, W extends { since: number }> {
  /** By kind, in the order of their turns. The kind that was served last stays first until the next turn. */
  readonly #queues = new Map<K, W[]>();
  readonly #mostWaiting: number;
  #served: K | undefined;

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** Whether there was room for it among those of its kind. */
  put(kind: K, one: W): boolean {
    const queue = this.#queues.get(kind) ?? [];
    if (queue.length >= (kind.mostWaiting ?? this.#mostWaiting)) return false;
    queue.push(one);
    this.#queues.set(kind, queue);
    return true;
  }

  /** Takes out and answers what has waited since before `since`, of every kind. */
  takeLate(since: number): W[] {
    const late: W[] = [];
    for (const queue of this.#queues.values()) {
      const inTime = queue.findIndex((one) => one.since >= since);
      if (inTime !== 0) late.push(...queue.splice(0, inTime === -1 ? queue.length : inTime));
    }
    return late;
  }

  /** The next batch; undefined when nothing waits. */
  take(): Turn<K, W> | undefined {
    this.#passTheTurn();
    for (const [kind, queue] of this.#queues) {
      if (queue.length === 0) {
        this.#queues.delete(kind);
        continue;
      }
      this.#served = kind;
      return { kind, batch: queue.splice(0, kind.most) };
    }
    return undefined;
  }

  /** The kind that was served goes behind all others, also behind those that came meanwhile. */
  #passTheTurn(): void {
    const served = this.#served;
    this.#served = undefined;
    if (served === undefined) return;
    const queue = this.#queues.get(served);
    this.#queues.delete(served);
    if (queue !== undefined) this.#queues.set(served, queue);
  }
}
