/**
 * The words on a menu item that the app understands. A shop may tag with others; they say nothing to a guest.
 * `popular`: what people order first. `vegetarian`: without meat, fish and seafood. `pork`, `alcohol`: has some.
 */
export const allergens = ['milk', 'egg', 'gluten', 'fish', 'seafood', 'nuts', 'peanut', 'sesame', 'soy'] as const;
export type Allergen = (typeof allergens)[number];

type Tagged = { tags: readonly string[] };

/** What a guest can ask the menu to leave out. */
export const diets = {
  vegetarian: ({ tags }: Tagged) => tags.includes('vegetarian'),
  noPork: ({ tags }: Tagged) => !tags.includes('pork'),
  noAlcohol: ({ tags }: Tagged) => !tags.includes('alcohol'),
};
export type Diet = keyof typeof diets;

/** True when `item` suits everybody who asked. */
export const suits = (item: Tagged, asked: readonly Diet[]): boolean => asked.every((diet) => diets[diet](item));

/** What `item` is known to contain, in the order above. */
export const allergensOf = ({ tags }: Tagged): Allergen[] => allergens.filter((allergen) => tags.includes(allergen));
