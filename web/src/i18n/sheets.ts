/** What the sheets say: one item, and the cart. They are fetched after the menu, so their texts are too. */
import type { Allergen } from '../../../functions/domain/tags.ts';
import { inBoth } from './index.ts';

const es = {
  choose: (min: number, max: number) => {
    if (min === 1 && max === 1) return 'Elegí una opción';
    if (min === 0) return max === 1 ? 'Opcional' : `Opcional, hasta ${max}`;
    return min === max ? `Elegí ${min}` : `Elegí de ${min} a ${max}`;
  },
  chooseFirst: (group: string) => `Elegí: ${group}`,
  note: 'Nota para la cocina',
  noteHint: 'Sin curtido, bien tostada…',
  guest: '¿Para quién es?',
  guestHint: 'Un nombre, si piden varios',
  forGuest: (name: string) => `Para: ${name}`,
  forAll: 'Para todos',
  quantity: 'Cantidad',
  quantityOf: (name: string) => `Cantidad de ${name}`,
  fewer: 'Quitar una',
  more: 'Agregar una',
  add: 'Agregar',
  again: 'Agregar igual que la anterior',
  save: 'Guardar cambios',
  contains: (allergens: string) => `Contiene ${allergens}.`,
  allergyHint: 'Si tenés alergia a algo, avisanos antes de pedir: todo se prepara en la misma cocina.',
  allergens: {
    milk: 'leche',
    egg: 'huevo',
    gluten: 'gluten',
    fish: 'pescado',
    seafood: 'mariscos',
    nuts: 'nueces',
    peanut: 'maní',
    sesame: 'ajonjolí',
    soy: 'soya',
  } satisfies Record<Allergen, string>,

  remove: 'Quitar',
  removeLine: (name: string) => `Quitar ${name}`,
  edit: 'Cambiar',
  editLine: (name: string) => `Cambiar ${name}`,
  removed: (name: string) => `Quitado: ${name}`,
  undo: 'Deshacer',
  restored: (name: string) => `Otra vez en tu pedido: ${name}`,
  notOnMenu: 'Ya no está en el menú',
  fit: 'Quitar lo que ya no hay',
  subtotal: 'Subtotal',
  tip: 'Propina',
  noTip: 'Sin propina',
  otherTip: 'Otra',
  tipAmount: '¿Cuánto de propina?',
  tipUnclear: 'Escribí una cantidad, por ejemplo 1.50',
  total: 'Total',
  together: '¿Son varios? Que cada quien elija en su teléfono',
};

export const sheetsText = inBoth({
  es,
  en: {
    choose: (min, max) => {
      if (min === 1 && max === 1) return 'Choose one';
      if (min === 0) return max === 1 ? 'Optional' : `Optional, up to ${max}`;
      return min === max ? `Choose ${min}` : `Choose ${min} to ${max}`;
    },
    chooseFirst: (group) => `Choose: ${group}`,
    note: 'Note for the kitchen',
    noteHint: 'No curtido, extra crispy…',
    guest: 'Who is it for?',
    guestHint: 'A name, if several of you order',
    forGuest: (name) => `For: ${name}`,
    forAll: 'For everybody',
    quantity: 'Quantity',
    quantityOf: (name) => `Quantity of ${name}`,
    fewer: 'One fewer',
    more: 'One more',
    add: 'Add',
    again: 'Add the same as last time',
    save: 'Save changes',
    contains: (allergens) => `Contains ${allergens}.`,
    allergyHint: 'If you have an allergy, tell us before you order: everything is made in the same kitchen.',
    allergens: {
      milk: 'milk',
      egg: 'egg',
      gluten: 'gluten',
      fish: 'fish',
      seafood: 'shellfish',
      nuts: 'nuts',
      peanut: 'peanuts',
      sesame: 'sesame',
      soy: 'soy',
    },

    remove: 'Remove',
    removeLine: (name) => `Remove ${name}`,
    edit: 'Change',
    editLine: (name) => `Change ${name}`,
    removed: (name) => `Removed: ${name}`,
    undo: 'Undo',
    restored: (name) => `Back in your order: ${name}`,
    notOnMenu: 'No longer on the menu',
    fit: 'Remove what has run out',
    subtotal: 'Subtotal',
    tip: 'Tip',
    noTip: 'No tip',
    otherTip: 'Other',
    tipAmount: 'How much would you like to tip?',
    tipUnclear: 'Write an amount, such as 1.50',
    total: 'Total',
    together: 'Several of you? Let everybody choose on their phone',
  },
});
