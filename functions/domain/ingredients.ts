/**
 * What the keys in a recipe mean for a guest's diet. A shop may use other keys: they say nothing about it, so that a dish with one
 * is not called vegetarian.
 */
import type { Allergen } from './tags.ts';

type Contained = Allergen | 'pork';

const contained: Readonly<Record<string, readonly Contained[]>> = {
  cheese: ['milk'],
  pork: ['pork'],
  'suckling-pig': ['pork'],
  chorizo: ['pork'],
  ham: ['pork'],
  pepperoni: ['pork'],
  fish: ['fish'],
  shrimp: ['seafood'],
};

const vegetarian: ReadonlySet<string> = new Set([
  'beans',
  'cheese',
  'garlic',
  'jalapeno',
  'jocote',
  'loroco',
  'mango',
  'mora-leaf',
  'mushroom',
  'papelillo',
  'pineapple',
  'squash',
]);

/** The allergens, and `pork`, that are in any of `ingredients`, each once, in the order of the recipe. */
export const containedIn = (ingredients: readonly string[]): Contained[] => [
  ...new Set(ingredients.flatMap((key) => (Object.hasOwn(contained, key) ? (contained[key] ?? []) : []))),
];

/**
 * An item's tags: those it was given, and those that follow from its recipe. Where there is a recipe, it alone decides
 * whether the item is vegetarian.
 */
export function tagsOf({ tags, ingredients }: { tags: readonly string[]; ingredients: readonly string[] }): string[] {
  if (ingredients.length === 0) return [...tags];
  const given = tags.filter((tag) => tag !== 'vegetarian');
  const meatless = ingredients.every((key) => vegetarian.has(key)) ? ['vegetarian'] : [];
  return [...new Set([...given, ...meatless, ...containedIn(ingredients)])];
}
