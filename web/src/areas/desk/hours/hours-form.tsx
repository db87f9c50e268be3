import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { maxDateName, maxDates } from '../../../../../functions/domain/limits.ts';
import type { ApiProblem } from '../../../api/client.ts';
import type { StoredHours } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { described, Field, TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { hoursText } from '../../../i18n/hours.ts';
import { t } from '../../../i18n/index.ts';
import { type DraftDate, type DraftHours, draftOf, findWrongs, weekdays } from './draft-hours.ts';
import styles from './hours.module.css';
import { PeriodsField } from './periods-field.tsx';
import { WeekChart } from './week-chart.tsx';

type Props = {
  hours: StoredHours;
  save: (draft: DraftHours) => Promise<void>;
  /** Whether the page around it says what this problem means. */
  isSaidElsewhere: (problem: ApiProblem) => boolean;
};

/** The week and the dates that are different, saved together. What overlaps is marked as soon as it does. */
export function HoursForm({ hours, save, isSaidElsewhere }: Props) {
  const say = hoursText.value;
  const form = useForm<DraftHours>({
    first: draftOf(hours),
    schema: v.pipe(
      v.custom<DraftHours>(() => true),
      v.check(
        (draft) => findWrongs(draft).size === 0,
        () => hoursText.value.mend,
      ),
    ),
    save,
    explain: (problem) => (isSaidElsewhere(problem) ? say.notSaved : undefined),
  });
  const nextKey = useSignal(hours.exceptions.length);
  const draft = form.values;
  const wrongs = findWrongs(draft);
  const { onValue: setWeek } = form.field('week');
  const { onValue: setDates } = form.field('dates');
  const isAlwaysOpen = draft.week.every((periods) => periods.length === 0);
  const add = () => {
    setDates([...draft.dates, { key: nextKey.peek(), date: '', name: '', periods: [] }]);
    nextKey.value += 1;
  };
  return (
    <Form form={form} class={styles.form}>
      <section class={styles.section} aria-labelledby="hours-week">
        <h2 id="hours-week">{say.week}</h2>
        {isAlwaysOpen ? (
          <div class={styles.always}>
            <p>{say.alwaysOpen}</p>
            <Button onClick={() => setWeek(weekdays.map(() => [{ opens: '10:00', closes: '21:00' }]))}>
              {say.everyDay}
            </Button>
          </div>
        ) : (
          <WeekChart draft={draft} />
        )}
        <div class={styles.days}>
          {draft.week.map((periods, day) => {
            const name = say.days[day] ?? '';
            return (
              <fieldset class={styles.day} key={name}>
                <legend>{name}</legend>
                <PeriodsField
                  id={`${form.id}-${day}`}
                  of={name}
                  periods={periods}
                  none={isAlwaysOpen ? say.open24 : say.closed}
                  wrongAt={(index) => wrongs.get(`week.${day}.${index}`)}
                  onPeriods={(changed) => setWeek(draft.week.map((each, at) => (at === day ? changed : each)))}
                />
                {periods.length > 0 && (
                  <Button kind="quiet" onClick={() => setWeek(weekdays.map(() => periods))}>
                    {say.copy}
                    <span class="visually-hidden">: {name}</span>
                  </Button>
                )}
              </fieldset>
            );
          })}
        </div>
      </section>
      <section class={styles.section} aria-labelledby="hours-dates">
        <h2 id="hours-dates">{say.dates}</h2>
        <p class={styles.none}>{say.datesHint}</p>
        <div class={styles.days}>
          {draft.dates.map((date, place) => (
            <DateFields
              key={date.key}
              id={`${form.id}-date-${date.key}`}
              date={date}
              wrongAt={(at) => {
                const wrong = wrongs.get(`dates.${place}${at}`);
                // A date just added is not wrong until somebody tries to save it.
                return wrong === 'missing' && at === '' && form.problem === undefined ? undefined : wrong;
              }}
              onDate={(changed) => setDates(draft.dates.map((each, at) => (at === place ? changed : each)))}
              onRemove={() => setDates(draft.dates.filter((_, at) => at !== place))}
            />
          ))}
        </div>
        {draft.dates.length < maxDates && (
          <Button kind="quiet" class={styles.add} onClick={add}>
            {say.addDate}
          </Button>
        )}
      </section>
      <div class={styles.foot}>
        <SaveButton form={form} />
      </div>
    </Form>
  );
}

type DateProps = {
  id: string;
  date: DraftDate;
  /** `''`: the date itself; `.0`: its first period. */
  wrongAt: (at: string) => ReturnType<ReturnType<typeof findWrongs>['get']>;
  onDate: (date: DraftDate) => void;
  onRemove: () => void;
};

function DateFields({ id, date, wrongAt, onDate, onRemove }: DateProps) {
  const say = hoursText.value;
  const wrong = wrongAt('');
  const said = { id, label: say.date, wrong: wrong === undefined ? undefined : say.wrong[wrong] };
  const title = date.name.trim() || (date.date === '' ? say.newDate : inWords(date.date));
  return (
    <fieldset class={styles.day}>
      <legend>{title}</legend>
      <Field {...said}>
        <input
          {...described(said)}
          type="date"
          value={date.date}
          onInput={(event) => onDate({ ...date, date: event.currentTarget.value })}
        />
      </Field>
      <TextField
        id={`${id}-name`}
        label={say.dateName}
        autocomplete="off"
        maxLength={maxDateName}
        value={date.name}
        onText={(name) => onDate({ ...date, name })}
      />
      <PeriodsField
        id={`${id}-periods`}
        of={title}
        periods={date.periods}
        none={say.closedAllDay}
        wrongAt={(index) => wrongAt(`.${index}`)}
        onPeriods={(periods) => onDate({ ...date, periods })}
      />
      <Button kind="quiet" onClick={onRemove}>
        {say.removeDate}
        <span class="visually-hidden">: {title}</span>
      </Button>
    </fieldset>
  );
}

const inWords = (date: string): string =>
  new Intl.DateTimeFormat(t.value.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
