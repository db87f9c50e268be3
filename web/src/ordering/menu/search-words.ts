/** The other words that guests in El Salvador, and visitors, use for what is on a menu. Accents and case make no difference. */

/** What each ingredient of `menu.json` is looked for by. */
export const ingredientWords: Readonly<Record<string, string>> = {
  beans: 'frijol frijoles beans',
  cheese: 'queso quesillo cheese',
  jalapeno: 'jalapeño chile picante picoso spicy hot',
  pork: 'chicharrón cerdo chancho tunco pork',
  'suckling-pig': 'cochinito cerdo chancho tunco pork',
  chorizo: 'chorizo longaniza cerdo pork sausage',
  loroco: 'loroco flor flower',
  papelillo: 'papelillo hoja verdura leaf greens',
  'mora-leaf': 'mora hoja verdura leaf greens',
  mango: 'mango fruta fruit',
  shrimp: 'camarón mariscos shrimp prawn seafood',
  fish: 'pescado fish',
  garlic: 'ajo garlic',
  ham: 'jamón cerdo ham pork',
  pepperoni: 'pepperoni peperoni cerdo pork',
  mushroom: 'hongo champiñón mushroom',
  chicken: 'pollo gallina chicken',
  beef: 'carne res beef',
  squash: 'ayote pipián calabaza verdura squash zucchini',
  pineapple: 'piña fruta pineapple fruit',
  jocote: 'jocote fruta fruit',
  iguana: 'garrobo iguana',
  armadillo: 'cusuco armadillo',
  rabbit: 'conejo rabbit',
};

/** Words that mean the same: an item whose name or category has one of a line is found by every word of it. */
export const synonyms: readonly string[] = [
  'sodas gaseosa refresco',
  'cervezas cerveza chela birria cheve beer',
  'licuado batido smoothie shake',
  'jugo zumo juice',
  'banano guineo plátano banana',
  'coca coke',
  '7up seven',
  'light dieta diet zero',
  'tradicionales fresco refresco',
  'atole atol',
  'kolashampan champán champagne',
];
