import * as v from 'valibot';
import { api, unwrap } from '../../../api/client.ts';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { SwitchField, TimeField } from '../../../forms/value-fields.tsx';
import { setUpText } from '../../../i18n/set-up.ts';
import styles from './set-up-page.module.css';
import type { StepProps } from './step-props.ts';

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
const everyDay = Object.fromEntries(days.map((day) => [day, true]));

const schema = v.pipe(
  v.object({ opens: filled, closes: filled, days: v.record(v.string(), v.boolean()) }),
  v.forward(
    v.check(
      ({ opens, closes }) => opens !== closes,
      () => setUpText.value.hours.same,
    ),
    ['closes'],
  ),
  v.forward(
    v.check(
      ({ days }) => Object.values(days).includes(true),
      () => setUpText.value.hours.missing,
    ),
    ['days'],
  ),
);

/** One period, the same on each day that is open. The page of the hours has several a day, and holidays. */
export function HoursStep({ onDone }: StepProps) {
  const say = setUpText.value.hours;
  const form = useForm({
    first: { opens: '10:00', closes: '21:00', days: everyDay },
    schema,
    save: async ({ opens, closes, days: open }) => {
      const hours = days.filter((day) => open[day]).map((day) => ({ weekday: Number(day), opens, closes }));
      const { exceptions, version } = await unwrap(api.GET('/api/v1/restaurant/hours'));
      const params = { header: { 'if-match': `"${version}"` } };
      await unwrap(api.PUT('/api/v1/restaurant/hours', { params, body: { hours, exceptions } }));
      onDone();
    },
  });
  const { value: open, onValue, wrong, id } = form.field('days');
  return (
    <>
      <Form form={form}>
        <TimeField {...form.field('opens')} label={say.opens} />
        <TimeField {...form.field('closes')} label={say.closes} hint={say.closesHint} />
        <fieldset class={styles.days}>
          <legend>{say.days}</legend>
          {days.map((day, index) => (
            <SwitchField
              key={day}
              id={`${id}-${day}`}
              name={`day-${day}`}
              label={say.weekdays[index] ?? ''}
              wrong={index === 0 ? wrong : undefined}
              value={open[day] === true}
              onValue={(isOpen) => onValue({ ...open, [day]: isOpen })}
            />
          ))}
        </fieldset>
      </Form>
      <SaveButton form={form}>{setUpText.value.next}</SaveButton>
    </>
  );
}
