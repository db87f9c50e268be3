import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupLine } from '../../api/types.ts';
import { hearing, nothingSynced, type Synced, sending } from './synced.ts';
import { sameWishes, type Wish } from './wishes.ts';

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
  let synced: Synced = hearing(nothingSynced('me'), group).synced;
  let cart: readonly Wish[] = [];
  const late: Request[] = [];
  const surprises: unknown[] = [];

  const take = (request: Request | undefined): void => {
    if (request?.version === group.version) group = { version: group.version + 1, lines: request.lines.map(toLine) };
  };
  const hear = () => {
    const heard = hearing(synced, group);
    synced = heard.synced;
    if (heard.theirs !== undefined) surprises.push(heard.theirs);
  };
  const request = (): Request => {
    if (synced.sent.length > 0) hear();
    synced = sending(synced, cart);
    return { version: synced.version, lines: cart };
  };
  const does = {
    hear,
    'be answered': () => {
      take(request());
      hear();
    },
    'be answered after what was late': () => {
      const sent = request();
      take(late.shift());
      take(sent);
      hear();
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
      hear();
      for (let tries = 0; tries < 3 && !sameWishes(synced.known, cart); tries += 1) does['be answered']();
      return { wanted: cart, there: hearing(nothingSynced('me'), group).synced.known, surprises };
    },
  };
}

const wishes = fc.uniqueArray(
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
      fc.property(fc.array(fc.oneof(wishes, what), { maxLength: 30 }), (steps) => {
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
    const { synced, theirs } = hearing(before, { version: 4, lines: [toLine(wish('c'))] });
    expect(theirs).toEqual({ before: [wish('a')], after: [wish('c')] });
    expect(synced).toEqual({ memberId: 'me', version: 4, known: [wish('c')], sent: [] });
  });

  it('is none when it is no newer, and then each unanswered request may still have arrived', () => {
    const before: Synced = { memberId: 'me', version: 3, known: [wish('a')], sent: [[wish('b')]] };
    for (const version of [2, 3]) {
      expect(hearing(before, { version, lines: [toLine(wish('c'))] })).toEqual({ synced: before, theirs: undefined });
    }
  });
});
