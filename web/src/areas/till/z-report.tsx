import * as v from 'valibot';
import { api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Shift } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { centsPerUnit, dateAndTime, price } from '../../i18n/format.ts';
import { tillText } from '../../i18n/till.ts';
import { reportRows } from './report-rows.ts';
import styles from './till.module.css';

type Props = { shift: Shift; onShift: (shift: Shift) => void; onBack: () => void };

/** The Z report of a closed shift, as wide as the paper it is printed on. */
export function ZReport({ shift, onShift, onBack }: Props) {
  const say = tillText.value;
  const { number, openedAt, openedBy, closedAt, closedBy, explanation, mustExplain } = shift;
  return (
    <div class={styles.page}>
      <div class={styles.acts}>
        <Button kind="quiet" onClick={onBack}>
          {say.back}
        </Button>
        <Button kind="quiet" onClick={() => print()}>
          {say.print}
        </Button>
        <Button
          kind="quiet"
          onClick={() =>
            void import('../../browser/csv-file.ts').then(
              ({ csvAmount, offerCsv }) =>
                offerCsv(
                  say.csvFile(number),
                  reportRows(shift).flatMap(({ title, rows }) =>
                    rows.map(([name, cents]) => [number, title, name, csvAmount(cents, centsPerUnit.value)]),
                  ),
                ),
              () => toast(say.failed),
            )
          }
        >
          {say.csv}
        </Button>
      </div>
      {mustExplain && <ExplainForm shift={shift} onShift={onShift} />}
      <article class={styles.report} aria-labelledby="z-report">
        <p class={styles.soft}>{restaurant.value?.name}</p>
        {restaurant.value?.ticketTop && <p class={styles.soft}>{restaurant.value.ticketTop}</p>}
        <h2 id="z-report">{say.report(number)}</h2>
        <p class={styles.soft}>
          {say.from} {dateAndTime(openedAt)}, {openedBy.name}
        </p>
        {closedAt !== null && (
          <p class={styles.soft}>
            {say.to} {dateAndTime(closedAt)}, {closedBy?.name}
          </p>
        )}
        {reportRows(shift).map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([name, cents, isMain]) => (
                <div key={name} data-main={isMain}>
                  <dt>{name}</dt>
                  <dd>{price(cents)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {explanation !== null && (
          <p>
            <b>{say.explanation(explanation.by.name)}:</b> {explanation.reason}
          </p>
        )}
        {restaurant.value?.ticketBottom && <p class={styles.soft}>{restaurant.value.ticketBottom}</p>}
      </article>
    </div>
  );
}

function ExplainForm({ shift, onShift }: Omit<Props, 'onBack'>) {
  const say = tillText.value;
  const form = useForm({
    first: { reason: '' },
    schema: v.object({ reason: filled }),
    save: async (body) => {
      const params = { path: { id: shift.id } };
      const explained = await unwrap(api.POST('/api/v1/shifts/{id}/explanation', { params, body }));
      toast(say.explained);
      onShift(explained);
    },
  });
  return (
    <section class={styles.drawer} aria-labelledby="z-explain">
      <h2 id="z-explain">
        {say.explain}: {price(shift.report?.differenceCents ?? 0)}
      </h2>
      <p>{say.explainHint}</p>
      <Form form={form}>
        <TextField {...form.text('reason')} label={say.reason} autocomplete="off" maxLength={200} />
        <SaveButton form={form} />
      </Form>
    </section>
  );
}
