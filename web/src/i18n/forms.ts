/** What forms and tables of the staff's pages say, whatever they are about. */
import { inBoth } from './index.ts';

const es = {
  languages: { es: 'En español', en: 'En inglés' },
  missing: 'Esto falta.',
  choose: 'Elegí',
  save: 'Guardar',
  saving: 'Guardando…',
  undo: 'Deshacer',
};

const en: typeof es = {
  languages: { es: 'In Spanish', en: 'In English' },
  missing: 'This is missing.',
  choose: 'Choose',
  save: 'Save',
  saving: 'Saving…',
  undo: 'Undo',
};

export const formsText = inBoth({ es, en });
