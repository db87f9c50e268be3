import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allItems, itemNamed } from '../../../test/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import {
  addLine,
  type CartLine,
  cartTotals,
  choose,
  defaultOptionIds,
  maxQuantity,
  priceLine,
  priceWith,
  removeLine,
  replaceLine,
} from './cart-lines.ts';

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
    })
    .map((rest) => ({ id: String(serial++), itemId: item.id, name: item.name, ...rest })),
);
const carts = fc.array(line, { maxLength: 12 }).map((lines) => lines.reduce<CartLine[]>(addLine, []));

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

  it('keeps lines apart that differ in an option or a note', () => {
    const loroco = itemNamed('Loroco');
    const plain = { itemId: loroco.id, name: loroco.name, quantity: 1, note: '' };
    const corn = { ...plain, id: 'a', optionIds: ['masa/Maíz', 'tamano/Normal'] };
    const rice = { ...plain, id: 'b', optionIds: ['masa/Arroz', 'tamano/Normal'] };
    expect(addLine([corn], rice)).toHaveLength(2);
    expect(addLine([corn], { ...corn, id: 'c', note: 'sin curtido' })).toHaveLength(2);
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
    expect(cents([{ id: 'a', itemId: frijol.id, name: frijol.name, optionIds: big, quantity: 3, note: '' }])).toBe(525);
  });

  it('can always be added as it comes: what is chosen by default is allowed', () => {
    for (const item of allItems) expect(choose(item, defaultOptionIds(item)).ok, item.name.es).toBe(true);
  });

  it('says what is wrong with a line when the menu has moved on', () => {
    const frijol = itemNamed('Frijol');
    const wanted = { id: 'a', itemId: frijol.id, name: frijol.name, optionIds: ['masa/Trigo'], quantity: 1, note: '' };
    const fine = { ...wanted, optionIds: defaultOptionIds(frijol) };
    expect(priceLine(fine, items).trouble).toBeUndefined();
    expect(priceLine(wanted, items).trouble).toBe('options');
    expect(priceLine(fine, new Map([[frijol.id, { ...frijol, available: false }]])).trouble).toBe('sold-out');
    expect(priceLine(fine, new Map()).trouble).toBe('gone');
  });
});
