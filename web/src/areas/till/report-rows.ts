import type { Shift } from '../../api/types.ts';
import { tillText } from '../../i18n/till.ts';

type Row = readonly [name: string, cents: number, isMain?: boolean];

/** The figures of a Z report in the order in which they are read, for the screen, the paper and the file. */
export function reportRows({ report, floatCents, moves }: Shift): readonly { title: string; rows: readonly Row[] }[] {
  if (report === null) return [];
  const say = tillText.value;
  const { sales, byMethod, byPerson, givenBack } = report;
  const parts: { title: string; rows: readonly Row[] }[] = [
    {
      title: say.sales,
      rows: [
        [say.salesOf(sales.orders), sales.salesCents, true],
        [say.tax, sales.taxCents],
        [say.orderTips, sales.orderTipsCents],
        [say.unpaid(sales.unpaidOrders), sales.unpaidCents],
      ],
    },
    {
      title: say.takings,
      rows: [
        ...byMethod.flatMap(({ method, amountCents, tipCents }): Row[] => [
          [say.methods[method], amountCents, true],
          [say.tipsOf(say.methods[method]), tipCents],
        ]),
        [say.givenBack(givenBack.payments), givenBack.cents],
      ],
    },
    {
      title: say.byPerson,
      rows: byPerson.flatMap(({ person, amountCents, tipCents }): Row[] => [
        [person.name, amountCents],
        [say.tipsOf(person.name), tipCents],
      ]),
    },
    {
      title: say.drawer,
      rows: [
        [say.float, floatCents],
        [say.drops, 0 - report.dropsCents],
        [say.payouts, 0 - report.payoutsCents],
        ...moves
          .filter(({ reason }) => reason !== null)
          .map(({ kind, amountCents, reason }): Row => [`– ${reason}`, kind === 'pay-in' ? amountCents : -amountCents]),
        [say.payIns, report.payInsCents],
        [say.expected, report.expectedCents, true],
        [say.counted, report.countedCents, true],
        [say.difference, report.differenceCents, true],
      ],
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}
