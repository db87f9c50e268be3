/** How a menu's values are written in the cells of a table, and read again as people and spreadsheets write them. */

/** What a spreadsheet would take for a formula, also behind the quote that says it is none (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that a spreadsheet shows as it is. */
export const escapeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What `escapeCell` made the cell of. */
export const unescapeCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

export const writePrice = (cents: number): string => (cents / 100).toFixed(2);

/** Cents of `1.25`, `1,25` or `$ 1.25`; undefined when it is no price. */
export function readPrice(cell: string): number | undefined {
  const [, units, fraction = ''] = /^\$?\s*(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(cell.trim()) ?? [];
  return units === undefined ? undefined : Number(units) * 100 + Number(fraction.padEnd(2, '0'));
}

const yes = new Set(['yes', 'y', 'sí', 'si', 's', 'true', 'verdadero', '1', 'x']);
const no = new Set(['', 'no', 'n', 'false', 'falso', '0']);

/** Whether the cell says yes; undefined when it says neither. */
export function readYes(cell: string): boolean | undefined {
  const word = cell.trim().normalize('NFC').toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** Keys such as `cheese loroco`, apart by spaces, commas or semicolons. */
export const readKeys = (cell: string): string[] => cell.split(/[\s,;]+/).filter((key) => key !== '');
