/** What the staff's sheet says that sells things out. */
import { inBoth } from './index.ts';

const es = {
  button: 'Se acabó…',
  title: '¿Qué se acabó?',
  now: 'No hay ahora',
  tomorrow: 'hasta mañana',
  back: 'Ya hay',
  isBack: (name: string) => `Ya hay ${name}`,
  howLong: '¿Hasta cuándo?',
  until: { tomorrow: 'Hasta mañana', changed: 'Hasta que avisemos' },
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
  howLong: 'Until when?',
  until: { tomorrow: 'Until tomorrow', changed: 'Until we say so' },
  find: 'Search',
  nothing: 'Nothing is called that.',
  kinds: { ingredient: 'Ingredients: everything with them', item: 'Dishes and drinks', option: 'Options' },
  gone: (name) => `Sold out: ${name}. It can no longer be ordered.`,
};

export const soldOutText = inBoth({ es, en });
