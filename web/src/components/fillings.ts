/** How food is scattered: seeded chance, soft outlines and small shapes, as SVG path data in a field 100 wide and high. */

export type Chance = () => number;
/** The middle and the half axes of an ellipse. */
export type Oval = readonly [cx: number, cy: number, rx: number, ry: number];
type Point = readonly [x: number, y: number];
export type Spot = readonly [x: number, y: number, turn: number, scale: number];

const prime = 2 ** 31 - 1;

/** The same key always gives the same row of numbers in (0, 1): Park and Miller's generator, seeded by the letters. */
export function seeded(key: string): Chance {
  let state = 1;
  const stir = (more: number) => {
    state = (state * 48271 + more) % prime;
    return state / prime;
  };
  for (const letter of key) stir(letter.charCodeAt(0));
  return () => stir(0);
}

const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** A closed soft line that runs near all points. */
export function outline(points: readonly Point[]): string {
  const halfway = points.map(([x, y], index) => {
    const [px, py] = points.at(index - 1) ?? [x, y];
    return `${at((x + px) / 2, (y + py) / 2)}Q${at(x, y)} `;
  });
  return `M${halfway.join('')}${halfway[0]?.split('Q')[0]}`;
}

/** Spots spread evenly over an oval, as seeds over a sunflower, a little out of line. */
export function scatter(count: number, [cx, cy, rx, ry]: Oval, chance: Chance): Spot[] {
  const start = chance() * 7;
  return Array.from({ length: count }, (_, index) => {
    const reach = Math.sqrt((index + 0.3 + chance() * 0.4) / count);
    const turn = start + index * 2.4;
    return [cx + rx * reach * Math.cos(turn), cy + ry * reach * Math.sin(turn), chance() * 6.3, 0.7 + chance() * 0.6];
  });
}

/** Shapes about 20 units across, their points written `x,y`. */
export const shapes: Record<string, string> = {
  dot: 'M-10,0C-10,-13 10,-13 10,0 10,13 -10,13 -10,0',
  bean: 'M-10,-2C-8,-9 8,-9 10,-2 11,9 3,5 0,4 -4,5 -11,8 -10,-2',
  leaf: 'M-10,0Q-1,-9 10,0 -1,9 -10,0',
  shred: 'M-10,0Q0,-6 10,1',
  string: 'M-10,2C-4,-7 3,8 10,-2',
  die: 'M-8,-7L7,-8 8,7 -7,8Z',
  spot: 'M-10,1C-11,-7 -2,-9 3,-7 12,-6 10,4 5,7 -1,10 -9,8 -10,1',
  curl: 'M-7,9C-14,-6 2,-14 8,-3 10,1 8,5 5,6',
  cap: 'M-10,1C-10,-12 10,-12 10,1 8,3 5,2 3,2L3,9 -3,9 -3,2C-5,2 -8,3 -10,1',
  bud: 'M-10,1L-4,1C-2,-5 6,-5 10,0 6,5 -2,5 -4,1',
};

/**
 * Reads a line such as `fea, dot 483 10 6, dot bd7 0 4`: words of the thing's own, then its bits from the bottom up as
 * shape, colour, count, size and, for what is drawn as a line, its width. A count of 0 lays bits on the ones before: the
 * eye of a ring, the vein of a leaf. Colours are CSS hex without the #. Text, because objects would be twice the bytes.
 */
export const readRecipe = (recipe: string): string[][] => recipe.split(', ').map((part) => part.split(' '));

/** The shape at every spot, as one path. */
export const strew = (shape: string, size: number, spots: readonly Spot[]) =>
  spots
    .map(([x, y, turn, scale]) => {
      const c = (Math.cos(turn) * size * scale) / 10;
      const s = (Math.sin(turn) * size * scale) / 10;
      return shapes[shape]?.replace(/(-?\d+),(-?\d+)/g, (_, u, v) => at(x + u * c - v * s, y + u * s + v * c));
    })
    .join('');

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
 * How each ingredient of `menu.json` looks in a pupusa, as a recipe: the colour it gives the filling when it
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
