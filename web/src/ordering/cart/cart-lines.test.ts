import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQuantity } from '../../../../functions/domain/limits.ts';
import { allItems, itemNamed } from '../../../test/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import {
  addLine,
  type CartLine,
  cartTotals,
  choose,
  defaultOptionIds,
  priceCart,
  priceLine,
  priceWith,
  usualOptionIds,
} from './cart-lines.ts';
import { byGuest, keepWhatThereIs, removeLine, replaceLine, restoreLine } from './edit-cart.ts';
import { tipCents } from './tip.ts';
import { readAmount } from './tip-choice.tsx';

const items = new Map(allItems.map((item) => [item.id, item]));

/** Every way to choose from an item that the menu allows. */
const choices = (item: MenuItem): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      ...item.optionGroups.map((group) =>
        fc.subarray(
          group.options.map((option) => option.id),
          { minLength: group.min, maxLength: Math.min(group.max, group.options.length) },
        ),
      ),
    )
    .map((chosen) => chosen.flat());

let serial = 0;
const line: fc.Arbitrary<CartLine> = fc.constantFrom(...allItems.slice(0, 6), ...allItems.slice(-3)).chain((item) =>
  fc
    .record({
      optionIds: choices(item),
      quantity: fc.integer({ min: 1, max: maxQuantity }),
      note: fc.constantFrom('', 'sin curtido'),
      guest: fc.constantFrom('', 'Ana', 'Luis'),
    })
    .map((rest) => ({ id: String(serial++), itemId: item.id, name: item.name, ...rest })),
);
const carts = fc.array(line, { maxLength: 12 }).map((lines) => lines.reduce<CartLine[]>(addLine, []));

const lineOf = (item: MenuItem, quantity = 1, id = item.id): CartLine => {
  return { id, itemId: item.id, name: item.name, optionIds: defaultOptionIds(item), quantity, note: '', guest: '' };
};

