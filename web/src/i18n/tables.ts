/** What the page of the tables' codes says. What is printed on a card stands there in both languages at once. */
import { inBoth } from './index.ts';

const es = {
  hint: 'Imprimí, recortá y poné cada código en su mesa. Quien lo escanea ya tiene su mesa elegida.',
  leadTo: (origin: string) => `Llevan a ${origin}. Abrí esta página desde la dirección que usa la gente.`,
  onlyHere: (origin: string) =>
    `Llevan a ${origin}, que solo existe en esta máquina: con un teléfono no abren. Abrí esta página desde la dirección de la pupusería.`,
  print: 'Imprimir',
  loading: 'Buscando las mesas…',
  failed: 'No pudimos traer las mesas',
  failedHint: 'Revisá la conexión y probá otra vez.',
  code: (number: number) => `Código de la mesa ${number}`,
};

const en: typeof es = {
  hint: 'Print them, cut them out and put each one on its table. Whoever scans it has the table chosen already.',
  leadTo: (origin) => `They lead to ${origin}. Open this page at the address that people use.`,
  onlyHere: (origin) =>
    `They lead to ${origin}, which exists on this machine only: a phone cannot open it. Open this page at the restaurant’s own address.`,
  print: 'Print',
  loading: 'Getting the tables…',
  failed: 'We could not get the tables',
  failedHint: 'Check the connection and try again.',
  code: (number) => `Code of table ${number}`,
};

export const tablesText = inBoth({ es, en });
