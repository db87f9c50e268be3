import { on, type Stop } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import type { Cart, CartChange } from './cart.ts';
import type { CartLine } from './cart-lines.ts';

/** A change made in this tab; `base` names what it was made on: the change before it, or a cart that names none. */
type Made = { id: string; base: string; change: CartChange; atMs: number };

/** How long a change is watched over: far longer than a write takes to reach the other tabs. */
const watchedMs = 2_000;
/** How many changes a stored cart names. */
const mostNamed = 32;

/**
 * Keeps two tabs of one browser from undoing each other's changes of a cart. A write takes some milliseconds to reach the
 * other tab's process, so two changes in the same moment begin from the same lines, and the later write lacks the earlier
 * change. Therefore the stored cart ends with the ids of the last changes in it. A tab that sees a cart that goes back to
 * what its own change was made on, and lacks that change, makes it again on what the other tab has written.
 */
export function keepChanges(cart: Cart): Stop {
  const { lines } = cart;
  let made: Made[] = [];

  function make(changes: readonly Made[]): void {
    const before = lines.latest();
    const names = namesIn(lines.key);
    for (const each of changes) {
      each.base = names.at(-1) ?? '';
      names.push(each.id);
    }
    const after = [...changes.reduce((now, { change }) => change(now), before)];
    const ending = names.slice(-mostNamed).join(' ');
    // Whatever reads the stored cart, also an older version of the app, leaves out what is no line.
    Object.defineProperty(after, 'toJSON', { value: (): (CartLine | string)[] => [...after, ending] });
    lines.value = after;
  }

  function makeLostAgain(): void {
    const names = namesIn(lines.key);
    const lost = new Map<string, Made>();
    for (const each of made) {
      const isUndone = names.includes(each.base) || lost.has(each.base);
      if (isUndone && !names.includes(each.id) && Date.now() - each.atMs < watchedMs) lost.set(each.id, each);
    }
    if (lost.size > 0) make([...lost.values()]);
  }

  cart.changeBy((change) => {
    const atMs = Date.now();
    const mine = { id: randomId().slice(-8), base: '', change, atMs };
    made = [...made.filter((each) => atMs - each.atMs < watchedMs), mine];
    make([mine]);
  });
  const stopListening = on(window, 'storage', ({ key }: StorageEvent) => {
    if (key === lines.key) makeLostAgain();
  });
  return () => {
    stopListening();
    cart.changeBy((change) => {
      lines.value = change(lines.latest());
    });
  };
}

/** The ids of the last changes in the stored cart, the latest last; for one that something else wrote, a name of its text. */
function namesIn(key: string): string[] {
  let text = '';
  try {
    text = localStorage.getItem(key) ?? '';
    const last: unknown = JSON.parse(text).at(-1);
    if (typeof last === 'string') return last.split(' ');
  } catch {
    // Refused, empty, or no list.
  }
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) | 0;
  return [`${hash}`];
}
