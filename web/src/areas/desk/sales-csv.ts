import { stringify } from 'csv-stringify/browser/esm/sync';
import type { SalesReport } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { reportsText } from '../../i18n/reports.ts';

/**
 * The report as CSV: a row for every day, hour, channel and item. Amounts are in units of the currency. It begins with a
 * byte order mark, by which spreadsheets know UTF-8, and a cell that a spreadsheet would take for a formula begins with '.
 */
export function salesCsv({ range }: SalesReport, centsPerUnit: number): string {
  const say = reportsText.value;
  const amount = (cents: number) => (cents / centsPerUnit).toFixed(Math.log10(centsPerUnit));
  const { totals } = range;
  const rows = [
    [say.csvColumns.part, say.csvColumns.name, `${say.orders} / ${say.quantity}`, say.sales, say.tips],
    [say.sales, say.fromTo(range.from, range.to), totals.orders, amount(totals.salesCents), amount(totals.tipsCents)],
    ...range.byDay.map((row) => [say.byDay, row.day, row.orders, amount(row.salesCents), amount(row.tipsCents)]),
    ...range.byHour.map((row) => [say.byHour, `${row.hour}:00`, row.orders, amount(row.salesCents), '']),
    ...range.byChannel.map((row) => [say.byChannel, say.channels[row.channel], row.orders, amount(row.salesCents), '']),
    ...range.byItem.map((row) => [say.byItem, inLanguage(row.name), row.quantity, amount(row.salesCents), '']),
  ];
  return toCsv(rows);
}

/** Rows as CSV that a spreadsheet opens safely: with a byte order mark, and formulas escaped. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });

/** Hands the browser a file to keep. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
