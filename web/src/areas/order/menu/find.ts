/**
 * Finds things on the menu however they are typed: without accents, in any case, in either language, with the slips that
 * thumbs make on glass.
 */
import { type Diet, suits } from '../../../../../functions/domain/tags.ts';
import type { Menu, MenuCategory, MenuItem } from '../../../api/types.ts';

/** Without accents and case: “Jalapeño” and “jalapeno” are the same word. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Said between the words that matter, in either language: “jugo de piña”, “coffee with milk”. */
const small = new Set(['a', 'and', 'con', 'de', 'del', 'el', 'en', 'la', 'las', 'los', 'of', 'the', 'with', 'y']);

/** Short words are often one slip from each other; only longer ones may have any. */
const slipsAllowed = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2);

/**
 * How few slips make `typed` of the beginning of `word`: a letter too many, too few, wrong, or swapped with its neighbour
 * (Damerau's distance, each pair swapped at most once). More than `most` is Infinity.
 */
export function slips(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let fewest = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(!same));
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (swapped) fewest = Math.min(fewest, (before[j - 2] ?? 0) + 1);
      next.push(fewest);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

/** 0 when a word begins with what was typed, 1 when one has it inside, 2 and up by slips; Infinity when none is near. */
function distance(typed: string, words: readonly string[]): number {
  if (words.some((word) => word.startsWith(typed))) return 0;
  if (typed.length > 2 && words.some((word) => word.includes(typed))) return 1;
  const most = slipsAllowed(typed);
  return most === 0 ? Number.POSITIVE_INFINITY : 1 + Math.min(...words.map((word) => slips(typed, word, most)));
}

/** What an item can be found by. Folded once per menu: the menu is another object when it is another menu. */
const foundBy = new WeakMap<MenuItem, string[]>();
function wordsFor(item: MenuItem, { name }: MenuCategory): string[] {
  const words = foundBy.get(item) ?? wordsOf([item.name.es, item.name.en, name.es, name.en].join(' '));
  foundBy.set(item, words);
  return words;
}

/**
 * The categories with only the items that suit `diets` and have a word near every word of `query`; empty categories are
 * left out. Where anything has the words as they were typed, guesses at what was meant are left out too.
 */
export function findInMenu(menu: Menu, query: string, diets: readonly Diet[] = []): MenuCategory[] {
  const all = wordsOf(query);
  const telling = all.filter((word) => !small.has(word));
  const typed = telling.length > 0 ? telling : all;
  const near = (item: MenuItem, category: MenuCategory) =>
    Math.max(0, ...typed.map((word) => distance(word, wordsFor(item, category))));

  const found = menu.categories.map((category) => ({
    category,
    items: category.items
      .filter((item) => suits(item, diets))
      .map((item) => ({ item, far: near(item, category) }))
      .sort((a, b) => a.far - b.far),
  }));
  const best = Math.min(...found.flatMap(({ items }) => items.map(({ far }) => far)));
  const most = Math.max(1, best);
  return found
    .map(({ category, items }) => ({
      ...category,
      items: items.filter(({ far }) => far <= most && Number.isFinite(far)).map(({ item }) => item),
    }))
    .filter(({ items }) => items.length > 0);
}
