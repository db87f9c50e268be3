import type { SalesReport } from '../../api/types.ts';
import { csvAmount } from '../../browser/csv-file.ts';
import { inLanguage } from '../../i18n/index.ts';
import { reportsText } from '../../i18n/reports.ts';

/** The rows of the report's CSV: one for every day, hour, channel and item. Amounts are in units of the currency. */
export function salesRows({ range }: SalesReport, centsPerUnit: number): (string | number)[][] {
  const say = reportsText.value;
  const amount = (cents: number) => csvAmount(cents, centsPerUnit);
  const { totals } = range;
  return [
    [say.csvColumns.part, say.csvColumns.name, `${say.orders} / ${say.quantity}`, say.sales, say.tips],
    [say.sales, say.fromTo(range.from, range.to), totals.orders, amount(totals.salesCents), amount(totals.tipsCents)],
    ...range.byDay.map((row) => [say.byDay, row.day, row.orders, amount(row.salesCents), amount(row.tipsCents)]),
    ...range.byHour.map((row) => [say.byHour, `${row.hour}:00`, row.orders, amount(row.salesCents), '']),
    ...range.byChannel.map((row) => [say.byChannel, say.channels[row.channel], row.orders, amount(row.salesCents), '']),
    ...range.byItem.map((row) => [say.byItem, inLanguage(row.name), row.quantity, amount(row.salesCents), '']),
  ];
}
