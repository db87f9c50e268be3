import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../format.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { groupText } from '../../i18n/group.ts';
import { restaurant } from '../../shop.ts';
import { mustChooseTime } from '../order/checkout.ts';
import { loadPickupSlots, mayBeFree, pickupSlots } from '../order/pickup-slots.ts';
import { isToday, slotsByDay } from '../order/slot-text.ts';
import styles from './group.module.css';
import { groupUnits } from './sums.ts';

/** As soon as possible, or at a time (RFC 3339) that is to be chosen. */
export type When = { later: boolean; pickupAt: string | undefined };

const wantsTime = ({ later }: When): boolean => later || mustChooseTime.value;

/** What to send: a closed shop has no "now". */
export const timeOf = (when: When): string | undefined => (wantsTime(when) ? when.pickupAt : undefined);

/** A time that was taken meanwhile counts as not chosen. */
export const lacksTime = (when: When): boolean =>
  wantsTime(when) && (when.pickupAt === undefined || !mayBeFree(when.pickupAt));

type Props = { when: Signal<When>; lacking: boolean };

/** The free times for what all of them want; asked for anew when that changes. */
function TimeChoice({ when, lacking }: Props) {
  const say = checkoutText.value;
  const units = groupUnits.value;
  const known = pickupSlots.value;
  const { pickupAt } = when.value;
  useEffect(() => void loadPickupSlots(units), [units]);

  if (known.state === 'loading') return <p role="status">{say.timesLoading}</p>;
  if (known.state === 'failed') {
    return (
      <div class={styles.field} role="alert">
        <p>{say.timesFailed}</p>
        <Button kind="quiet" onClick={() => void loadPickupSlots(units)}>
          {say.timesRetry}
        </Button>
      </div>
    );
  }
  if (known.slots.length === 0) {
    return (
      <p role="status" class={styles.hint}>
        {say.noTimes}
      </p>
    );
  }
  const taken = pickupAt !== undefined && !mayBeFree(pickupAt);
  const complaint = taken ? say.timeTaken : lacking ? say.timeMissing : undefined;
  return (
    <div class={styles.field}>
      <label for="time">{groupText.value.time}</label>
      <select
        id="time"
        name="time"
        required
        aria-invalid={complaint !== undefined}
        aria-describedby={complaint === undefined ? undefined : 'time-error'}
        value={pickupAt === undefined || taken ? '' : pickupAt}
        onChange={(event) => {
          when.value = { later: true, pickupAt: event.currentTarget.value };
        }}
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

/** When it is picked up, for all of them; a shop that is closed has only times. */
export function WhenField({ when, lacking }: Props) {
  const say = checkoutText.value;
  const later = wantsTime(when.value);
  return (
    <>
      {!mustChooseTime.value && (
        <fieldset class={styles.channels}>
          <legend>{say.when}</legend>
          {[false, true].map((atATime) => (
            <label key={String(atATime)} class={styles.channel}>
              <input
                type="radio"
                name="when"
                checked={later === atATime}
                onChange={() => {
                  when.value = { later: atATime, pickupAt: undefined };
                }}
              />
              {atATime ? (
                say.atATime
              ) : (
                <span>
                  {say.asSoonAsPossible}
                  <small>{restaurant.value !== undefined && say.inMinutes(restaurant.value.quotedMinutes)}</small>
                </span>
              )}
            </label>
          ))}
        </fieldset>
      )}
      {later && <TimeChoice when={when} lacking={lacking} />}
    </>
  );
}
