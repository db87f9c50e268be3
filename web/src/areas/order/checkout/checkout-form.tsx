import { checkoutText } from '../../../i18n/checkout.ts';
import { t } from '../../../i18n/index.ts';
import { restaurant } from '../../../shop.ts';
import styles from './checkout.module.css';
import { answers, type Missing, maxName, maxOrderNote, maxPhone, setForm, wantsTime } from './checkout.ts';
import { cartUnits } from './pickup-slots.ts';
import { PickupTime } from './pickup-time.tsx';

function Channel({ channel, label }: { channel: 'pickup' | 'table'; label: string }) {
  return (
    <label class={styles.channel}>
      <input
        type="radio"
        name="channel"
        checked={answers.value.channel === channel}
        onChange={() => setForm({ channel })}
      />
      {label}
    </label>
  );
}

function Customer({ lacksName }: { lacksName: boolean }) {
  const say = checkoutText.value;
  return (
    <>
      <div class={styles.field}>
        <label for="customer">{say.name}</label>
        <input
          id="customer"
          autocomplete="given-name"
          maxLength={maxName}
          required
          aria-invalid={lacksName}
          aria-describedby="customer-hint"
          value={answers.value.name}
          onInput={(event) => setForm({ name: event.currentTarget.value })}
        />
        <p id="customer-hint" class={lacksName ? styles.error : styles.hint}>
          {lacksName ? say.nameMissing : say.nameHint}
        </p>
      </div>
      <div class={styles.field}>
        <label for="phone">{say.phone}</label>
        <input
          id="phone"
          type="tel"
          autocomplete="tel"
          maxLength={maxPhone}
          aria-describedby="phone-hint"
          value={answers.value.phone}
          onInput={(event) => setForm({ phone: event.currentTarget.value })}
        />
        <p id="phone-hint" class={styles.hint}>
          {say.phoneHint}
        </p>
      </div>
    </>
  );
}

function TableChoice({ lacksTable }: { lacksTable: boolean }) {
  const say = checkoutText.value;
  const tables = restaurant.value?.tables ?? [];
  const chosen = answers.value.table;
  return (
    <div class={styles.field}>
      <label for="table">{say.table}</label>
      <select
        id="table"
        required
        aria-invalid={lacksTable}
        aria-describedby={lacksTable ? 'table-error' : undefined}
        value={chosen !== undefined && tables.includes(chosen) ? String(chosen) : ''}
        onChange={(event) => setForm({ table: Number(event.currentTarget.value) })}
      >
        <option value="" disabled>
          {say.tableChoose}
        </option>
        {tables.map((table) => (
          <option key={table} value={String(table)}>
            {t.value.table(table)}
          </option>
        ))}
      </select>
      {lacksTable && (
        <p id="table-error" class={styles.error}>
          {say.tableMissing}
        </p>
      )}
    </div>
  );
}

/** `lacks` is what to complain about. While the order is on its way nothing can be changed. */
export function CheckoutForm({ disabled, lacks }: { disabled: boolean; lacks: Missing }) {
  const say = checkoutText.value;
  return (
    <fieldset class={styles.fields} disabled={disabled}>
      <legend class="visually-hidden">{say.title}</legend>
      <fieldset class={styles.channels}>
        <legend>{say.how}</legend>
        <Channel channel="pickup" label={say.pickup} />
        <Channel channel="table" label={say.atTable} />
      </fieldset>
      {answers.value.channel === 'pickup' ? (
        <>
          <PickupTime
            when={{ later: wantsTime.value, pickupAt: answers.value.pickupAt }}
            units={cartUnits.value}
            label={say.time}
            lacksTime={lacks.time}
            onChoose={({ later, pickupAt }) => setForm({ when: later ? 'later' : 'now', pickupAt })}
          />
          <Customer lacksName={lacks.name} />
        </>
      ) : (
        <TableChoice lacksTable={lacks.table} />
      )}
      <div class={styles.field}>
        <label for="note">{say.note}</label>
        <textarea
          id="note"
          rows={2}
          maxLength={maxOrderNote}
          value={answers.value.note}
          onInput={(event) => setForm({ note: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
