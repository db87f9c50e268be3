import { beforeEach, describe, expect, it } from 'vitest';
import { itemNamed } from '../../../test/shop.ts';
import { openShop } from '../../api/shop.ts';
import { startOnce } from '../../browser/life.ts';
import { startStorage, stored } from '../../browser/storage.ts';
import { createCart } from './cart.ts';
import { type CartLine, defaultOptionIds, lineLimits } from './cart-lines.ts';
import { setQuantity } from './edit-cart.ts';
import { keepChanges } from './keep-changes.ts';

const name = 'pupuseria.cart';
const cart = createCart({ storage: stored, limits: lineLimits });
const add = (what: string) => {
  const item = itemNamed(what);
  cart.add({ item, optionIds: defaultOptionIds(item), quantity: 1, note: '', guest: '' });
};
const inCart = () => cart.lines.value.map(({ name: { es }, quantity }) => `${quantity} ${es}`);
/** The cart as it is stored now: its lines and the names of the changes in it. */
function kept(): { lines: CartLine[]; names: string } {
  const list: (CartLine | string)[] = JSON.parse(localStorage.getItem(name) ?? '');
  return { lines: list.filter((each) => typeof each !== 'string'), names: String(list.at(-1)) };
}
let theirs = 0;
/** Another tab has changed the cart that it saw, and its event comes. */
function otherTab({ lines, names }: ReturnType<typeof kept>, change: (lines: CartLine[]) => CartLine[]): void {
  theirs += 1;
  localStorage.setItem(name, JSON.stringify([...change(lines), `${names} theirs-${theirs}`]));
  dispatchEvent(new StorageEvent('storage', { key: name }));
}
const withMango = (lines: CartLine[]): CartLine[] => {
  const { id, name: called } = itemNamed('Mango');
  return [...lines, { id: 'of-theirs', itemId: id, name: called, optionIds: [], quantity: 1, note: '', guest: '' }];
};

beforeEach(async () => {
  await openShop();
  startOnce(startStorage);
  startOnce(() => keepChanges(cart));
  add('Revueltas');
});

describe('two tabs that change the cart in the same moment', () => {
  it('lose nothing: neither what was added nor how many of it', () => {
    const seen = kept();
    add('Loroco');
    add('Revueltas');
    otherTab(seen, withMango);
    expect(inCart()).toEqual(['2 Revueltas', '1 Mango', '1 Loroco']);
    const after = kept();
    add('Loroco');
    otherTab(seen, (lines) => lines);
    otherTab(after, (lines) => lines.slice(1));
    expect(inCart()).toEqual(['1 Mango', '2 Loroco']);
  });

  it('do nothing twice: what the other tab has seen and taken out stays out', () => {
    add('Loroco');
    otherTab(kept(), (lines) => lines.filter(({ name: { es } }) => es !== 'Loroco'));
    expect(inCart()).toEqual(['1 Revueltas']);
    cart.change((lines) => lines.filter(({ itemId }) => itemId !== itemNamed('Revueltas').id));
    otherTab(kept(), withMango);
    expect(inCart()).toEqual(['1 Mango']);
  });

  it('leave alone a cart that something else has written, such as the lines of a group', () => {
    const [line] = kept().lines;
    if (line === undefined) throw new Error('the cart is empty');
    setQuantity(cart, line.id, 3);
    localStorage.setItem(name, JSON.stringify([{ ...line, quantity: 5 }]));
    dispatchEvent(new StorageEvent('storage', { key: name }));
    expect(inCart()).toEqual(['5 Revueltas']);
    expect(localStorage.getItem(name)).toBe(JSON.stringify([{ ...line, quantity: 5 }]));
  });
});
