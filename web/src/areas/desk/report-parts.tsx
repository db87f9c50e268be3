import { useMemo } from 'preact/hooks';
import { hourOfBusinessDay } from '../../../../functions/domain/business-day.ts';
import type { PromiseReport, SalesFigures, SalesReport } from '../../api/types.ts';
import { lazy } from '../../components/lazy.tsx';
import { centsPerUnit, price } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { reportsText } from '../../i18n/reports.ts';
import { FiguresTable } from './figures-table.tsx';
import { dayName } from './report-range.ts';
import styles from './reports.module.css';
import type { ChartProps } from './sales-chart.tsx';
import { Tiles } from './tiles.tsx';

const Chart = lazy<ChartProps>(async () => (await import('./sales-chart.tsx')).SalesChart, {
  waiting: () => <div class={styles.waiting} />,
  failed: () => <p class={styles.soft}>{reportsText.value.noChart}</p>,
});

const hourName = (hour: number): string => `${hour}:00`;

type TotalsProps = { report: SalesReport; few?: boolean };

/** The figures that a day is judged by, each beside the same of the range before; with `few` the first four. */
export function Totals({ report: { range, before, taxPercent }, few = false }: TotalsProps) {
  const say = reportsText.value;
  const [now, then] = [range.totals, before.totals];
  const tiles: [name: string, value: string, under: string][] = [
    [say.sales, price(now.salesCents), say.before(price(then.salesCents))],
    [say.orders, String(now.orders), say.before(String(then.orders))],
    [say.average, price(now.averageCents), say.before(price(then.averageCents))],
    [say.tips, price(now.tipsCents), say.before(price(then.tipsCents))],
    [say.cancelled, String(now.cancelled), say.cancelledOf(price(now.cancelledCents))],
    [say.tax(taxPercent), price(now.taxCents), say.before(price(then.taxCents))],
  ];
  return <Tiles tiles={few ? tiles.slice(0, 4) : tiles} />;
}

/** One day by hour, several by day; the range before is laid over it. */
export function ChartOf({ report: { range, before, dayEndsAtHour } }: { report: SalesReport }) {
  const say = reportsText.value;
  const isDay = range.from === range.to;
  const { locale } = t.value;
  const perUnit = centsPerUnit.value;
  const chart = useMemo((): ChartProps => {
    const amount = (units: number) => price(units * perUnit);
    if (!isDay) {
      const units = ({ byDay }: SalesFigures) => byDay.map(({ salesCents }) => salesCents / perUnit);
      return {
        labels: range.byDay.map(({ day }) => dayName(day, locale)),
        now: units(range),
        before: units(before),
        amount,
      };
    }
    const ranks = [...range.byHour, ...before.byHour].map(({ hour }) => hourOfBusinessDay(hour, dayEndsAtHour));
    const first = Math.min(...ranks);
    const length = ranks.length === 0 ? 0 : Math.max(...ranks) - first + 1;
    const shown = Array.from({ length }, (_, n) => (first + n + dayEndsAtHour) % 24);
    const units = ({ byHour }: SalesFigures) =>
      shown.map((hour) => (byHour.find((row) => row.hour === hour)?.salesCents ?? 0) / perUnit);
    return { labels: shown.map(hourName), now: units(range), before: units(before), amount };
  }, [range, before, dayEndsAtHour, isDay, locale, perUnit]);
  if (chart.labels.length === 0) return null;
  return (
    <figure class={styles.part}>
      <figcaption class={styles.legend}>
        <h2>{isDay ? say.chart.hour : say.chart.day}</h2>
        <span data-is="now">{say.now}</span>
        <span data-is="then">{say.earlier}</span>
      </figcaption>
      <Chart {...chart} />
    </figure>
  );
}

/** The same numbers as the chart, and what it does not show. */
export function Tables({ report: { range }, promises }: { report: SalesReport; promises: PromiseReport }) {
  const say = reportsText.value;
  const { locale } = t.value;
  const late = (minutes: number | null) => (minutes === null ? '' : say.late(minutes));
  return (
    <div class={styles.parts}>
      {range.from !== range.to && (
        <FiguresTable
          title={say.byDay}
          headings={[say.day, say.orders, say.sales]}
          rows={range.byDay
            .filter(({ orders }) => orders > 0)
            .map((row) => [dayName(row.day, locale), row.orders, price(row.salesCents)])}
        />
      )}
      <FiguresTable
        title={say.byHour}
        headings={[say.hour, say.orders, say.sales]}
        rows={range.byHour.map((row) => [hourName(row.hour), row.orders, price(row.salesCents)])}
      />
      <FiguresTable
        title={say.byChannel}
        headings={[say.channel, say.orders, say.sales]}
        rows={range.byChannel.map((row) => [say.channels[row.channel], row.orders, price(row.salesCents)])}
      />
      <FiguresTable
        title={say.promises}
        hint={say.promisesHint}
        headings={[say.hour, say.orders, say.half, say.mostly]}
        rows={promises.byHour.map((row) => [
          hourName(row.hour),
          row.orders,
          late(row.p50Minutes),
          late(row.p90Minutes),
        ])}
      />
      <FiguresTable
        title={say.byItem}
        headings={[say.item, say.quantity, say.sales]}
        rows={range.byItem.map((row) => [inLanguage(row.name), row.quantity, price(row.salesCents)])}
      />
    </div>
  );
}
