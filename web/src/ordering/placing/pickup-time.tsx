import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../forms/field.tsx';
import { RadioTile, RadioTiles } from '../../forms/radio-tiles.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import { clockTime } from '../../i18n/format.ts';
import { isToday, slotsByDay } from '../../i18n/slot-text.ts';
import styles from './checkout.module.css';
import { mustChooseTime, quotedMinutes } from './checkout.ts';
import { loadPickupSlots, mayBeFree, pickupSlots } from './pickup-slots.ts';

/** As soon as possible, or at a time (RFC 3339) that is to be chosen. */
export type When = { later: boolean; pickupAt: string | undefined };

/** `units`: the comal units of the cart. `label`: the field's label. */
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
  return (
    <SelectField
      id="time"
      label={label}
      choose={say.timeChoose}
      wrong={taken ? say.timeTaken : lacksTime ? say.timeMissing : undefined}
      value={pickupAt === undefined || taken ? '' : pickupAt}
      onChoose={(at) => onChoose({ later: true, pickupAt: at })}
    >
      {slotsByDay(known.slots).map(({ day, slots }) => (
        <optgroup key={day} label={slots.some(({ at }) => isToday(at)) ? say.today(day) : day}>
          {slots.map(({ at }) => (
            <option key={at} value={at}>
              {clockTime(at)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

/** As soon as possible, or at a time; a shop that is closed has only times. */
export function PickupTime(props: Props) {
  const say = checkoutText.value;
  const { when, onChoose } = props;
  return (
    <>
      {!mustChooseTime.value && (
        <RadioTiles legend={say.when}>
          <RadioTile name="when" checked={!when.later} onChoose={() => onChoose({ later: false, pickupAt: undefined })}>
            {say.asSoonAsPossible}
            <small>{quotedMinutes.value !== undefined && say.inMinutes(quotedMinutes.value)}</small>
          </RadioTile>
          <RadioTile name="when" checked={when.later} onChoose={() => onChoose({ ...when, later: true })}>
            {say.atATime}
          </RadioTile>
        </RadioTiles>
      )}
      {when.later && <TimeChoice {...props} />}
    </>
  );
}
