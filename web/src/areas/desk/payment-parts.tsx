import type { PaymentReport } from '../../api/types.ts';
import { price } from '../../i18n/format.ts';
import { reportsText } from '../../i18n/reports.ts';
import { FiguresTable } from './figures-table.tsx';
import styles from './reports.module.css';
import { Tiles } from './tiles.tsx';

/** What should be in the drawer now, what open tables still have to pay, what is not paid yet, and what was given back. */
export function PaymentTotals({
  report: { expectedCashCents, unpaid, givenBack, openTabs },
}: {
  report: PaymentReport;
}) {
  const say = reportsText.value;
  const tiles: [name: string, value: string, under: string][] = [
    [say.expectedCash, expectedCashCents === null ? '–' : price(expectedCashCents), say.expectedCashHint],
    [say.openTabs, price(openTabs.balanceCents), say.tabsOf(openTabs.tabs)],
    [say.unpaid, price(unpaid.cents), say.ordersOf(unpaid.orders)],
    [say.givenBack, price(givenBack.cents), say.paymentsOf(givenBack.payments)],
  ];
  return <Tiles tiles={tiles} />;
}

/** What was paid by each method and taken by each person, tips apart. */
export function PaymentTables({ report: { byMethod, byPerson } }: { report: PaymentReport }) {
  const say = reportsText.value;
  const figures = [say.payments, say.paid, say.tips];
  return (
    <div class={styles.parts}>
      <FiguresTable
        title={say.byMethod}
        hint={say.byMethodHint}
        headings={[say.method, ...figures]}
        rows={byMethod.map((row) => [
          say.methods[row.method],
          row.payments,
          price(row.amountCents),
          price(row.tipCents),
        ])}
      />
      <FiguresTable
        title={say.byPerson}
        headings={[say.person, ...figures]}
        rows={byPerson.map((row) => [row.person.name, row.payments, price(row.amountCents), price(row.tipCents)])}
      />
    </div>
  );
}
