import { effect, type Signal, signal } from '@preact/signals';

/** What `localStorage` has under `key`, or undefined when there is nothing, or nothing that can be read. */
function read(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full disks refuse; the page then simply forgets on reload.
  }
}

/**
 * A signal that survives a reload and is the same in every tab. `parse` makes a valid value of whatever was stored
 * (undefined the first time): older versions of the app wrote it, and anybody can edit it.
 */
export function stored<T>(key: string, parse: (value: unknown) => T): Signal<T> {
  const name = `pupuseria.${key}`;
  const state = signal(parse(read(name)));
  let first = true;
  effect(() => {
    const value = state.value;
    if (!first) write(name, value);
    first = false;
  });
  addEventListener('storage', (event) => {
    if (event.key === name && event.newValue !== JSON.stringify(state.peek())) state.value = parse(read(name));
  });
  return state;
}

/** For `parse` functions: the fields of an object, or of nothing. */
export const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
