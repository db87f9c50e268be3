import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allItems, menu } from '../../../test/shop.ts';
import { fold, searchMenu } from './search.ts';

const names = (query: string) => searchMenu(menu, query).flatMap(({ items }) => items.map(({ name }) => name.es));

describe('search', () => {
  it('ignores accents and case', () => {
    expect(names('jalapeno')).toContain('Jalapeño');
    expect(names('CHICHARRÓN')).toContain('Chicharrón');
    expect(names('champinon')).toEqual(['Hongo / Champiñón']);
  });

  it('finds by either language and by category', () => {
    expect(names('squash')).toEqual(['Ayote']);
    expect(names('licuados').length).toBeGreaterThan(0);
  });

  it('wants every word, in any order', () => {
    expect(names('flower loroco')).toEqual(['Loroco']);
    expect(names('loroco hamburguesa')).toEqual([]);
  });

  it('shows the whole menu when nothing is asked for', () => {
    expect(names('   ')).toHaveLength(allItems.length);
  });

  it('finds every item by its own name, however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allItems), fc.boolean(), (item, upper) => {
        const typed = upper ? item.name.es.toUpperCase() : fold(item.name.es);
        expect(names(typed)).toContain(item.name.es);
      }),
    );
  });
});
