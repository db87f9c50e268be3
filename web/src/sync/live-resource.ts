/**
 * Something the server has, followed live: one thing (an order, a group) or a collection (the orders on the board).
 * Reads, events and answers may arrive late, twice and in any order; what is shown is always the newest version of them.
 */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type Live, openLive } from './live.ts';

/** Merges reads and events into `shown`. Both functions are pure, and return `shown` itself when there is nothing newer. */
export type Shape<Shown, Item, Whole> = {
  /** What is shown before anything was read. */
  nothing: Shown;
  withItem: (shown: Shown, item: Item) => Shown;
  /** `whole` answers a read that began when `before` was shown. */
  withWhole: (shown: Shown, whole: Whole, before: Shown) => Shown;
};

/** One thing. `isNewer` may also accept an equal version: of two equal ones the last to arrive is then shown. */
export function single<Item>(isNewer: (item: Item, shown: Item) => boolean): Shape<Item | undefined, Item, Item> {
  const withItem = (shown: Item | undefined, item: Item) =>
    shown === undefined || isNewer(item, shown) ? item : shown;
  return { nothing: undefined, withItem, withWhole: withItem };
}

/**
 * Many things by id. An item that left the server's list stays, at its last version, so that a late event cannot bring an
 * older one back; one that was shown when a read began, is not in the answer, and did not change since, is removed.
 */
export function collection<Item>({
  idOf,
  isNewer,
}: {
  idOf: (item: Item) => string;
  isNewer: (item: Item, shown: Item) => boolean;
}): Shape<ReadonlyMap<string, Item>, Item, readonly Item[]> {
  type Items = ReadonlyMap<string, Item>;
  const withItem = (shown: Items, item: Item): Items => {
    const known = shown.get(idOf(item));
    return known !== undefined && !isNewer(item, known) ? shown : new Map(shown).set(idOf(item), item);
  };
  const withWhole = (shown: Items, whole: readonly Item[], before: Items): Items => {
    const merged = whole.reduce(withItem, shown);
    const listed = new Set(whole.map(idOf));
    const left = [...before].filter(([id, item]) => !listed.has(id) && merged.get(id) === item);
    if (left.length === 0) return merged;
    const kept = new Map(merged);
    for (const [id] of left) kept.delete(id);
    return kept;
  };
  return { nothing: new Map(), withItem, withWhole };
}

type Reading = 'loading' | 'loaded' | 'failed';

/**
 * Keeps the newest version among reads, answers and events, in any order of arrival. Without a stream; exported for its
 * property test. `onFailed` is called with the problem of each read that failed and was not overtaken by a later one.
 */
export function keepNewest<Shown, Item, Whole>({
  shape,
  first = shape.nothing,
  read,
  onFailed = () => undefined,
}: {
  shape: Shape<Shown, Item, Whole>;
  first?: Shown | undefined;
  read: () => Promise<Whole>;
  onFailed?: (problem: unknown) => void;
}) {
  const shown = signal(first);
  const reading = signal<Reading>('loading');
  const resets = signal(0);
  /** Rises when a reset begins: the answer to an earlier request has versions of another history. */
  let history = 0;
  /** From the beginning of a reset until everything was read: what arrived meanwhile. */
  let sinceReset: Item[] | undefined;
  let lastRead: Promise<void> | undefined;
  let stopped = false;

  function learn(item: Item): void {
    if (stopped) return;
    sinceReset?.push(item);
    shown.value = shape.withItem(shown.peek(), item);
  }

  async function ask(request: () => Promise<Item>): Promise<Item> {
    const began = history;
    const item = await request();
    if (began === history) learn(item);
    return item;
  }

  /** A read that is overtaken by a later one changes nothing, and ends as that one does. */
  function readAll(): Promise<void> {
    const before = shown.peek();
    const mine: Promise<void> = read().then(
      (whole) => (mine === lastRead ? take(whole, before) : lastRead),
      (problem) => {
        if (mine !== lastRead) return lastRead;
        if (!stopped) {
          reading.value = 'failed';
          onFailed(problem);
        }
        throw problem;
      },
    );
    lastRead = mine;
    return mine;
  }

  function take(whole: Whole, before: Shown): void {
    if (stopped) return;
    const arrived = sinceReset;
    sinceReset = undefined;
    batch(() => {
      reading.value = 'loaded';
      if (arrived === undefined) {
        shown.value = shape.withWhole(shown.peek(), whole, before);
        return;
      }
      shown.value = arrived.reduce(shape.withItem, shape.withWhole(shape.nothing, whole, shape.nothing));
      resets.value += 1;
    });
  }

  /** The server's history was replaced. What is shown stays until everything was read. */
  function reset(): Promise<void> {
    history += 1;
    sinceReset = [];
    return readAll();
  }

  function stop(): void {
    stopped = true;
  }

  return { shown, reading, resets, learn, ask, readAll, reset, stop };
}

