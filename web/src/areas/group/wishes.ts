/**
 * One member’s lines as dishes and numbers: how two versions of them are merged, and how an answer or an event of the
 * group changes what this phone knows of them. Pure.
 */
import { maxLineNote, maxQuantity } from '../../../../functions/domain/limits.ts';
import type { GroupLine, GroupMember, MenuItem } from '../../api/types.ts';
import { addLine, type CartLine, type PricedLine } from '../../ordering/cart/cart-lines.ts';

/** A dish with its options and note, and how many. A list of wishes has each dish once; its order means nothing. */
export type Wish = Pick<CartLine, 'itemId' | 'optionIds' | 'note' | 'quantity'>;

const dish = ({ itemId, optionIds, note }: Wish): string => JSON.stringify([itemId, optionIds.toSorted(), note]);

const byDish = (wishes: readonly Wish[]): Map<string, Wish> => {
  const all = new Map<string, Wish>();
  for (const wish of wishes) {
    const key = dish(wish);
    all.set(key, { ...wish, quantity: (all.get(key)?.quantity ?? 0) + wish.quantity });
  }
  return all;
};

/** A note as the API stores it, so that a line is recognised when it comes back. */
const asKept = (note: string): string =>
  note
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
    .normalize('NFC');

const toWish = ({ itemId, optionIds, quantity, note }: CartLine): Wish => ({
  itemId,
  optionIds,
  quantity,
  note: asKept(note),
});

const allWishes = (lines: readonly CartLine[]): Wish[] => [...byDish(lines.map(toWish)).values()];

/** What of the cart can be sent to the group. With a line that is not on the menu any more, the API would refuse all. */
export const wishesOf = (cart: readonly PricedLine[]): Wish[] =>
  allWishes(cart.filter(({ trouble }) => trouble !== 'gone' && trouble !== 'options').map(({ line }) => line));

const asWish = ({ itemId, options, quantity, note }: GroupLine): Wish => ({
  itemId,
  optionIds: options.map(({ id }) => id),
  quantity,
  note: note ?? '',
});

/**
 * A member’s lines as the API has them. It returns no options for a line whose item was changed on the menu: they are
 * taken from the same line in `known`, each of which is used once.
 */
export function wishesFrom(lines: readonly GroupLine[], known: readonly Wish[]): Wish[] {
  const understood = byDish(lines.filter(({ state }) => state !== 'changed').map(asWish));
  const left = toLines(known.filter((wish) => !understood.has(dish(wish))));
  const wishes = lines.map((line) => {
    const wish = asWish(line);
    if (line.state !== 'changed') return wish;
    const twins = left.filter(({ itemId, note = '' }) => itemId === wish.itemId && note === wish.note);
    const before = twins.find(({ quantity }) => quantity === wish.quantity) ?? twins[0];
    if (before === undefined) return wish;
    left.splice(left.indexOf(before), 1);
    return { ...wish, optionIds: before.optionIds };
  });
  return [...byDish(wishes).values()];
}

export function sameWishes(some: readonly Wish[], others: readonly Wish[]): boolean {
  const [a, b] = [byDish(some), byDish(others)];
  return a.size === b.size && [...a].every(([key, { quantity }]) => b.get(key)?.quantity === quantity);
}

/** The lines to send: none has a larger quantity than the API takes in one line. */
export const toLines = (wishes: readonly Wish[]) =>
  wishes.flatMap(({ itemId, optionIds, quantity, note }) => {
    const full = Math.floor(quantity / maxQuantity);
    const counts = [
      ...Array<number>(full).fill(maxQuantity),
      ...(quantity % maxQuantity > 0 ? [quantity % maxQuantity] : []),
    ];
    return counts.map((count) => ({ itemId, optionIds, quantity: count, ...(note === '' ? {} : { note }) }));
  });

/**
 * Merges two lists that were both made from `before`, in two tabs for example. A dish that only one of them changed is as
 * that one has it; of a dish that both changed, the larger number counts. Nothing that either has added is lost.
 */
export function mergeWishes(before: readonly Wish[], mine: readonly Wish[], theirs: readonly Wish[]): Wish[] {
  const [b, m, t] = [byDish(before), byDish(mine), byDish(theirs)];
  return [...new Map([...t, ...m])].flatMap(([key, wish]) => {
    const [was, here, there] = [b, m, t].map((each) => each.get(key)?.quantity ?? 0) as [number, number, number];
    const quantity = here === was ? there : there === was ? here : Math.max(here, there);
    return quantity === 0 ? [] : [{ ...wish, quantity }];
  });
}

