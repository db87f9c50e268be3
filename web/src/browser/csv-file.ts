import { stringify } from 'csv-stringify/browser/esm/sync';
import { offerDownload } from './offer-download.ts';

type Row = readonly (string | number)[];

/** What a spreadsheet takes for a formula, and is no number: `-3.00` is one. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell);

/**
 * Rows as CSV that a spreadsheet opens safely: with a byte order mark, by which it knows UTF-8, and a ' before what it would take
 * for a formula.
 */
export const toCsv = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' && isFormula(cell) ? `'${cell}` : cell))),
    { bom: true, record_delimiter: 'windows' },
  );

/** An amount as a spreadsheet reads it: in units of the currency, `12.50`. */
export const csvAmount = (cents: number, centsPerUnit: number): string =>
  (cents / centsPerUnit).toFixed(Math.log10(centsPerUnit));

/** Lets the person keep rows as a CSV file of that name. */
export const offerCsv = (name: string, rows: readonly Row[]): void => offerDownload(name, 'text/csv', toCsv(rows));
