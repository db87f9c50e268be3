import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { PaymentReport, PromiseReport, SalesReport } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { described, Field, type Labelled } from '../../forms/field.tsx';
import { centsPerUnit } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { reportsText } from '../../i18n/reports.ts';
import { PaymentTables, PaymentTotals } from './payment-parts.tsx';
import { ChartOf, Tables, Totals } from './report-parts.tsx';
import { dayName, isRange, type Range, type RangeName, rangeNamed } from './report-range.ts';
import styles from './reports.module.css';

const names = ['today', 'yesterday', 'week', 'month', 'custom'] as const;
const freshEveryMs = 60_000;

type Shown = { name: RangeName; sales: SalesReport; promises: PromiseReport; payments: PaymentReport };

/** What was sold today, or on any days, beside the days before. */
export function ReportsPage() {
  const say = reportsText.value;
  const { shown, problem, wanted, ask } = useReport();
  const today = shown?.sales.today;
  return (
    <div class={styles.page}>
      <RangeChoice wanted={wanted} today={today} onRange={ask} />
      <div role="alert">
        {problem !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={() => ask(wanted)}>{t.value.retry}</Button>}>
            {whyNot.value(problem)}
          </Notice>
        )}
      </div>
      {shown === undefined ? problem === undefined && <p role="status">{t.value.loading}</p> : <Report {...shown} />}
    </div>
  );
}

/** The days that are asked for: by name, or those that were typed. */
type Wanted = { name: Exclude<RangeName, 'custom'> } | ({ name: 'custom' } & Range);

/** Undefined for today. */
const daysOf = (wanted: Wanted, today: string | undefined): Range | undefined => {
  if (wanted.name === 'custom') return { from: wanted.from, to: wanted.to };
  return wanted.name === 'today' || today === undefined ? undefined : rangeNamed(wanted.name, today);
};

/** The report of what was asked for last. Today's is read again every minute: an answer that comes late is not shown. */
function useReport() {
  const shown = useSignal<Shown | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const wanted = useSignal<Wanted>({ name: 'today' });
  const asked = useRef(0);
  const ask = async (next: Wanted) => {
    wanted.value = next;
    asked.current += 1;
    const mine = asked.current;
    try {
      const today = shown.peek()?.sales.today;
      // What day it is, the server says: the business day ends hours after midnight.
      const params = { query: daysOf(next, today) ?? {} };
      const [sales, promises, payments] = await Promise.all([
        unwrap(api.GET('/api/v1/reports/sales', { params })),
        unwrap(api.GET('/api/v1/reports/promises', { params })),
        unwrap(api.GET('/api/v1/reports/payments', { params })),
      ]);
      if (mine !== asked.current) return;
      shown.value = { name: next.name, sales, promises, payments };
      problem.value = undefined;
    } catch (error) {
      if (mine === asked.current) problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  useEffect(() => {
    void ask({ name: 'today' });
    const timer = setInterval(() => {
      if (wanted.peek().name === 'today' && !document.hidden) void ask(wanted.peek());
    }, freshEveryMs);
    return () => clearInterval(timer);
  }, []);
  return {
    shown: shown.value,
    problem: problem.value,
    wanted: wanted.value,
    ask: (next: Wanted) => void ask(next),
  };
}

type ChoiceProps = { wanted: Wanted; today: string | undefined; onRange: (wanted: Wanted) => void };

function RangeChoice({ wanted, today, onRange }: ChoiceProps) {
  const say = reportsText.value;
  const typed = useSignal<Range | undefined>(undefined);
  const wrong = useSignal(false);
  const set = (part: Partial<Range>) => {
    if (typed.value !== undefined) typed.value = { ...typed.value, ...part };
    wrong.value = false;
  };
  const choose = (name: RangeName) => {
    wrong.value = false;
    typed.value = name === 'custom' && today !== undefined ? rangeNamed('month', today) : undefined;
    if (name !== 'custom') onRange({ name });
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (typed.value === undefined) return;
    wrong.value = !isRange(typed.value);
    if (!wrong.value) onRange({ name: 'custom', ...typed.value });
  };
  const chosen = typed.value === undefined ? wanted.name : 'custom';
  return (
    <div class={styles.choice}>
      <fieldset class={styles.ranges} disabled={today === undefined}>
        <legend class="visually-hidden">{say.which}</legend>
        {names.map((name) => (
          <label key={name}>
            <input type="radio" name="range" checked={chosen === name} onChange={() => choose(name)} />
            {say.ranges[name]}
          </label>
        ))}
      </fieldset>
      {typed.value !== undefined && (
        <form class={styles.dates} onSubmit={send} noValidate>
          <DayField id="report-from" label={say.from} value={typed.value.from} onDay={(from) => set({ from })} />
          <DayField
            id="report-to"
            label={say.to}
            value={typed.value.to}
            onDay={(to) => set({ to })}
            wrong={wrong.value ? say.wrongRange : undefined}
          />
          <Button type="submit">{say.show}</Button>
        </form>
      )}
    </div>
  );
}

type DayFieldProps = Labelled & { value: string; onDay: (day: string) => void };

function DayField({ value, onDay, ...said }: DayFieldProps) {
  return (
    <Field {...said}>
      <input type="date" {...described(said)} value={value} onInput={(event) => onDay(event.currentTarget.value)} />
    </Field>
  );
}

function Report({ name, sales, promises, payments }: Shown) {
  const say = reportsText.value;
  const { range, before } = sales;
  const days = daysText(range);
  const isEmpty = range.totals.orders === 0 && range.totals.cancelled === 0;
  const save = async () => {
    try {
      const { offerCsv } = await import('../../browser/csv-file.ts');
      const { salesRows } = await import('./sales-rows.ts');
      offerCsv(say.file(range.from, range.to), salesRows(sales, centsPerUnit.value));
    } catch {
      toast(say.csvFailed);
    }
  };
  return (
    <>
      <div class={styles.title}>
        <h2 aria-live="polite">
          {name === 'custom' ? say.titleOf(days) : say.titles[name]}
          {name !== 'custom' && <small>{days}</small>}
        </h2>
        <Button kind="quiet" onClick={() => void save()}>
          {say.csv}
        </Button>
        <Button kind="quiet" onClick={() => print()}>
          {say.print}
        </Button>
      </div>
      <Totals report={sales} />
      <PaymentTotals report={payments} />
      <p class={styles.soft}>
        {say.taxHint} {say.beforeDays(daysText(before))}
      </p>
      {isEmpty ? <p>{say.none}</p> : <ChartOf report={sales} />}
      <PaymentTables report={payments} />
      <Tables report={sales} promises={promises} />
    </>
  );
}

function daysText({ from, to }: Range): string {
  const [first, last] = [from, to].map((day) => dayName(day, t.value.locale));
  return from === to ? (first ?? '') : reportsText.value.fromTo(first ?? '', last ?? '');
}
