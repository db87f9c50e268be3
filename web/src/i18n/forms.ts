/** What forms and tables of the staff's pages say, whatever they are about. */
import { inBoth } from './index.ts';

const es = {
  languages: { es: 'En español', en: 'En inglés' },
  save: 'Guardar',
  saving: 'Guardando…',
  loading: 'Cargando…',
  undo: 'Deshacer',
  dismiss: 'Cerrar el aviso',
};

const en: typeof es = {
  languages: { es: 'In Spanish', en: 'In English' },
  save: 'Save',
  saving: 'Saving…',
  loading: 'Loading…',
  undo: 'Undo',
  dismiss: 'Close the message',
};

export const formsText = inBoth({ es, en });
