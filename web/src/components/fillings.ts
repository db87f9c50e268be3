import { readRecipe } from './bits.ts';

/** The colours of the cake itself. */
export const cake = {
  dough: '#f3d794',
  rim: '#eb6',
  crumb: '#fec',
  edge: '#c94',
  shade: '#5204',
  toast: '#c838',
  char: '#7418',
};

/**
 * How each ingredient of `menu.json` looks in a pupusa, as a recipe (see `bits.ts`): the colour it gives the filling when it
 * comes first, then its bits from the bottom up. White strings are quesillo, melting: only `cheese` has them.
 */
const ingredients: Record<string, string> = {
  beans: '632, bean 843 13 6, dot 521 11 2',
  cheese: 'fea, string ffe 11 9 3, string eb5 4 6 2',
  jalapeno: 'bd7, dot 483 11 6, dot bd7 0 4, dot eeb 0 2',
  pork: 'c84, spot 942 14 5, die ea6 10 3',
  'suckling-pig': 'eb9, shred d86 16 8 4, shred b64 10 6 2, shred fdc 7 5 1',
  chorizo: 'd86, spot b32 15 5, dot e64 14 2',
  loroco: 'dc9, bud 473 12 8, bud ac7 0 4',
  papelillo: 'bc8, leaf 374 13 9, shred 8c8 0 6 1',
  'mora-leaf': 'ac8, leaf 243 18 7, leaf 595 10 4',
  mango: 'fe9, die f92 14 6, die fc4 0 3',
  shrimp: 'fca, curl e75 8 8 6, curl fca 0 7 2',
  fish: 'ec9, spot ffe 13 7, shred cb9 0 4 1, leaf 694 7 3',
  garlic: 'ec8, bud b96 12 8, bud ffe 0 7, dot 7a5 9 2',
  ham: 'fcc, die e88 12 6, die fcc 0 4',
  pepperoni: 'c53, dot a22 8 8, dot c53 0 7',
  mushroom: 'edc, cap 974 9 8, cap edc 0 6',
  chicken: 'd95, shred fca 16 8 4, shred c85 10 5 1',
  beef: '843, die 632 15 4, dot b74 12 2, leaf 7a5 6 3',
  squash: 'fd8, shred 7a4 13 6 3, shred eb3 12 6 3',
  pineapple: 'feb, die ec2 13 6',
  jocote: 'fd8, bean b32 10 7, dot fa3 0 4, dot fda 0 2',
  iguana: 'ec8, shred 884 14 8 4, dot 563 15 2',
  armadillo: 'da7, die 754 13 6, string ba8 0 4 1',
  rabbit: 'ec9, shred c85 13 7 5, leaf 684 8 4, die e73 8 2',
};

/**
 * The filling's colour and its bits, in the order of the recipe; three and more ingredients share the room of two. Without a
 * known ingredient it is cheese, so that there is something to see.
 */
export function fillingOf(recipe: readonly string[]): [colour: string | undefined, bits: string[][]] {
  // Never what every object inherits: a key may be `constructor`.
  const known = recipe.filter((key) => Object.hasOwn(ingredients, key));
  const parts = (known.length > 0 ? known : ['cheese']).map((key) => readRecipe(ingredients[key] ?? ''));
  const room = Math.min(1, 2 / parts.length);
  const bits = parts.flatMap(([, ...own]) =>
    own.map(([shape = '', hex = '', count, ...rest]) => [shape, hex, `${Math.ceil(Number(count) * room)}`, ...rest]),
  );
  return [parts[0]?.[0]?.[0], bits];
}
