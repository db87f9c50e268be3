import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Shift } from '../../api/types.ts';
import { centsPerUnit } from '../../i18n/format.ts';
import { tillText } from '../../i18n/till.ts';
import { reportRows } from './report-rows.ts';

/** Hands the browser the Z report as CSV, amounts in units of the currency. A cell that looks like a formula begins with '. */
export function saveReport(shift: Shift): void {
  const amount = (cents: number) => (cents / centsPerUnit.value).toFixed(Math.log10(centsPerUnit.value));
  const rows = reportRows(shift).flatMap(({ title, rows }) =>
    rows.map(([name, cents]) => [shift.number, title, name, amount(cents)]),
  );
  // Negative amounts are numbers, not formulas: only the texts are escaped.
  const safe = rows.map((row) =>
    row.map((cell, at) => (at === 2 && /^[=+\-@–]/.test(String(cell)) ? `'${cell}` : cell)),
  );
  const text = stringify(safe, { bom: true, record_delimiter: 'windows' });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: tillText.value.csvFile(shift.number) }).click();
  URL.revokeObjectURL(url);
}
