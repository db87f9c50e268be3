import type { Menu, MenuCategory } from '../../api/types.ts';

/** Without accents and case: “Jalapeño” and “jalapeno” are the same word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The categories with only the items that have every word of `query` in either language; empty categories are left out. */
export function searchMenu(menu: Menu, query: string): MenuCategory[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return menu.categories;
  return menu.categories.flatMap((category) => {
    const items = category.items.filter((item) => {
      const text = fold([item.name.es, item.name.en, category.name.es, category.name.en].join(' '));
      return words.every((word) => text.includes(word));
    });
    return items.length === 0 ? [] : [{ ...category, items }];
  });
}
