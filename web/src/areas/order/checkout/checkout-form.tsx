import type { ComponentChildren } from 'preact';
import { maxCustomerName, maxOrderNote, maxPhone } from '../../../../../functions/domain/limits.ts';
import { restaurant } from '../../../api/shop.ts';
import { LongTextField, TextField } from '../../../forms/field.tsx';
import { RadioTile, RadioTiles } from '../../../forms/radio-tiles.tsx';
import { checkoutText } from '../../../i18n/checkout.ts';
import { slotTime } from '../../../i18n/slot-text.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import styles from '../../../ordering/placing/checkout.module.css';
import {
  answers,
  choosePlace,
  type Missing,
  quotedMinutes,
  setForm,
  wantsTime,
} from '../../../ordering/placing/checkout.ts';
import { unitsOf } from '../../../ordering/placing/pickup-slots.ts';
import { PickupTime } from '../../../ordering/placing/pickup-time.tsx';
import { TableField } from '../../../ordering/placing/table-field.tsx';

function Customer({ lacksName }: { lacksName: boolean }) {
  const say = checkoutText.value;
  return (
    <>
      <TextField
        id="customer"
        label={say.name}
        hint={say.nameHint}
        wrong={lacksName ? say.nameMissing : undefined}
        autocomplete="given-name"
        maxLength={maxCustomerName}
        required
        value={answers.value.name}
        onText={(name) => setForm({ name })}
      />
      <TextField
        id="phone"
        label={say.phone}
        hint={say.phoneHint}
        inputMode="tel"
        autocomplete="tel"
        maxLength={maxPhone}
        value={answers.value.phone}
        onText={(phone) => setForm({ phone })}
      />
    </>
  );
}

/** `lacks` is what to complain about. While the order is on its way nothing can be changed. */
export function CheckoutForm({ disabled, lacks }: { disabled: boolean; lacks: Missing }) {
  const say = checkoutText.value;
  const units = unitsOf(useCart());
  return (
    <fieldset class={styles.fields} disabled={disabled}>
      <legend class="visually-hidden">{say.title}</legend>
      <RadioTiles legend={say.how}>
        {(['pickup', 'table'] as const).map((channel) => (
          <RadioTile
            key={channel}
            name="channel"
            checked={answers.value.channel === channel}
            onChoose={() => choosePlace({ channel })}
          >
            {channel === 'pickup' ? say.pickup : say.atTable}
          </RadioTile>
        ))}
      </RadioTiles>
      {answers.value.channel === 'pickup' ? (
        <>
          <PickupTime
            when={{ later: wantsTime.value, pickupAt: answers.value.pickupAt }}
            units={units}
            label={say.time}
            lacksTime={lacks.time}
            onChoose={({ later, pickupAt }) => setForm({ when: later ? 'later' : 'now', pickupAt })}
          />
          <Customer lacksName={lacks.name} />
        </>
      ) : (
        <TableField
          say={say}
          table={answers.value.table}
          lacking={lacks.table}
          onChoose={(table) => choosePlace({ table })}
        />
      )}
      <LongTextField
        id="note"
        label={say.note}
        maxLength={maxOrderNote}
        value={answers.value.note}
        onText={(note) => setForm({ note })}
      />
    </fieldset>
  );
}

/** When it will be ready if it is sent as it is; empty when there is no estimate. */
export function WhenReady(): ComponentChildren {
  const say = checkoutText.value;
  const minutes = quotedMinutes.value;
  const { pickupAt } = answers.value;
  if (wantsTime.value) return pickupAt === undefined ? null : say.readyAt(slotTime(pickupAt));
  return restaurant.value?.openNow === true && minutes !== undefined ? say.ready(minutes) : null;
}
