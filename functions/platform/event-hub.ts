import type { OrderEvent } from './schemas.ts';

/** An event as it was committed: `seq` is its place in `order_events` and its id on every live stream. */
export type LiveEvent = { seq: number; event: OrderEvent };

type Listener = (event: LiveEvent) => void;

/** Passes committed events on to the live streams of this process, in the order of `seq`. */
export class EventHub {
  readonly #listeners = new Set<Listener>();

  publish(event: LiveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls `listener` for every event from now on, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many streams are open. */
  get size(): number {
    return this.#listeners.size;
  }
}