const count = (lines: readonly CartLine[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
const cents = (lines: readonly CartLine[]) => cartTotals(lines.map((each) => priceLine(each, items))).totalCents;

describe('the cart', () => {
  it('loses and invents nothing when something is added', () => {
    fc.assert(
      fc.property(carts, line, (cart, added) => {
        const after = addLine(cart, added);
        expect(count(after)).toBe(count(cart) + added.quantity);
        expect(cents(after)).toBe(cents(cart) + cents([added]));
        expect(after.every(({ quantity }) => quantity >= 1 && quantity <= maxQuantity)).toBe(true);
      }),
    );
  });

  it('keeps one line for the same dish, options and note', () => {
    fc.assert(
      fc.property(line, (added) => {
        const few = { ...added, quantity: 3 };
        expect(addLine([few], { ...few, id: 'other' })).toEqual([{ ...few, quantity: 6 }]);
      }),
    );
  });

  it('keeps lines apart that differ in an option, a note or whose they are', () => {
    const loroco = itemNamed('Loroco');
    const plain = { itemId: loroco.id, name: loroco.name, quantity: 1, note: '', guest: '' };
    const corn = { ...plain, id: 'a', optionIds: ['masa/Maíz', 'tamano/Normal'] };
    const rice = { ...plain, id: 'b', optionIds: ['masa/Arroz', 'tamano/Normal'] };
    expect(addLine([corn], rice)).toHaveLength(2);
    expect(addLine([corn], { ...corn, id: 'c', note: 'sin curtido' })).toHaveLength(2);
    expect(addLine([corn], { ...corn, id: 'd', guest: 'Ana' })).toHaveLength(2);
  });

  it('never asks for more of a line than the API takes', () => {
    const [first, second] = fc.sample(line, 1).flatMap((each) => [
      { ...each, id: 'a', quantity: 98 },
      { ...each, id: 'b', quantity: 2 },
    ]);
    if (first === undefined || second === undefined) throw new Error('fast-check made no line');
    expect(addLine([first], second).map(({ quantity }) => quantity)).toEqual([98, 2]);
  });

  it('edits a line in its place, and merges it when it became like another', () => {
    fc.assert(
      fc.property(carts, line, fc.nat(), (cart, edited, at) => {
        const old = cart[at % Math.max(1, cart.length)];
        fc.pre(old !== undefined);
        const after = replaceLine(cart, { ...edited, id: old.id });
        expect(count(after)).toBe(count(cart) - old.quantity + edited.quantity);
        expect(cents(after)).toBe(cents(cart) - cents([old]) + cents([edited]));
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
    );
  });

  it('removes a line and leaves the others as they are', () => {
    fc.assert(
      fc.property(carts, fc.nat(), (cart, at) => {
        const gone = cart[at % Math.max(1, cart.length)];
        fc.pre(gone !== undefined);
        expect(removeLine(cart, gone.id)).toEqual(cart.filter((each) => each !== gone));
      }),
    );
  });

  it('shows the price as the server will compute it', () => {
    const frijol = itemNamed('Frijol');
    const big = ['masa/Arroz', 'tamano/Grande', 'queso/Con queso'];
    expect(priceWith(frijol, defaultOptionIds(frijol))).toBe(100);
    expect(priceWith(frijol, big)).toBe(100 + 50 + 25);
    expect(priceWith(frijol, ['masa/Maíz', 'tamano/Pequeña'])).toBe(75);
    expect(
      cents([{ id: 'a', itemId: frijol.id, name: frijol.name, optionIds: big, quantity: 3, note: '', guest: '' }]),
    ).toBe(525);
  });

  it('can always be added as it comes: what is chosen by default is allowed', () => {
    for (const item of allItems) expect(choose(item, defaultOptionIds(item)).ok, item.name.es).toBe(true);
  });

  it('says what is wrong with a line when the menu has moved on', () => {
    const frijol = itemNamed('Frijol');
    const wanted = { ...lineOf(frijol), optionIds: ['masa/Trigo'] };
    const fine = { ...wanted, optionIds: defaultOptionIds(frijol) };
    expect(priceLine(fine, items).trouble).toBeUndefined();
    expect(priceLine(wanted, items).trouble).toBe('options');
    expect(priceLine(fine, new Map([[frijol.id, { ...frijol, available: false }]])).trouble).toBe('sold-out');
    expect(priceLine(fine, new Map()).trouble).toBe('gone');
  });
});

describe('a cart and a menu that has moved on', () => {
  const frijol = itemNamed('Frijol');
  const left = (portionsLeft: number | null) =>
    new Map([[frijol.id, { ...frijol, portionsLeft, available: portionsLeft !== 0 }]]);
  const troubles = (lines: CartLine[], portions: number | null) =>
    priceCart(lines, left(portions)).map(({ trouble }) => trouble);

  it('serves the lines in their order while there is enough', () => {
    const lines = [lineOf(frijol, 2, 'a'), lineOf(frijol, 2, 'b')];
    expect(troubles(lines, null)).toEqual([undefined, undefined]);
    expect(troubles(lines, 4)).toEqual([undefined, undefined]);
    expect(troubles(lines, 3)).toEqual([undefined, 'few']);
    expect(troubles(lines, 0)).toEqual(['sold-out', 'sold-out']);
  });

  it('keeps what there is, and nothing in it is trouble then', () => {
    fc.assert(
      fc.property(carts, fc.option(fc.nat(12)), fc.boolean(), (cart, portionsLeft, available) => {
        const first = cart[0];
        fc.pre(first !== undefined);
        const item = items.get(first.itemId);
        if (item === undefined) throw new Error('The cart is made of the menu');
        const changed = new Map(items).set(item.id, Object.assign({}, item, { portionsLeft, available }));
        const kept = keepWhatThereIs(cart, changed);
        expect(priceCart(kept, changed).filter(({ trouble }) => trouble !== undefined)).toEqual([]);
        expect(kept.filter(({ itemId }) => itemId !== item.id)).toEqual(
          cart.filter(({ itemId }) => itemId !== item.id),
        );
        const wanted = count(cart.filter(({ itemId }) => itemId === item.id));
        const enough = available ? Math.min(wanted, portionsLeft ?? wanted) : 0;
        expect(count(kept.filter(({ itemId }) => itemId === item.id))).toBe(enough);
      }),
    );
  });

  it('starts from the options of the last time as far as they are still allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allItems.slice(0, 26)),
        fc.array(fc.constantFrom('masa/Arroz', 'masa/Maíz', 'tamano/Grande', 'tamano/Enorme', 'queso/Con queso')),
        (item, lastTime) => {
          const usual = usualOptionIds(item, lastTime);
          expect(choose(item, usual).ok).toBe(true);
          if (choose(item, lastTime).ok) expect(new Set(usual)).toEqual(new Set(lastTime));
        },
      ),
    );
    expect(usualOptionIds(frijol, ['tamano/Enorme', 'masa/Arroz'])).toEqual(['masa/Arroz', 'tamano/Normal']);
    expect(usualOptionIds(frijol, undefined)).toEqual(defaultOptionIds(frijol));
  });
});

describe('a phone that is passed around', () => {
  it('keeps each guest’s lines together, and nobody’s first, without losing or moving any within', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const groups = byGuest(cart.map((each) => ({ line: each })));
        for (const [guest, lines] of groups) {
          expect(lines.map((each) => each.line)).toEqual(cart.filter((each) => each.guest === guest));
        }
        expect(groups.flatMap(([, lines]) => lines)).toHaveLength(cart.length);
        expect(groups.findIndex(([guest]) => guest === '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts a removed line back where it was', () => {
    fc.assert(
      fc.property(carts, fc.nat(), (cart, at) => {
        const index = at % Math.max(1, cart.length);
        const gone = cart[index];
        fc.pre(gone !== undefined);
        expect(restoreLine(removeLine(cart, gone.id), gone, index)).toEqual(cart);
        expect(restoreLine(cart, gone, index)).toEqual(cart);
      }),
    );
  });
});

describe('a tip', () => {
  it('is added to the sum, as the server adds it', () => {
    fc.assert(
      fc.property(carts, fc.nat(100), (cart, percent) => {
        const priced = priceCart(cart, items);
        const { subtotalCents, tipCents: added, totalCents } = cartTotals(priced, (sum) => tipCents({ percent }, sum));
        expect(subtotalCents).toBe(cents(cart));
        expect(totalCents).toBe(subtotalCents + added);
        expect(Math.abs(added * 100 - subtotalCents * percent)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it.each([
    ['1.50', 150],
    ['1,5', 150],
    ['$2', 200],
    [' .75 ', 75],
    ['0', 0],
    ['', undefined],
    ['-1', undefined],
    ['1.2.3', undefined],
    ['mucho', undefined],
    ['99999999', undefined],
  ])('is read as a person types it: %j', (typed, read) => {
    expect(readAmount(typed, 100)).toBe(read);
  });
});
