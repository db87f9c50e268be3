import { Drink } from './drink.tsx';
import { drinks, plainDrink } from './drinks.ts';
import { fillings, plainFilling } from './fillings.ts';
import { Pupusa } from './pupusa.tsx';

type Props = { picture: string | null; size: number };

/** Never what every object inherits: a picture may be called `constructor`. */
const recipeIn = (recipes: Record<string, string>, key: string) =>
  Object.hasOwn(recipes, key) ? recipes[key] : undefined;

/** The drawing of a menu item, `size` CSS pixels square. Decoration: the item's name stands beside it. */
export function Picture({ picture, size }: Props) {
  const key = picture ?? 'pupusa-';
  return key.startsWith('pupusa-') ? (
    <Pupusa name={key} recipe={recipeIn(fillings, key.slice(7)) ?? plainFilling} size={size} />
  ) : (
    <Drink name={key} recipe={recipeIn(drinks, key) ?? plainDrink(key)} size={size} />
  );
}
