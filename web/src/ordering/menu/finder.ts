import { type Diet, suits } from '../../../../functions/domain/tags.ts';
import type { Menu, MenuCategory } from '../../api/types.ts';
import { state } from '../../browser/life.ts';

/** The search that forgives slips, fetched when somebody is about to search. */
const matcher = state<typeof import('./find.ts')>();

/** Fetches it; where that fails, the next letter tries again. */
export function prepareFinder(): void {
  if (matcher.peek() !== undefined) return;
  import('./find.ts').then(
    (module) => {
      matcher.value = module;
    },
    () => undefined,
  );
}

/** The menu as it was asked for; without what does not suit `diets`, and once the search is here, only what `query` means. */
export function menuFor(menu: Menu, query: string, diets: readonly Diet[]): MenuCategory[] {
  if (query.trim() !== '' && matcher.value !== undefined) return matcher.value.findInMenu(menu, query, diets);
  if (diets.length === 0) return menu.categories;
  return menu.categories
    .map((category) => ({ ...category, items: category.items.filter((item) => suits(item, diets)) }))
    .filter(({ items }) => items.length > 0);
}

/** What comes nearest to `query` when nothing is found by it; empty when nothing does, or without a query. */
export const nearestTo = (menu: Menu, query: string, diets: readonly Diet[]): MenuCategory[] =>
  query.trim() === '' ? [] : (matcher.value?.nearestInMenu(menu, query, diets) ?? []);
