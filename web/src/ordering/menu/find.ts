/**
 * Finds things on the menu however they are typed: without accents, in any case, in either language, by what is in them, by
 * what can be added, by the words that people here use, and with the slips that thumbs make on glass.
 */
import { foldText } from '../../../../functions/domain/fold-text.ts';
import { type Diet, suits } from '../../../../functions/domain/tags.ts';
import type { Menu, MenuCategory, MenuItem, Name } from '../../api/types.ts';
import { ingredientWords, synonyms } from './search-words.ts';

export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

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

/** What a description says that something is not: “sin picante”, “Not the berry.” */
const denied = /\b(?:no|not|sin|without)\b[^.,:]*/g;

/** The words that an item is found by, each kind with what a match of it costs: an item's own name comes first. */
type Index = { named: string[]; made: string[]; said: string[] };
const costs = { named: 0, made: 2, said: 3 } satisfies Record<keyof Index, number>;

/** Indexed once per menu: the menu is another object when it is another menu. */
const indexes = new WeakMap<MenuItem, Index>();

const both = ({ es, en }: Name): string => `${es} ${en}`;
const sameAs = synonyms.map(wordsOf);

export function indexOf(item: MenuItem, category: Pick<MenuCategory, 'name'>): Index {
  const known = indexes.get(item);
  if (known !== undefined) return known;
  const own = wordsOf(`${both(item.name)} ${both(category.name)}`);
  // “cocacola”, and “7 up” for 7Up.
  const joined = [item.name.es, item.name.en].map((name) => wordsOf(name).join(''));
  const split = own.flatMap((word) => word.match(/\d+|\D+/g) ?? []);
  const options = item.optionGroups.flatMap((group) => group.options.map(({ name }) => both(name)));
  const index = {
    named: [...own, ...joined, ...split, ...sameAs.filter((line) => line.some((word) => own.includes(word))).flat()],
    made: item.ingredients.flatMap((key) =>
      wordsOf(Object.hasOwn(ingredientWords, key) ? `${ingredientWords[key]}` : key),
    ),
    said: wordsOf([...options, foldText(both(item.description ?? { es: '', en: '' })).replace(denied, '')].join(' ')),
  };
  indexes.set(item, index);
  return index;
}

/** How near an item comes to one typed word: by a literal match (no slips) at its cost, or by slips; Infinity: not at all. */
type Nearness = { slips: number; cost: number };

function nearness(typed: string, index: Index, most: number): Nearness {
  const begins = (words: readonly string[]) => words.some((word) => word.startsWith(typed));
  if (begins(index.named)) return { slips: 0, cost: costs.named };
  if (typed.length > 2 && index.named.some((word) => word.includes(typed))) return { slips: 0, cost: 1 };
  if (begins(index.made)) return { slips: 0, cost: costs.made };
  if (begins(index.said)) return { slips: 0, cost: costs.said };
  if (most === 0) return { slips: Number.POSITIVE_INFINITY, cost: 0 };
  const fewest = (words: readonly string[]) => Math.min(...words.map((word) => slips(typed, word, most)));
  const [named, made] = [fewest(index.named), fewest(index.made)];
  return named <= made ? { slips: named, cost: costs.named } : { slips: made, cost: costs.made };
}

/** The words of `query` that matter; where none does, all of them. */
function typedWords(query: string): string[] {
  const all = wordsOf(query);
  const significant = all.filter((word) => !small.has(word));
  return significant.length > 0 ? significant : all;
}

/** More than any sum of literal costs: guesses come after everything that was typed so. */
const guessed = 1_000;
/** A dish is shown beside the one of that name when this is in it. */
const alsoShown = costs.made;

/** How far `index` is from all typed words together; `cost`, the sum over the words, orders what is equally far. */
function distance(typed: readonly string[], index: Index): { far: number; cost: number } {
  const near = typed.map((word) => nearness(word, index, slipsAllowed(word)));
  const cost = near.reduce((sum, word) => sum + word.cost, 0);
  const most = Math.max(0, ...near.map((word) => word.slips));
  return { far: most > 0 ? guessed + most : cost, cost };
}

/** The categories with the items that `keep` chooses, nearest first; empty ones are left out. */
const sorted = <R extends { item: MenuItem; category: MenuCategory }>(
  { categories }: Menu,
  ranked: readonly R[],
  compare: (a: R, b: R) => number,
): MenuCategory[] =>
  categories
    .map((category) => {
      const items = ranked.filter((row) => row.category === category).sort(compare);
      return { ...category, items: items.map(({ item }) => item) };
    })
    .filter(({ items }) => items.length > 0);

const suitable = (menu: Menu, diets: readonly Diet[]) =>
  menu.categories.flatMap((category) =>
    category.items
      .filter((item) => suits(item, diets))
      .map((item) => ({ item, category, index: indexOf(item, category) })),
  );

/**
 * The categories with only the items that suit `diets` and have a word near every word of `query`, or a name near all of it
 * in one word; empty categories are left out. Where anything has the words as they were typed, guesses at what was meant are
 * left out too.
 */
export function findInMenu(menu: Menu, query: string, diets: readonly Diet[] = []): MenuCategory[] {
  const typed = typedWords(query);
  const whole = typed.length > 1 ? [wordsOf(query).join('')] : typed;
  const ranked = suitable(menu, diets).map((row) => {
    const [words, one] = [distance(typed, row.index), distance(whole, row.index)];
    return { ...row, ...(one.far < words.far ? one : words) };
  });
  const most = Math.max(alsoShown, Math.min(...ranked.map(({ far }) => far)));
  const found = ranked.filter(({ far }) => far <= most && Number.isFinite(far));
  return sorted(menu, found, (a, b) => a.far - b.far || a.cost - b.cost);
}

const mostNearest = 6;

/**
 * What comes nearest where `findInMenu` finds nothing, 6 items or fewer: those that have the most of the typed words; where
 * no word is anywhere, those with the fewest slips, of which half a word's letters may be. Empty when nothing is near.
 */
export function nearestInMenu(menu: Menu, query: string, diets: readonly Diet[] = []): MenuCategory[] {
  const typed = typedWords(query);
  const rows = suitable(menu, diets);
  const withMost = (allowed: (word: string) => number) => {
    const ranked = rows.map((row) => {
      const near = typed.map((word) => nearness(word, row.index, allowed(word)));
      const has = near.filter((word) => Number.isFinite(word.slips));
      const sum = (of: keyof Nearness) => has.reduce((total, word) => total + word[of], 0);
      return { ...row, has: has.length, slips: sum('slips'), cost: sum('cost') };
    });
    const most = Math.max(1, ...ranked.map(({ has }) => has));
    const having = ranked.filter(({ has }) => has === most);
    const fewest = Math.min(...having.map((row) => row.slips));
    return having.filter((row) => row.slips === fewest);
  };
  const near = withMost(slipsAllowed);
  const loosely = (word: string) => (word.length < 4 ? 0 : Math.floor(word.length / 2));
  const nearer = (a: { cost: number }, b: { cost: number }) => a.cost - b.cost;
  const found = (near.length > 0 ? near : withMost(loosely)).sort(nearer);
  return sorted(menu, found.slice(0, mostNearest), nearer);
}
