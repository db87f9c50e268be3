import type { ComponentChildren } from 'preact';
import type { MenuItem } from '../api/types.ts';
import { drinks, plainDrink, vessels } from './drinks.ts';
import {
  type Chance,
  cake,
  fillingOf,
  type Oval,
  outline,
  readRecipe,
  type Spot,
  scatter,
  seeded,
  strew,
} from './fillings.ts';
import { lazy } from './lazy.tsx';

type DrawingProps = { size: number; children?: ComponentChildren };

/** The paper all food is drawn on: decoration, so that a screen reader passes over it. Without children it is blank. */
export const Drawing = ({ size, children }: DrawingProps) => (
  <svg viewBox="0 0 100 100" width={size} height={size} aria-hidden="true">
    {children}
  </svg>
);

type HeapProps = { bits: readonly string[][]; within: Oval; chance: Chance };

/** A recipe's layers of bits, one path each. */
function Heap({ bits, within, chance }: HeapProps) {
  let spots: Spot[] = [];
  return bits.map(([shape = '', hex, count, size, line]) => {
    if (count !== '0') spots = scatter(Number(count), within, chance);
    const d = strew(shape, Number(size), spots);
    const colour = `#${hex}`;
    return <path key={d} d={d} fill={line ? 'none' : colour} stroke={line && colour} stroke-width={line} />;
  });
}

/** The opening faces down, a little to the right: where its middle is and half its width, in radians. */
const openAt = 1.32;
const openHalf = 1.3;

/** A pupusa from the comal, torn open at the front so that its ingredients show. The same name draws the same shape. */
function Pupusa({ name, ingredients, size }: { name: string; ingredients: readonly string[]; size: number }) {
  const chance = seeded(name);
  const [base, bits] = fillingOf(ingredients);

  /** How far a direction is from the opening's middle; 1 is where the tear begins. */
  const awayFrom = (turn: number) => Math.acos(Math.cos(turn - openAt)) / openHalf;
  /** A closed line around (50, cy), `reach` of the way out, which may depend on how far from the opening it is. */
  const around = (cy: number, count: number, reach: (away: number) => number) =>
    outline(
      Array.from({ length: count }, (_, index) => {
        const turn = ((index + 0.5) / count) * 2 * Math.PI;
        const out = reach(awayFrom(turn));
        return [50 + 46 * out * Math.cos(turn), cy + 39.5 * out * Math.sin(turn)] as const;
      }),
    );
  const edge = () => 0.98 + chance() * 0.04;
  const top = around(45, 44, (away) => (away < 1 ? 0.12 + 0.36 * away ** 4 + chance() * 0.14 : edge()));
  const toasted = (count: number, reach: number, radius: number) =>
    strew(
      'spot',
      radius,
      scatter(count, [49, 43, 46 * reach, 39.5 * reach], chance).filter(
        ([x, y]) => awayFrom(Math.atan2(y - 51, x - 51)) > 1,
      ),
    );

  return (
    <Drawing size={size}>
      <path d={around(54, 30, edge)} fill={cake.edge} />
      <path d={around(50, 30, edge)} fill={cake.crumb} />
      <path d={around(49, 26, (away) => (away < 1 ? 0.86 + chance() * 0.16 : 0.2))} fill={`#${base}`} />
      <Heap bits={bits} within={[59, 67, 30, 17]} chance={chance} />
      <path d={top} transform="translate(2 6)" fill={cake.shade} />
      <path d={top} transform="translate(0 3.5)" fill={cake.crumb} />
      <path d={top} fill={cake.rim} />
      <path d={top} transform="translate(3 2) scale(.93)" fill={cake.dough} />
      <path d={toasted(12, 0.76, 6)} fill={cake.toast} />
      <path d={toasted(17, 0.86, 3)} fill={cake.char} />
    </Drawing>
  );
}

/** A drink in what it is served in; brands differ by their colours alone. The same key draws the same drink. */
function Drink({ name, recipe, size }: { name: string; recipe: string; size: number }) {
  const [[kind, ...own] = [], ...bits] = readRecipe(recipe);
  const [swim, ...layers] = vessels[kind ?? ''] ?? vessels.iced;
  /** A vessel names its own colours; the drink's it numbers. */
  const paint = (colour: string | number = '') => {
    const hex = typeof colour === 'number' ? own[colour - 1] : colour;
    return hex ? `#${hex}` : 'none';
  };
  return (
    <Drawing size={size}>
      <path d="M34,95h32" stroke="#0003" stroke-width="4" />
      {layers.map(([d, fill, line, width]) => (
        <path key={d} d={d} fill={paint(fill)} stroke={paint(line)} stroke-width={width} />
      ))}
      <Heap bits={bits} within={swim} chance={seeded(name)} />
      <path d="M41,60v24" stroke="#fff7" stroke-width="3" />
    </Drawing>
  );
}

/** Fetched with the first photo: a menu of drawings does not need it. Its place is kept free meanwhile. */
const Photo = lazy<{ photo: string; size: number }>(() => import('./photo.tsx').then((module) => module.Photo), {
  waiting: Drawing,
  failed: Drawing,
});

/** What of a menu item decides what is seen of it. */
export type Drawn = Pick<MenuItem, 'kind' | 'ingredients' | 'picture'> & Partial<Pick<MenuItem, 'photo'>>;

/** What a pupusa with these ingredients is drawn from, where no menu is at hand. */
export const pupusaOf = (...ingredients: string[]): Drawn => ({ kind: 'pupusa', ingredients, picture: null });

type Props = { of: Drawn | undefined; size: number };

/**
 * The photo of a menu item, or else its drawing, `size` CSS pixels square. Decoration: the item's name stands beside it. What is no drink, or is
 * not on the menu any more, is drawn as a pupusa.
 */
export function Picture({ of: { kind, ingredients, picture, photo } = pupusaOf(), size }: Props) {
  if (photo) return <Photo photo={photo} size={size} />;
  if (kind !== 'drink') return <Pupusa name={picture ?? `${ingredients}`} ingredients={ingredients} size={size} />;
  const key = picture ?? '';
  // Never what every object inherits: a picture may be called `constructor`.
  const recipe = (Object.hasOwn(drinks, key) && drinks[key]) || plainDrink(key);
  return <Drink name={key} recipe={recipe} size={size} />;
}
