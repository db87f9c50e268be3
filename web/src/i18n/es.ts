import { aLas } from './at-time.ts';

/** Spanish, the source of truth: what the menu and the shell say. Texts of lazy areas are in `<area>.ts` beside this. */
export const es = {
  locale: 'es-SV',
  switchLanguage: 'English',
  brand: 'Pupusería',
  tagline: 'Pupusas recién salidas del comal',
  close: 'Cerrar',
  retry: 'Volver a intentar',
  loading: 'Cargando…',
  skipToContent: 'Ir al contenido',

  table: (number: number) => `Mesa ${number}`,
  change: 'cambiar',
  yourOrders: 'Tus pedidos',

  categories: 'Categorías',
  search: 'Buscar en el menú',
  searchHint: 'Loroco, horchata…',
  clearSearch: 'Borrar la búsqueda',
  found: (count: number) => (count === 1 ? '1 resultado' : `${count} resultados`),
  nearest: 'Lo más parecido que hay:',
  diets: 'Mostrar solo',
  vegetarian: 'Vegetariano',
  noPork: 'Sin cerdo',
  noAlcohol: 'Sin alcohol',
  soldOut: 'Agotado',
  locked: 'Pedido cerrado',
  left: (count: number) => (count === 1 ? 'Queda 1' : `Quedan ${count}`),
  menuFailed: 'No pudimos cargar el menú',
  menuFailedHint: 'Revisá tu conexión. Tu pedido sigue guardado en este teléfono.',
  closedNow: 'Ahora estamos cerrados',
  closedUntil: (when: string) => `Ahora estamos cerrados. Abrimos ${aLas(when)}`,
  closedHint: 'Podés pedir desde ya para llevar, y elegir a qué hora pasar.',
  full: 'Ahorita hay mucho pedido',
  fullHint: 'Lo del comal lo podés pedir para más tarde.',
  pausedHint: 'Podés ir armando el tuyo; se guarda aquí.',

  popular: 'Lo que más piden',
  add: 'Agregar',
  choose: 'Elegir',
  without: (option: string) => `sin ${option}`,
  asLastTime: (options: string) => `Como la última vez: ${options}`,
  added: (quantity: number, name: string) => `Agregado: ${quantity} × ${name}`,

  together: 'Pedir entre varios',
  cart: 'Tu pedido',
  openCart: 'Ver tu pedido',
  items: (count: number) => (count === 1 ? '1 cosa' : `${count} cosas`),
  cartEmpty: 'Todavía no hay nada',
  cartEmptyHint: 'Tocá lo que se te antoje y aquí lo vas viendo.',
  checkout: 'Seguir con el pedido',

  toMenu: 'Ver el menú',
  pageFailed: 'No pudimos abrir esta página',
  pageFailedHint: 'Revisá tu conexión y volvé a intentar. Tu pedido sigue guardado.',
};

/** What every language must say; a missing key does not compile. */
export type Messages = typeof es;