type Making = { newId: () => string; items: ReadonlyMap<string, MenuItem> };

/** The cart with exactly these wishes; lines that are among them stay as they are. */
function cartWith(lines: readonly CartLine[], wishes: readonly Wish[], { newId, items }: Making): CartLine[] {
  const wanted = byDish(wishes);
  const kept = lines.flatMap((line) => {
    const wish = wanted.get(dish(toWish(line)));
    const quantity = Math.min(line.quantity, wish?.quantity ?? 0);
    if (wish === undefined || quantity === 0) return [];
    wanted.set(dish(wish), { ...wish, quantity: wish.quantity - quantity });
    return [{ ...line, quantity }];
  });
  const more = toLines([...wanted.values()]).map((line) => ({
    note: '',
    ...line,
    id: newId(),
    guest: '',
    name: items.get(line.itemId)?.name ?? { es: '', en: '' },
  }));
  return more.reduce<CartLine[]>(addLine, kept);
}

/** The cart after the group’s version of a member’s lines went from `before` to `after`; unsent changes stay. */
export function cartAfter(
  lines: readonly CartLine[],
  { before, after, ...making }: { before: readonly Wish[]; after: readonly Wish[] } & Making,
): CartLine[] {
  return cartWith(lines, mergeWishes(before, allWishes(lines), after), making);
}

/** The cart without what was ordered. */
export function cartWithout(lines: readonly CartLine[], ordered: readonly Wish[], making: Making): CartLine[] {
  const gone = byDish(ordered);
  const left = allWishes(lines).flatMap((wish) => {
    const quantity = wish.quantity - (gone.get(dish(wish))?.quantity ?? 0);
    return quantity > 0 ? [{ ...wish, quantity }] : [];
  });
  return cartWith(lines, left, making);
}

/** The cart on joining a group, where a line belongs to its member: the name of another guest becomes part of its note. */
export const ownLines = (lines: readonly CartLine[], forGuest: (name: string) => string): CartLine[] =>
  lines.map((line) => ({ ...line, guest: '', note: noteWith(line, forGuest) })).reduce<CartLine[]>(addLine, []);

/** Where there is no room for both, the name is cut and never the note, which may be about an allergy. */
function noteWith({ guest, note }: CartLine, forGuest: (name: string) => string): string {
  const end = note === '' ? '' : '. ';
  const name = cut(guest, maxLineNote - `${forGuest('')}${end}${note}`.length);
  return name === '' ? note : `${forGuest(name)}${end}${note}`;
}

/**
 * `known`: what the group had at `version`. `sent`: every list that was sent with that version and not answered, the last
 * one last. The group takes at most one of them, because that raises the version.
 */
export type Synced = { memberId: string; version: number; known: readonly Wish[]; sent: readonly (readonly Wish[])[] };

export const nothingSynced = (memberId: string): Synced => ({ memberId, version: -1, known: [], sent: [] });

export const markSent = (before: Synced, lines: readonly Wish[]): Synced => ({
  ...before,
  sent: [...before.sent.filter((each) => !sameWishes(each, lines)), lines],
});

/**
 * After the shop has restored a backup: earlier versions mean nothing, and a line that the group lacks was lost, not
 * removed by another tab. The cart stays as it is, and what the group lacks of it is sent again.
 */
export const receiveAfterRestore = (
  before: Synced,
  { version, lines }: Pick<GroupMember, 'version' | 'lines'>,
): Synced => ({
  ...before,
  version,
  known: wishesFrom(lines, before.sent.at(-1) ?? before.known),
  sent: [],
});

/** `theirs`: another tab of this member has changed the lines from `before` to `after`. */
type Received = { synced: Synced; theirs: { before: readonly Wish[]; after: readonly Wish[] } | undefined };

/** Takes the group’s version of this member’s lines. What this phone has sent itself is no change, answered or not. */
export function receiveLines(before: Synced, { version, lines }: Pick<GroupMember, 'version' | 'lines'>): Received {
  if (version <= before.version) return { synced: before, theirs: undefined };
  const own = before.sent.find((each) => sameWishes(wishesFrom(lines, each), each));
  const known = own ?? wishesFrom(lines, before.sent.at(-1) ?? before.known);
  return {
    synced: { ...before, version, known, sent: [] },
    theirs: own === undefined ? { before: before.known, after: known } : undefined,
  };
}

/** The beginning of a text, at most so long as the API counts it, and never half of a character. */
export const cut = (text: string, most: number): string =>
  text
    .slice(0, Math.max(0, most))
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();
