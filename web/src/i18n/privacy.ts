/** What the page of a person’s data says. */
import { inBoth } from './index.ts';

const es = {
  hint: 'Si alguien pregunta qué guardamos de su persona, o pide que lo borremos, buscalo por su número.',
  retention: (days: number) => `Los nombres, teléfonos y notas se borran solos a los ${days} días.`,
  phone: 'Teléfono',
  phoneHint: 'Con el código del país: +503 7000 0000',
  phoneWrong: 'Escribí el número con el código del país, como +503 7000 0000.',
  find: 'Buscar',
  finding: 'Buscando…',
  found: (count: number, phone: string) =>
    count === 0
      ? `No guardamos nada de ${phone}.`
      : count === 1
        ? `Un pedido tiene el número ${phone}.`
        : `${count} pedidos tienen el número ${phone}.`,
  shown: (count: number) => `Aquí están los ${count} más recientes.`,
  all: 'Pedidos de esta persona',
  placedAt: 'Cuándo',
  number: 'Pedido',
  name: 'A nombre de',
  notes: 'Notas y nombres en las líneas',
  total: 'Total',
  copy: 'Descargar una copia',
  file: 'datos-personales.json',
  erase: 'Borrar sus datos',
  eraseTitle: (phone: string) => `¿Borrar los datos de ${phone}?`,
  eraseHint:
    'Se borran para siempre el nombre, el teléfono, las notas, los nombres en las líneas y los avisos. Quedan lo que pidió, los precios y las sumas, sin decir de quién fueron. Los respaldos ya hechos aún los tienen hasta que se borren.',
  eraseYes: 'Sí, borrar',
  no: 'No',
  erased: (count: number) => (count === 1 ? 'Borrado de un pedido' : `Borrado de ${count} pedidos`),
  stillOpen: 'Esta persona tiene un pedido abierto. Entregalo o cancelalo primero; no se borró nada.',
  failed: 'No se pudo',
};

const en: typeof es = {
  hint: 'When somebody asks what is kept about them, or wants it erased, find them by their number.',
  retention: (days) => `Names, phones and notes are erased automatically after ${days} days.`,
  phone: 'Phone',
  phoneHint: 'With the country’s code: +503 7000 0000',
  phoneWrong: 'Enter the number with the country’s code, such as +503 7000 0000.',
  find: 'Find',
  finding: 'Finding…',
  found: (count, phone) =>
    count === 0
      ? `Nothing is kept about ${phone}.`
      : count === 1
        ? `One order has the number ${phone}.`
        : `${count} orders have the number ${phone}.`,
  shown: (count) => `These are the ${count} newest.`,
  all: 'This person’s orders',
  placedAt: 'When',
  number: 'Order',
  name: 'In the name of',
  notes: 'Notes and names on lines',
  total: 'Total',
  copy: 'Download a copy',
  file: 'personal-data.json',
  erase: 'Erase their data',
  eraseTitle: (phone) => `Erase the data of ${phone}?`,
  eraseHint:
    'The name, phone, notes, names on lines and notifications are erased for good. What was ordered, the prices and the totals stay, without saying whose they were. Backups already made still have them until they are deleted.',
  eraseYes: 'Yes, erase',
  no: 'No',
  erased: (count) => (count === 1 ? 'Erased from one order' : `Erased from ${count} orders`),
  stillOpen: 'This person has an open order. Hand it over or cancel it first; nothing was erased.',
  failed: 'That did not work',
};

export const privacyText = inBoth({ es, en });
