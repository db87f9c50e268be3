import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CartLine } from '../cart/cart-lines.ts';
import { takeOut } from './send-order.ts';

const line = (id: string, quantity: number): CartLine => ({
  id,
  itemId: id,
  optionIds: [],
  quantity,
  note: '',
  guest: '',
  name: { es: id, en: id },
});
const carts = fc.uniqueArray(fc.record({ id: fc.string(), quantity: fc.integer({ min: 1, max: 99 }) }), {
  selector: ({ id }) => id,
});
const toCart = (lines: { id: string; quantity: number }[]) => lines.map(({ id, quantity }) => line(id, quantity));

describe('what was sent', () => {
  it('is not in the cart any more, all of it and nothing else', () => {
    fc.assert(
      fc.property(carts, carts, (sent, added) => {
        const more = new Map(added.map(({ id, quantity }) => [id, quantity]));
        const grown = sent.map(({ id, quantity }) => line(id, quantity + (more.get(id) ?? 0)));
        const news = toCart(added.filter(({ id }) => !sent.some((each) => each.id === id)));
        const left = takeOut([...grown, ...news], sent);
        expect(new Map(left.map(({ id, quantity }) => [id, quantity]))).toEqual(more);
      }),
    );
  });

  it('leaves no line with less than one', () => {
    expect(takeOut([line('a', 1), line('b', 2)], [{ id: 'a', quantity: 3 }])).toEqual([line('b', 2)]);
  });
});
