import type { Group, OrderEvent } from './schemas.ts';

/** An event as it was committed: `seq` rises with every one of its stream and is its id there. */
export type Live<E> = { seq: number; event: E };

/** What happened to an order; `seq` is its place in `order_events`. */
export type LiveEvent = Live<OrderEvent>;

/** That something happened to a tab. What is sent has the tab too, as tabs/ has it. */
export type TabNews = { type: 'tab.changed'; tabId: string };

/** A group order after a change: as somebody sees it who is no member, its code, and whose secrets are its members'. */
export type GroupChange = {
  group: Group;
  code: string | null;
  record: { codeHash: string; orderId: string | null; members: readonly { tokenHash: string }[] };
};

/** What guests see of the shop, named by its content: equal names mean that nothing has changed. */
export type ShopVersions = { type: 'shop.changed'; menu: string; restaurant: string };

/** Sees changes of what guests are shown, by whichever process they were made, and those that the clock makes. */
export type ShopWatch = {
  /** Calls `listener` with each change from now on, until the returned function is called. `seq` rises in this process only. */
  listen(listener: (change: Live<ShopVersions>) => void): () => void;
  /** The versions now; read from the database only when no stream is open. */
  current(): Promise<Live<ShopVersions>>;
};

/** Passes committed events on to the live streams of this process, in the order in which they are published. */
export class EventHub<L = LiveEvent | Live<TabNews>> {
  readonly #listeners = new Set<(event: L) => void>();

  /** Never throws: the event is committed already. A listener that throws is not called again. */
  publish(event: L): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch {
        this.#listeners.delete(listener);
      }
    }
  }

  /** Calls `listener` for every event from now on, until the returned function is called. */
  listen(listener: (event: L) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many streams are open. */
  get size(): number {
    return this.#listeners.size;
  }
}
