import { useEffect } from 'preact/hooks';
import { Button } from '../../../components/button.tsx';
import { clockTime } from '../../../format.ts';
import { checkoutText } from '../../../i18n/checkout.ts';
import styles from './checkout.module.css';
import { mustChooseTime, quotedMinutes } from './checkout.ts';
import { loadPickupSlots, mayBeFree, pickupSlots } from './pickup-slots.ts';
import { isToday, slotsByDay } from './slot-text.ts';

/** As soon as possible, or at a time (RFC 3339) that is to be chosen. */
export type When = { later: boolean; pickupAt: string | undefined };

/** `units` of the comal are wanted, and `label` asks when. */
type Props = { when: When; units: number; label: string; lacksTime: boolean; onChoose: (when: When) => void };

/** The free times, as the kitchen has them; fetched when this is first shown, and again when more or less is wanted. */
function TimeChoice({ when: { pickupAt }, units, label, lacksTime, onChoose }: Props) {
  const say = checkoutText.value;
  const known = pickupSlots.value;
  useEffect(() => void loadPickupSlots(units), [units]);

  if (known.state === 'loading')
    return (
      <p id="time" tabIndex={-1} role="status">
        {say.timesLoading}
      </p>
    );
  if (known.state === 'failed') {
    return (
      <div id="time" tabIndex={-1} class={styles.field} role="alert">
        <p>{say.timesFailed}</p>
        <Button kind="quiet" onClick={() => void loadPickupSlots(units)}>
          {say.timesRetry}
        </Button>
      </div>
    );
  }
  if (known.slots.length === 0) {
    return (
      <p id="time" tabIndex={-1} role="status" class={styles.hint}>
        {say.noTimes}
      </p>
    );
  }
  const taken = pickupAt !== undefined && !mayBeFree(pickupAt);
  const complaint = taken ? say.timeTaken : lacksTime ? say.timeMissing : undefined;
  return (
    <div class={styles.field}>
      <label for="time">{label}</label>
      <select
        id="time"
        required
        aria-invalid={complaint !== undefined}
        aria-describedby={complaint === undefined ? undefined : 'time-error'}
        value={pickupAt === undefined || taken ? '' : pickupAt}
        onChange={(event) => onChoose({ later: true, pickupAt: event.currentTarget.value })}
      >
        <option value="" disabled>
          {say.timeChoose}
        </option>
        {slotsByDay(known.slots).map(({ day, slots }) => (
          <optgroup key={day} label={slots.some(({ at }) => isToday(at)) ? say.today(day) : day}>
            {slots.map(({ at }) => (
              <option key={at} value={at}>
                {clockTime(at)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {complaint !== undefined && (
        <p id="time-error" class={styles.error}>
          {complaint}
        </p>
      )}
    </div>
  );
}

/** As soon as possible, or at a time; a shop that is closed has only times. */
export function PickupTime(props: Props) {
  const say = checkoutText.value;
  const { when, onChoose } = props;
  return (
    <>
      {!mustChooseTime.value && (
        <fieldset class={styles.channels}>
          <legend>{say.when}</legend>
          <label class={styles.channel}>
            <input
              type="radio"
              name="when"
              checked={!when.later}
              onChange={() => onChoose({ later: false, pickupAt: undefined })}
            />
            <span>
              {say.asSoonAsPossible}
              <small>{quotedMinutes.value !== undefined && say.inMinutes(quotedMinutes.value)}</small>
            </span>
          </label>
          <label class={styles.channel}>
            <input type="radio" name="when" checked={when.later} onChange={() => onChoose({ ...when, later: true })} />
            {say.atATime}
          </label>
        </fieldset>
      )}
      {when.later && <TimeChoice {...props} />}
    </>
  );
}
