/**
 * A cart is a value: a phone has one, and a waiter’s tablet has one for each table. It keeps what was chosen, never a
 * price: prices are always those of the menu on the screen. What only the sheets do with a cart is in `edit-cart.ts`.
 */
import { computed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { itemsById } from '../../api/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, type Stored, textOr } from '../../browser/storage.ts';
import {
  addUpTo,
  type CartLine,
  cartTotals,
  choose,
  type LineLimits,
  priceCart,
  usualOptionIds,
} from './cart-lines.ts';
import { parseTip, tipCents } from './tip.ts';

/**
 * Where a cart is kept: gives a signal that survives a reload, and is the same in every tab, for each of its parts.
 * `stored` keeps the phone’s; two carts in one browser need a storage each that keeps them under different names.
 */
export type CartStorage = <T>(part: 'cart' | 'tip' | 'usual', parse: (value: unknown) => T) => Stored<T>;

/** One item as it was chosen in its sheet. `optionIds` must be a choice that the menu allows. */
export type Wanted = { item: MenuItem; optionIds: readonly string[]; quantity: number; note: string; guest: string };

/** A change of a cart, pure but for the ids it makes: it may be made again, on lines that another tab has changed. */
export type CartChange = (lines: CartLine[]) => CartLine[];

/** The options that each item was last ordered with, by the item’s id; the item chosen last comes last. */
type Usual = Record<string, string[]>;

/** More than any menu has; beyond it the items that were chosen longest ago are forgotten. */
const mostUsual = 200;

const texts = (value: readonly unknown[]): string[] => value.filter((each) => typeof each === 'string');

function parseUsual(value: unknown): Usual {
  const entries = Object.entries(fields(value)).slice(-mostUsual);
  return Object.fromEntries(entries.flatMap(([id, ids]) => (Array.isArray(ids) ? [[id, texts(ids)]] : [])));
}

/** The valid lines out of what was stored: an older version of the app wrote it, and anybody can edit it. */
const parseLines = (value: unknown, limits: LineLimits): CartLine[] =>
  Array.isArray(value) ? value.flatMap((line) => parseLine(line, limits)) : [];

function parseLine(value: unknown, limits: LineLimits): CartLine[] {
  const { id, itemId, optionIds, quantity, note, guest, name } = fields(value);
  const whole =
    typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= limits.quantity;
  if (typeof itemId !== 'string' || !Array.isArray(optionIds) || !whole) return [];
  const { es, en } = fields(name);
  return [
    {
      id: textOr(id, '') || randomId(),
      itemId,
      optionIds: texts(optionIds),
      quantity,
      note: textOr(note, '').slice(0, limits.note),
      guest: textOr(guest, '').slice(0, limits.guest),
      name: { es: textOr(es, ''), en: textOr(en, '') },
    },
  ];
}

/** A cart that is kept in `storage`; `limits` are those of the API for the sender: a guest’s or the staff’s. */
export function createCart({ storage, limits }: { storage: CartStorage; limits: LineLimits }) {
  const lines = storage('cart', (value) => parseLines(value, limits));
  /** Chosen for this order only. */
  const tip = storage('tip', parseTip);
  const usual = storage('usual', parseUsual);
  const priced = computed(() => priceCart(lines.value, itemsById.value));
  /** Every guest who has a line, in the order of their first lines. */
  const guests = computed(() => [...new Set(lines.value.map(({ guest }) => guest).filter(Boolean))]);
  const add = addUpTo(limits.quantity);

  let makeChange = (next: CartChange): void => {
    lines.value = next(lines.latest());
  };
  const change = (next: CartChange) => makeChange(next);

  function toLine(id: string, { item, optionIds, quantity, note, guest }: Wanted): CartLine {
    const choice = choose(item, optionIds);
    if (!choice.ok) throw new Error('The sheet adds only what the menu allows');
    const inMenuOrder = choice.chosen.map(({ option }) => option.id);
    const { [item.id]: _, ...others } = usual.latest();
    usual.value = { ...others, [item.id]: inMenuOrder };
    const [itemId, name] = [item.id, item.name];
    return { id, itemId, name, optionIds: inMenuOrder, quantity, note: note.trim(), guest: guest.trim() };
  }

  return {
    limits,
    lines,
    tip,
    /** The lines at the menu’s prices, each with what is wrong with it. */
    priced,
    guests,
    count: computed(() => lines.value.reduce((count, { quantity }) => count + quantity, 0)),
    totals: computed(() => cartTotals(priced.value, (cents) => tipCents(tip.value, cents))),
    /** How many of each item it has, of all options together, by the item’s id. */
    countByItem: computed(() => {
      const counts = new Map<string, number>();
      for (const line of lines.value) counts.set(line.itemId, (counts.get(line.itemId) ?? 0) + line.quantity);
      return counts;
    }),
    /** The options to start from: those of the last time, as far as the menu still allows them, else the item’s own. */
    usualOptionIds: (item: MenuItem) => usualOptionIds(item, usual.value[item.id]),
    /** Whose the lines are that are added now; '' while no guest has a name. Not kept. */
    holding: state(''),
    /** Makes the next lines out of the last ones, whichever tab wrote those. */
    change,
    /** Changes are made by `make` from now on: see `keep-changes.ts`. */
    changeBy: (make: typeof makeChange) => {
      makeChange = make;
    },
    /** The line for `wanted`, whose options are from now on the usual ones of its item. */
    toLine,
    add: (wanted: Wanted) => change((before) => add(before, toLine(randomId(), wanted))),
  };
}

export type Cart = ReturnType<typeof createCart>;

export const CartContext = createContext<Cart | undefined>(undefined);

/** The cart that the components around this one provide. @throws where none does */
export function useCart(): Cart {
  const cart = useContext(CartContext);
  if (cart === undefined) throw new Error('There is no CartContext.Provider around this component');
  return cart;
}
