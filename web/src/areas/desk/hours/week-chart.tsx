import { hoursText } from '../../../i18n/hours.ts';
import { type DraftHours, drawnWeek } from './draft-hours.ts';
import styles from './hours.module.css';

/**
 * The week drawn as seven lines of 24 hours, so that a mistake is seen: a gap, a night that runs into the morning, an
 * overlap. Decoration for a screen reader, which reads the same times in the fields.
 */
export function WeekChart({ draft }: { draft: DraftHours }) {
  const say = hoursText.value;
  return (
    <div class={styles.chart} aria-hidden="true">
      {drawnWeek(draft).map((stretches, day) => (
        <div class={styles.line} key={say.days[day]}>
          <span>{say.days[day]?.slice(0, 3)}</span>
          <span class={styles.track}>
            {stretches.map(({ from, to, isWrong }) => (
              <i
                key={`${from}-${to}`}
                class={isWrong ? styles.overlap : styles.open}
                style={{ insetInlineStart: `${from / 14.4}%`, inlineSize: `${(to - from) / 14.4}%` }}
              />
            ))}
          </span>
        </div>
      ))}
      <div class={styles.line}>
        <span />
        <span class={styles.scale}>
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </span>
      </div>
    </div>
  );
}
