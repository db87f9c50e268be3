import type { MenuItem } from '../api/types.ts';
import { Drink } from './drink.tsx';
import { drinks, plainDrink } from './drinks.ts';
import { Pupusa } from './pupusa.tsx';

/** What of a menu item decides how it is drawn. */
export type Drawn = Pick<MenuItem, 'kind' | 'ingredients' | 'picture'>;

/** What a pupusa with these ingredients is drawn from, where no menu is at hand. */
export const pupusaOf = (...ingredients: string[]): Drawn => ({ kind: 'pupusa', ingredients, picture: null });

type Props = { of: Drawn | undefined; size: number };

/**
 * The drawing of a menu item, `size` CSS pixels square. Decoration: the item's name stands beside it. What is no drink, or is
 * not on the menu any more, is drawn as a pupusa.
 */
export function Picture({ of: { kind, ingredients, picture } = pupusaOf(), size }: Props) {
  if (kind !== 'drink') return <Pupusa name={picture ?? `${ingredients}`} ingredients={ingredients} size={size} />;
  const key = picture ?? '';
  // Never what every object inherits: a picture may be called `constructor`.
  const recipe = (Object.hasOwn(drinks, key) && drinks[key]) || plainDrink(key);
  return <Drink name={key} recipe={recipe} size={size} />;
}
