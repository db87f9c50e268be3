import { maxPeriods } from '../../../../../functions/domain/limits.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { TimeField } from '../../../forms/value-fields.tsx';
import { hoursText } from '../../../i18n/hours.ts';
import { nextPeriod, type Period, type Wrong } from './draft-hours.ts';
import styles from './hours.module.css';

type Props = {
  id: string;
  /** The day's or the date's name, for a screen reader. */
  of: string;
  periods: readonly Period[];
  /** What stands there without any period. */
  none: string;
  wrongAt: (index: number) => Wrong | undefined;
  onPeriods: (periods: Period[]) => void;
};

/** The periods in which the shop is open on one day, to be added, changed and removed. What is wrong with one stands beside it. */
export function PeriodsField({ id, of, periods, none, wrongAt, onPeriods }: Props) {
  const say = hoursText.value;
  const change = (index: number, changed: Partial<Period>) =>
    onPeriods(periods.map((period, at) => (at === index ? { ...period, ...changed } : period)));
  return (
    <>
      {periods.length === 0 && <p class={styles.none}>{none}</p>}
      {periods.map(({ opens, closes }, index) => {
        const wrong = wrongAt(index);
        const said = wrong === undefined ? undefined : say.wrong[wrong];
        const isNextDay = opens !== '' && closes !== '' && closes <= opens;
        return (
          <div class={styles.period} key={index}>
            <TimeField
              id={`${id}-${index}-opens`}
              name={`${id}-${index}-opens`}
              label={say.opens}
              wrong={said}
              value={opens}
              onValue={(value) => change(index, { opens: value })}
            />
            <TimeField
              id={`${id}-${index}-closes`}
              name={`${id}-${index}-closes`}
              label={say.closes}
              hint={isNextDay ? say.nextDay : undefined}
              wrong={undefined}
              value={closes}
              onValue={(value) => change(index, { closes: value })}
            />
            <Button
              kind="quiet"
              class={styles.remove}
              aria-label={say.removePeriod(of, index + 1)}
              onClick={() => onPeriods(periods.filter((_, at) => at !== index))}
            >
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      {periods.length < maxPeriods && (
        <Button kind="quiet" onClick={() => onPeriods([...periods, nextPeriod(periods)])}>
          {periods.length === 0 ? say.openThen : say.addPeriod}
          <span class="visually-hidden">: {of}</span>
        </Button>
      )}
    </>
  );
}
