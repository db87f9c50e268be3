/** What is said when somebody sits at another table, or at none. */
import { inBoth } from './index.ts';

export const tableText = inBoth({
  es: {
    title: '¿En cuál mesa estás?',
    scan: 'Escaneá el código que está en tu mesa.',
    scanOr: 'Escaneá el código que está en tu mesa, o elegila aquí.',
    table: 'Mesa',
    tableChoose: 'Elegí tu mesa',
    tableMissing: '',
    none: 'No estoy en una mesa',
  },
  en: {
    title: 'Which table are you at?',
    scan: 'Scan the code on your table.',
    scanOr: 'Scan the code on your table, or choose it here.',
    table: 'Table',
    tableChoose: 'Choose your table',
    tableMissing: '',
    none: 'I am not at a table',
  },
});
