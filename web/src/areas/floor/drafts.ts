/** The round that is being put together at each place: a cart for each, kept on this phone for the person who made it. */
import { Signal, signal } from '@preact/signals';
import { onStopped } from '../../browser/life.ts';
import { fields, type Stored, stored } from '../../browser/storage.ts';
import { type Cart, createCart } from '../../ordering/cart/cart.ts';
import { lineLimits } from '../../ordering/cart/cart-lines.ts';

/** Where a round goes: the number of a table, or the id of a tab at the counter. */
export type Place = number | string;

/** A part of a cart that stays as it is at first: a waiter's next guest wants neither the last one's options nor a tip. */
class Unkept<T> extends Signal<T> {
  readonly key = '';
  override get value(): T {
    return super.value;
  }
  override set value(_next: T) {
    // Not kept.
  }
  latest(): T {
    return super.peek();
  }
}

const carts = new Map<string, Cart>();
onStopped(() => carts.clear());

/** The cart of a place, for the staff member with this id. The same object each time. */
export function draftOf(place: Place, staffId: string): Cart {
  const name = `floor.${staffId}.${place}`;
  const known = carts.get(name);
  if (known !== undefined) return known;
  const cart = createCart({
    storage: <T>(part: string, parse: (value: unknown) => T): Stored<T> =>
      part === 'cart' ? stored(`${name}.${part}`, parse) : new Unkept(parse(undefined)),
    limits: lineLimits,
  });
  carts.set(name, cart);
  return cart;
}

const mostRecent = 8;

/** The items that were sent last from this phone, the latest first. */
export const recents = stored<readonly string[]>('floor.recents', (value) =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, mostRecent) : [],
);

export function rememberItems(itemIds: readonly string[]): void {
  recents.value = [...new Set([...itemIds, ...recents.latest()])].slice(0, mostRecent);
}

/** A table that was served hours ago is somebody else's now. */
const shiftMs = 12 * 60 * 60_000;

/** When each table was last served from this phone (ms since 1970), by the person's id and the table's number. */
const served = stored<Readonly<Record<string, number>>>('floor.served', (value) =>
  Object.fromEntries(
    Object.entries(fields(value)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && Date.now() - entry[1] < shiftMs,
    ),
  ),
);

const servedKey = (table: number, staffId: string): string => `${staffId} ${table}`;

/** Whether this person has served the table from this phone within the last half day. */
export const isMine = (table: number, staffId: string): boolean =>
  Date.now() - (served.value[servedKey(table, staffId)] ?? 0) < shiftMs;

export function rememberServed(table: number, staffId: string): void {
  served.value = { ...served.latest(), [servedKey(table, staffId)]: Date.now() };
}

/** Which guest the next lines at a place are for: 0 is the whole table. */
const guests = new Map<Place, Signal<number>>();
onStopped(() => guests.clear());

export function guestAt(place: Place): Signal<number> {
  const known = guests.get(place) ?? signal(0);
  guests.set(place, known);
  return known;
}
