import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxGuestName, maxLineNote } from '../../../../functions/domain/limits.ts';
import { allItems, itemNamed } from '../../../test/shop.ts';
import type { GroupLine } from '../../api/types.ts';
import type { CartLine } from '../../ordering/cart/cart-lines.ts';
import {
  cartAfter,
  cartWithout,
  cut,
  markSent,
  mergeWishes,
  nothingSynced,
  ownLines,
  receiveLines,
  type Synced,
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
    const sendable = wishesOf([
      { ...priced, line: aLine({ itemId: 'there' }), trouble: undefined },
      { ...priced, line: aLine({ itemId: 'sold out' }), trouble: 'sold-out' },
      { ...priced, line: aLine({ itemId: 'gone' }), trouble: 'gone' },
      { ...priced, line: aLine({ itemId: 'other options' }), trouble: 'options' },
    ]);
    expect(sendable.map(({ itemId }) => itemId)).toEqual(['there', 'sold out']);
  });

  it('is recognised in the API’s answer, with any spacing of the note', () => {
    const typed = aLine({ note: ' cafe\u0301 \u0007' });
    const [sendable] = wishesOf([
      { line: typed, item: undefined, chosen: [], unitPriceCents: 0, totalCents: 0, trouble: undefined },
    ]);
    expect(sendable?.note).toBe('caf\u00e9');
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

type Group = { version: number; lines: GroupLine[] };
/** Made from that version of the group, which takes it only if it has not gone on since. */
type Request = { version: number; lines: readonly Wish[] };

const toLine = ({ itemId, optionIds, quantity, note }: Wish): GroupLine => ({
  itemId,
  name: { es: itemId, en: itemId },
  options: optionIds.map((id) => ({
    id,
    group: { es: '', en: '' },
    name: { es: id, en: id },
    role: 'extra',
    priceCents: 0,
  })),
  quantity,
  note: note === '' ? null : note,
  unitPriceCents: 0,
  totalCents: 0,
  state: 'ok',
});

/** One phone and the group, with a network that loses, delays and reorders messages. */
function aPhone() {
  let group: Group = { version: 0, lines: [] };
  let synced: Synced = receiveLines(nothingSynced('me'), group).synced;
  let cart: readonly Wish[] = [];
  const late: Request[] = [];
  const surprises: unknown[] = [];

  const take = (request: Request | undefined): void => {
    if (request?.version === group.version) group = { version: group.version + 1, lines: request.lines.map(toLine) };
  };
  const receive = () => {
    const received = receiveLines(synced, group);
    synced = received.synced;
    if (received.theirs !== undefined) surprises.push(received.theirs);
  };
  const request = (): Request => {
    if (synced.sent.length > 0) receive();
    synced = markSent(synced, cart);
    return { version: synced.version, lines: cart };
  };
  const does = {
    receive,
    'be answered': () => {
      take(request());
      receive();
    },
    'be answered after what was late': () => {
      const sent = request();
      take(late.shift());
      take(sent);
      receive();
    },
    'lose the answer': () => take(request()),
    'lose the request': () => void request(),
    'delay the request': () => void late.push(request()),
    'deliver what was late': () => take(late.shift()),
  };
  return {
    does,
    want: (wishes: readonly Wish[]) => {
      cart = wishes;
    },
    /** A line that is good again: until the group has what is wanted. */
    settle() {
      for (const each of late) take(each);
      receive();
      for (let tries = 0; tries < 3 && !sameWishes(synced.known, cart); tries += 1) does['be answered']();
      return { wanted: cart, there: receiveLines(nothingSynced('me'), group).synced.known, surprises };
    },
  };
}

const someWishes = fc.uniqueArray(
  fc.record({
    itemId: fc.constantFrom('a', 'b', 'c'),
    optionIds: fc.constant<string[]>([]),
    note: fc.constantFrom('', 'sin curtido'),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 3, selector: ({ itemId, note }) => `${itemId} ${note}` },
);
const what = fc.constantFrom(...(Object.keys(aPhone().does) as (keyof ReturnType<typeof aPhone>['does'])[]));

describe('what one phone wants of a group', () => {
  it('is never undone by its own request, with messages lost, late or out of order, and is saved in the end', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(someWishes, what), { maxLength: 30 }), (steps) => {
        const phone = aPhone();
        for (const step of steps) {
          if (typeof step === 'string') phone.does[step]();
          else phone.want(step);
        }
        const { wanted, there, surprises } = phone.settle();
        expect(surprises).toEqual([]);
        expect(sameWishes(there, wanted)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what another tab wants of it', () => {
  const wish = (itemId: string): Wish => ({ itemId, optionIds: [], note: '', quantity: 1 });

  it('is news, from what the group had before', () => {
    const before: Synced = { memberId: 'me', version: 3, known: [wish('a')], sent: [[wish('b')]] };
    const { synced, theirs } = receiveLines(before, { version: 4, lines: [toLine(wish('c'))] });
    expect(theirs).toEqual({ before: [wish('a')], after: [wish('c')] });
    expect(synced).toEqual({ memberId: 'me', version: 4, known: [wish('c')], sent: [] });
  });

  it('is none when it is no newer, and then each unanswered request may still have arrived', () => {
    const before: Synced = { memberId: 'me', version: 3, known: [wish('a')], sent: [[wish('b')]] };
    for (const version of [2, 3]) {
      expect(receiveLines(before, { version, lines: [toLine(wish('c'))] })).toEqual({
        synced: before,
        theirs: undefined,
      });
    }
  });
});
