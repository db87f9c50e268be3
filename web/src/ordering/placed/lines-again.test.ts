import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allItems, itemNamed, placed } from '../../../test/shop.ts';
import type { MenuItem } from '../../api/types.ts';
import { choose, defaultOptionIds } from '../cart/cart-lines.ts';
import { earlierOf, linesAgain } from './lines-again.ts';

const menuOf = (items: readonly MenuItem[]) => new Map(items.map((item) => [item.id, item]));
const ids = () => {
  let next = 0;
  return () => `line-${next++}`;
};

const line = fc.record({
  item: fc.constantFrom(...allItems),
  quantity: fc.integer({ min: 1, max: 99 }),
  note: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined }),
  guest: fc.option(fc.constantFrom('Ana', 'Luis'), { nil: undefined }),
});
/** What may happen to an item between two orders. */
const fate = fc.constantFrom('same', 'gone', 'sold-out', 'other-options', 'one-option-gone');

function later(item: MenuItem, what: string): MenuItem[] {
  if (what === 'gone') return [];
  if (what === 'sold-out') return [{ ...item, available: false }];
  if (what === 'other-options') return [{ ...item, optionGroups: [] }];
  if (what !== 'one-option-gone') return [item];
  const optionGroups = item.optionGroups.map((group) => ({ ...group, options: group.options.slice(1) }));
  return [{ ...item, optionGroups }];
}

const ordered = (lines: { item: MenuItem; quantity: number; note: string | undefined; guest: string | undefined }[]) =>
  earlierOf(
    placed({
      channel: 'counter',
      lines: lines.map(({ item, quantity, note, guest }) => ({
        itemId: item.id,
        optionIds: defaultOptionIds(item),
        quantity,
        ...(note === undefined ? {} : { note }),
        ...(guest === undefined ? {} : { guest }),
      })),
    }),
  ).lines;

describe('an order had again', () => {
  it('on the same menu is the same order', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (wanted) => {
        const again = linesAgain(ordered(wanted), menuOf(allItems), ids());
        expect([again.gone, again.changed]).toEqual([[], []]);
        expect(again.lines.map(({ itemId, quantity, note, guest }) => ({ itemId, quantity, note, guest }))).toEqual(
          wanted.map(({ item, quantity, note = '', guest = '' }) => ({ itemId: item.id, quantity, note, guest })),
        );
      }),
    );
  });

  it('on any other menu can be sent as it is, and every line is in it or named', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fate), { minLength: 1, maxLength: 10 }), (past) => {
        const menu = menuOf(allItems);
        for (const [{ item }, what] of past) {
          menu.delete(item.id);
          for (const changed of later(item, what)) menu.set(item.id, changed);
        }
        const again = linesAgain(ordered(past.map(([each]) => each)), menu, ids());
        expect(again.lines.length + again.gone.length).toBe(past.length);
        for (const { itemId, optionIds } of again.lines) {
          const item = menu.get(itemId);
          expect(item?.available && choose(item, optionIds).ok).toBe(true);
        }
        expect(new Set(again.lines.map(({ id }) => id)).size).toBe(again.lines.length);
      }),
    );
  });

  it('names what cannot be had with the same options', () => {
    const loroco = itemNamed('Loroco');
    const optionGroups = loroco.optionGroups.map((group) => ({
      ...group,
      options: group.options.filter(({ name }) => name.es !== 'Grande'),
    }));
    const { lines } = earlierOf(
      placed({
        channel: 'counter',
        lines: [{ itemId: loroco.id, optionIds: ['masa/Arroz', 'tamano/Grande'], quantity: 1 }],
      }),
    );
    const again = linesAgain(lines, menuOf([{ ...loroco, optionGroups }]), ids());
    expect(again.changed).toEqual([loroco.name]);
    expect(again.lines[0]?.optionIds).toEqual(['masa/Arroz', 'tamano/Normal']);
  });
});
