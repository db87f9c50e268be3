import { Signal } from '@preact/signals';
import { on, onStopped, type Stop } from './life.ts';

/**
 * A signal that is kept in the browser; `latest` first takes over what another tab has written since, and `key` is its
 * name in `localStorage`; '' where it is not kept.
 */
export type Stored<T> = Signal<T> & { latest: () => T; readonly key: string };

/** The text under `name` in `localStorage`; null when there is none, or reading is refused. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** False when a private window or a full disk refuses; the value is then lost on reload. */
function write(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** What is kept under each name by the parts of the app that are loaded. */
const states = new Map<string, Stored<unknown>>();

/** Whether there is something under `key`, also when the part of the app that reads it is not loaded. */
export function isKept(key: string): boolean {
  const name = `pupuseria.${key}`;
  const state = states.get(name);
  return state === undefined ? !['null', null].includes(read(name)) : state.peek() !== null;
}

/** Whether this browser would keep an order through a reload: private windows and full disks refuse. */
export function keeps(): boolean {
  const isWritten = write('pupuseria.probe', ' '.repeat(4000));
  if (isWritten) localStorage.removeItem('pupuseria.probe');
  return isWritten;
}

function decode(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

class StoredSignal<T> extends Signal<T> {
  readonly key: string;
  readonly #parse: (value: unknown) => T;
  /** Read from the storage since the app started. */
  #isRead = false;
  /** The stored text at this page's last read or write. */
  #known: string | null = null;
  /** A write was refused: this page's value is newer than the stored one. */
  #isAhead = false;

  constructor(name: string, parse: (value: unknown) => T) {
    super(undefined as T); // never read: the first use loads the stored value
    this.key = name;
    this.#parse = parse;
    onStopped(() => {
      this.#isRead = false;
      this.#isAhead = false;
      super.value = Symbol() as T; // unlike any value before, so that everything computed from it is computed anew
    });
  }

  #take(text: string | null): void {
    this.#isRead = true;
    this.#known = text;
    super.value = this.#parse(decode(text));
  }

  #readOnce(): void {
    if (!this.#isRead) this.#take(read(this.key));
  }

  override get value(): T {
    this.#readOnce();
    return super.value;
  }

  override set value(next: T) {
    if (next === this.peek()) return;
    this.#known = JSON.stringify(next);
    this.#isAhead = !write(this.key, this.#known);
    super.value = next;
  }

  override peek(): T {
    this.#readOnce();
    return super.peek();
  }

  latest(): T {
    const text = read(this.key);
    if (!this.#isRead || (!this.#isAhead && text !== null && text !== this.#known)) this.#take(text);
    return super.peek();
  }
}

/**
 * A signal that survives a reload and is the same in every tab: read from the browser's storage when it is first used,
 * written when it is set. `parse` makes a valid value of what was stored (undefined the first time): older versions of the
 * app wrote it, and users can edit it. To make the next value out of the last one, start from `latest()`, so that two
 * tabs never overwrite each other.
 */
export function stored<T>(key: string, parse: (value: unknown) => T): Stored<T> {
  const name = `pupuseria.${key}`;
  const state = new StoredSignal(name, parse);
  states.set(name, state as Stored<unknown>);
  return state;
}

/** Takes over what other tabs write. A page that comes back out of the browser’s history has missed what they did. */
export const startStorage = (): Stop =>
  on(window, 'storage pageshow', () => {
    for (const state of states.values()) state.latest();
  });

/** For `parse` functions: the fields of an object, or of nothing. */
export const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
