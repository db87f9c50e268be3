import type { Asks } from './walk-group.ts';

/** The part of the day in which the manager looks at what was sold. */
export async function walkReports({ get }: Pick<Asks, 'get'>, asOwner: Record<string, string>): Promise<void> {
  const sales = '/api/v1/reports/sales';
  const range = '?from=2026-11-21&to=2026-11-21';
  await get('reportSales', sales + range, 'the sales of the day', asOwner);
  await get('reportSales', sales + range, 'the sales, not signed in');
  await get('reportSales', `${sales}?from=2026-11-22&to=2026-11-21`, 'a range that ends before it begins', asOwner);
  await get('reportSales', `${sales}?from=0000-01-01&to=9999-12-31`, 'a range of all time', asOwner);
  const payments = '/api/v1/reports/payments';
  await get('reportPayments', payments + range, 'the payments of the day', asOwner);
  await get('reportPayments', `${payments}?from=2026-11-21`, 'a range without an end', asOwner);
  const promises = '/api/v1/reports/promises';
  await get('reportPromises', promises, 'how today’s promises were kept', asOwner);
  await get('reportPromises', promises + range, 'how promises were kept, not signed in');
}
