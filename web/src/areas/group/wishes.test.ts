import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxGuestName, maxLineNote } from '../../../../functions/domain/limits.ts';
import { allItems, itemNamed } from '../../../test/shop.ts';
import type { CartLine } from '../../ordering/cart/cart-lines.ts';
import { cut } from './cut.ts';
import {
  cartAfter,
  cartWithout,
  mergeWishes,
  ownLines,
  sameWishes,
  toLines,
  type Wish,
  wishesFrom,
  wishesOf,
} from './wishes.ts';

const dishes = ['a', 'b', 'c', 'd'];
const wishes = fc
  .array(fc.record({ dish: fc.constantFrom(...dishes), quantity: fc.integer({ min: 1, max: 150 }) }), { maxLength: 6 })
  .map((some) =>
    some.map(({ dish, quantity }): Wish => ({ itemId: dish, optionIds: [`${dish}-1`], note: '', quantity })),
  );
const count = (some: readonly Wish[], dish: string) =>
  some.filter(({ itemId }) => itemId === dish).reduce((sum, { quantity }) => sum + quantity, 0);

const items = new Map(allItems.map((item) => [item.id, item]));
let made = 0;
const newId = () => {
  made += 1;
  return `new-${made}`;
};
const aLine = (line: Partial<CartLine> = {}): CartLine => ({
  id: newId(),
  itemId: 'a',
  name: { es: 'A', en: 'A' },
  optionIds: ['a-1'],
  quantity: 1,
  note: '',
  guest: '',
  ...line,
});
const linesOf = (some: readonly Wish[]): CartLine[] => some.map((wish) => aLine(wish));

describe('merging', () => {
  it('never loses what either has added', () => {
    fc.assert(
      fc.property(wishes, wishes, wishes, (before, mine, theirs) => {
        const merged = mergeWishes(before, mine, theirs);
        for (const dish of dishes) {
          const [was, here, there, now] = [before, mine, theirs, merged].map((each) => count(each, dish)) as [
            number,
            number,
            number,
            number,
          ];
          if (here > was) expect(now).toBeGreaterThanOrEqual(here);
          if (there > was) expect(now).toBeGreaterThanOrEqual(there);
          if (here === was) expect(now).toBe(there);
          if (there === was) expect(now).toBe(here);
        }
      }),
    );
  });

  it('gives both the same list, whichever is whose', () => {
    fc.assert(
      fc.property(wishes, wishes, wishes, (before, some, others) => {
        expect(sameWishes(mergeWishes(before, some, others), mergeWishes(before, others, some))).toBe(true);
      }),
    );
  });

  it('makes the cart what was merged, and keeps the lines that stay as they are', () => {
    fc.assert(
      fc.property(wishes, wishes, wishes, (before, mine, after) => {
        const cart = linesOf(mine);
        const next = cartAfter(cart, { before, after, newId, items });
        expect(sameWishes(next, mergeWishes(before, mine, after))).toBe(true);
        if (sameWishes(before, after)) expect(next.map(({ id }) => id)).toEqual(cart.map(({ id }) => id));
      }),
    );
  });
});

describe('what was ordered', () => {
  it('leaves in the cart exactly what the order does not have', () => {
    fc.assert(
      fc.property(wishes, wishes, (mine, ordered) => {
        const left = cartWithout(linesOf(mine), ordered, { newId, items });
        for (const dish of dishes) {
          expect(count(left, dish)).toBe(Math.max(0, count(mine, dish) - count(ordered, dish)));
        }
      }),
    );
  });
});

describe('what is sent', () => {
  it('has every portion, and no line with more than the API takes', () => {
    fc.assert(
      fc.property(wishes, (some) => {
        const lines = toLines(some);
        for (const dish of dishes) {
          const sent = lines.filter(({ itemId }) => itemId === dish).reduce((sum, { quantity }) => sum + quantity, 0);
          expect(sent).toBe(count(some, dish));
        }
        expect(lines.every(({ quantity }) => quantity >= 1 && quantity <= 99)).toBe(true);
      }),
    );
  });

  it('leaves out what the menu does not have, which the API would refuse with all the rest', () => {
    const priced = { chosen: [], unitPriceCents: 0, totalCents: 0, item: undefined };
    const told = wishesOf([
      { ...priced, line: aLine({ itemId: 'there' }), trouble: undefined },
      { ...priced, line: aLine({ itemId: 'sold out' }), trouble: 'sold-out' },
      { ...priced, line: aLine({ itemId: 'gone' }), trouble: 'gone' },
      { ...priced, line: aLine({ itemId: 'other options' }), trouble: 'options' },
    ]);
    expect(told.map(({ itemId }) => itemId)).toEqual(['there', 'sold out']);
  });

  it('is recognised in the API’s answer, with any spacing of the note', () => {
    const typed = aLine({ note: ' cafe\u0301 \u0007' });
    const [told] = wishesOf([
      { line: typed, item: undefined, chosen: [], unitPriceCents: 0, totalCents: 0, trouble: undefined },
    ]);
    expect(told?.note).toBe('caf\u00e9');
  });

  it('is recognised when the menu has changed and the API returns no options for it', () => {
    const { id: itemId, name } = itemNamed('Revueltas');
    const line = { itemId, name, quantity: 2, note: null, unitPriceCents: 0, totalCents: 0 };
    const known: Wish[] = [{ itemId, optionIds: ['x'], note: '', quantity: 2 }];
    expect(wishesFrom([{ ...line, options: [], state: 'changed' }], known)).toEqual(known);
  });

  it('keeps two choices of one dish apart when the menu has changed both', () => {
    const { id: itemId, name } = itemNamed('Revueltas');
    const line = { itemId, name, options: [], note: null, unitPriceCents: 0, totalCents: 0, state: 'changed' as const };
    const known: Wish[] = [
      { itemId, optionIds: ['x'], note: '', quantity: 150 },
      { itemId, optionIds: ['y'], note: '', quantity: 1 },
    ];
    expect(
      wishesFrom(
        [
          { ...line, quantity: 99 },
          { ...line, quantity: 51 },
          { ...line, quantity: 1 },
        ],
        known,
      ),
    ).toEqual(known);
  });
});

describe('a cart that comes into a group', () => {
  it('keeps the other guest’s name of each line, as a note', () => {
    const cart = [aLine(), aLine({ guest: 'Luis' }), aLine({ guest: 'Luis', note: 'sin curtido' }), aLine()];
    expect(
      ownLines(cart, (name) => `Para ${name}`).map(({ note, guest, quantity }) => [note, guest, quantity]),
    ).toEqual([
      ['', '', 2],
      ['Para Luis', '', 1],
      ['Para Luis. sin curtido', '', 1],
    ]);
  });

  it('never loses a word of a note, and halves no character', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '🌽', 'ñ'), maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, (guest, text) => {
        const note = cut(text.trim(), maxLineNote);
        const [line] = ownLines([aLine({ guest: cut(guest.trim(), maxGuestName), note })], (name) => `Para ${name}`);
        expect(line?.note.endsWith(note)).toBe(true);
        expect(line?.note.length).toBeLessThanOrEqual(maxLineNote);
        expect(line?.note.isWellFormed()).toBe(true);
      }),
    );
  });
});
