/** What the staff's sheet says that sells things out. */
import { inBoth } from './index.ts';

const es = {
  button: 'Se acabó…',
  title: '¿Qué se acabó?',
  now: 'No hay ahora',
  tomorrow: 'hasta mañana',
  back: 'Ya hay',
  isBack: (name: string) => `Ya hay ${name}`,
  few: 'Quedan pocas porciones',
  stopCounting: 'Dejar de contar',
  notCounted: (name: string) => `${name} ya no se cuenta`,
  howLong: '¿Hasta cuándo?',
  until: { tomorrow: 'Hasta mañana', changed: 'Hasta que avisemos', portions: 'Todavía quedan algunas' },
  howMany: '¿Para cuántas porciones queda?',
  howManyHint: 'Se cuentan con cada pedido de hoy. Al llegar a cero, se acabó.',
  noNumber: 'Escribí un número de 1 a 9999.',
  counted: (name: string, portions: number) => `${name}: queda para ${portions}.`,
  find: 'Buscar',
  nothing: 'Nada se llama así.',
  kinds: { ingredient: 'Ingredientes: todo lo que los lleva', item: 'Platos y bebidas', option: 'Opciones' },
  gone: (name: string) => `Se acabó: ${name}. Nadie lo puede pedir.`,
};

const en: typeof es = {
  button: 'Sold out…',
  title: 'What ran out?',
  now: 'Sold out now',
  tomorrow: 'until tomorrow',
  back: 'Back',
  isBack: (name) => `${name} is back`,
  few: 'Few portions left',
  stopCounting: 'Stop counting',
  notCounted: (name) => `${name} is no longer counted`,
  howLong: 'Until when?',
  until: { tomorrow: 'Until tomorrow', changed: 'Until we say so', portions: 'Some are left' },
  howMany: 'How many portions are left?',
  howManyHint: 'Each order of today takes its own. At zero, it is sold out.',
  noNumber: 'Type a number from 1 to 9999.',
  counted: (name, portions) => `${name}: ${portions} left.`,
  find: 'Search',
  nothing: 'Nothing is called that.',
  kinds: { ingredient: 'Ingredients: everything with them', item: 'Dishes and drinks', option: 'Options' },
  gone: (name) => `Sold out: ${name}. It can no longer be ordered.`,
};

export const soldOutText = inBoth({ es, en });