export type Options<Shown, Item, Whole, E> = {
  shape: Shape<Shown, Item, Whole>;
  /** What is shown until the server has said more; `shape.nothing` by default. */
  first?: Shown | undefined;
  /** The path of the stream. */
  path: string;
  /** Headers of every request for the stream, such as the proof of an order. */
  headers?: () => Record<string, string>;
  /** What of an event is shown; undefined: an event of a kind that this resource does not know, which it passes over. */
  itemOf: (event: E) => Item | undefined;
  /** Reads everything. @throws ApiProblem */
  read: () => Promise<Whole>;
  /**
   * `state`: the stream begins with everything there is. `changes`: it begins with the next change, so everything is read
   * at the start and each time the stream becomes live again.
   */
  streams: 'state' | 'changes';
  /**
   * Whether the problem of a failed read means that there is nothing to follow: only a problem of the API's own does.
   * Without it, no problem does.
   */
  isGone?: (problem: unknown) => boolean;
};

export type LiveResource<Shown, Item> = {
  shown: ReadonlySignal<Shown>;
  /** `loaded`: the last attempt to read everything worked. `failed`: it did not. `loading`: there was none yet. */
  reading: ReadonlySignal<Reading>;
  /** The API says that there is nothing to follow; the stream is closed. */
  gone: ReadonlySignal<boolean>;
  /** How many times everything was read anew because the server's history was replaced, as by restoring a backup. */
  resets: ReadonlySignal<number>;
  /** The stream: how far what is shown can be trusted. Never `live` while nothing was received yet. */
  live: Live;
  /** Makes a request whose answer is an item, and shows that unless it is older, or was requested before a reset. */
  ask: (request: () => Promise<Item>) => Promise<Item>;
  /** Shows an item that was just received, unless it is older than what is shown. */
  learn: (item: Item) => void;
  close: () => void;
};

/** How soon to read again what could not be read. */
const retryMs = 5_000;

/** Follows what `path` streams until `close`, or until it is gone. */
export function openResource<Shown, Item, Whole, E>({
  shape,
  first,
  path,
  headers = () => ({}),
  itemOf,
  read,
  streams,
  isGone = () => false,
}: Options<Shown, Item, Whole, E>): LiveResource<Shown, Item> {
  const gone = signal(false);
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopLoading = () => {};
  const onFailed = (problem: unknown) => {
    if (isGone(problem)) {
      gone.value = true;
      close();
    } else if (streams === 'changes') retry = setTimeout(load, retryMs);
  };
  const { shown, reading, resets, learn, ask, readAll, reset, stop } = keepNewest({ shape, first, read, onFailed });

  /** Reads everything, again and again until that has worked. */
  function load(): void {
    clearTimeout(retry);
    readAll().catch(() => undefined);
  }

  const live = openLive<E>(path, {
    headers,
    onEvent: (event) => {
      const item = itemOf(event);
      if (item !== undefined) learn(item);
    },
    onReset: () => {
      clearTimeout(retry);
      return reset();
    },
    isGone: () =>
      readAll().then(
        () => false,
        () => gone.peek(),
      ),
  });
  if (streams === 'changes') {
    load();
    stopLoading = effect(() => {
      if (live.state.value === 'live') untracked(load);
    });
  }

  function close(): void {
    stop();
    clearTimeout(retry);
    stopLoading();
    live.close();
  }

  // A stream of the whole state begins with a heartbeat; the state is the next event, or lost with the connection.
  const state = computed(() => {
    const isEmpty = streams === 'state' && shown.value === shape.nothing;
    return isEmpty && live.state.value === 'live' ? 'connecting' : live.state.value;
  });
  return { shown, reading, gone, resets, live: { ...live, state }, ask, learn, close };
}
