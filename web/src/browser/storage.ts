import { effect, type Signal, signal } from '@preact/signals';

/** A signal that is kept in the browser; `latest` first takes over what another tab has written since. */
export type Stored<T> = Signal<T> & { latest: () => T };

/** What `localStorage` has under `name`; null when there is nothing, or nothing may be read. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** False when private windows and full disks refuse; the page then simply forgets on reload. */
function write(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** What is kept under each name by the parts of the app that are there by now. */
const states = new Map<string, Signal>();

/** Whether there is something under `key`, for whoever has no need of the part of the app that knows what. */
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

const nothing = Symbol('nothing');

/**
 * A signal that survives a reload and is the same in every tab. `parse` makes a valid value of whatever was stored
 * (undefined the first time): older versions of the app wrote it, and anybody can edit it. Whoever makes the next value
 * out of the last one starts from `latest()`, so that two tabs never overwrite each other.
 */
export function stored<T>(key: string, parse: (value: unknown) => T): Stored<T> {
  const name = `pupuseria.${key}`;
  /** What storage has, as far as this page knows. */
  let known = read(name);
  let fromStorage: T | typeof nothing = parse(decode(known));
  const state = signal(fromStorage);
  states.set(name, state);
  /** After a refused write this page knows more than the storage does. */
  let ahead = false;

  const latest = () => {
    const text = read(name);
    if (!ahead && text !== null && text !== known) {
      known = text;
      fromStorage = parse(decode(text));
      state.value = fromStorage;
    }
    return state.peek();
  };
  effect(() => {
    const value = state.value;
    // What was read is not written back: two tabs that read it a little differently would never stop.
    if (value === fromStorage) return;
    fromStorage = nothing;
    known = JSON.stringify(value);
    ahead = !write(name, known);
  });
  addEventListener('storage', latest);
  // A page that comes back out of the browser’s history has missed what other tabs did.
  addEventListener('pageshow', latest);
  return Object.assign(state, { latest });
}

/** For `parse` functions: the fields of an object, or of nothing. */
export const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
