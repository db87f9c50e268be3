/** What the staff call an ingredient. A shop may use other keys: those are shown as they are. */
import { inBoth } from './index.ts';

const es: Readonly<Record<string, string>> = {
  beans: 'Frijoles',
  cheese: 'Queso',
  pork: 'Chicharrón',
  loroco: 'Loroco',
  squash: 'Ayote',
  garlic: 'Ajo',
  jalapeno: 'Jalapeño',
  shrimp: 'Camarón',
  fish: 'Pescado',
  chicken: 'Pollo',
  beef: 'Carne',
  ham: 'Jamón',
  chorizo: 'Chorizo',
  pepperoni: 'Pepperoni',
  mushroom: 'Hongos',
  'mora-leaf': 'Hoja de mora',
  papelillo: 'Papelillo',
  pineapple: 'Piña',
  mango: 'Mango',
  jocote: 'Jocote',
  'suckling-pig': 'Cochinito',
  iguana: 'Garrobo',
  armadillo: 'Cusuco',
  rabbit: 'Conejo',
};

const en: typeof es = {
  beans: 'Beans',
  cheese: 'Cheese',
  pork: 'Pork',
  loroco: 'Loroco',
  squash: 'Squash',
  garlic: 'Garlic',
  jalapeno: 'Jalapeño',
  shrimp: 'Shrimp',
  fish: 'Fish',
  chicken: 'Chicken',
  beef: 'Beef',
  ham: 'Ham',
  chorizo: 'Chorizo',
  pepperoni: 'Pepperoni',
  mushroom: 'Mushrooms',
  'mora-leaf': 'Mora leaf',
  papelillo: 'Papelillo',
  pineapple: 'Pineapple',
  mango: 'Mango',
  jocote: 'Jocote',
  'suckling-pig': 'Suckling pig',
  iguana: 'Iguana',
  armadillo: 'Armadillo',
  rabbit: 'Rabbit',
};

/** By key, in the language on the screen. */
export const ingredientNames = inBoth({ es, en });

/** `Loroco`, in the language on the screen. */
export const ingredientName = (key: string): string => ingredientNames.value[key] ?? key;
