import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { percentOf } from '../../../../functions/domain/money.ts';
import { centsPerUnit, price } from '../../i18n/format.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { totals } from './cart.ts';
import { readAmount, suggestedPercents, tip } from './tip.ts';
import styles from './tip-choice.module.css';

/**
 * A tip, if any: a share of `subtotalCents` (of the cart, unless told), or an amount of one's own. Nothing is chosen for
 * anybody.
 */
export function TipChoice({ subtotalCents = totals.value.subtotalCents }: { subtotalCents?: number }) {
  const say = sheetsText.value;
  const id = useId();
  const own = 'cents' in tip.value;
  const typed = useSignal('cents' in tip.value ? (tip.value.cents / centsPerUnit.value).toFixed(2) : '');
  const unclear = own && typed.value.trim() !== '' && readAmount(typed.value, centsPerUnit.value) === undefined;
  return (
    <fieldset class={styles.tip}>
      <legend>{say.tip}</legend>
      <div class={styles.shares}>
        {suggestedPercents.map((percent) => (
          <label key={percent}>
            <input
              type="radio"
              name={id}
              checked={'percent' in tip.value && tip.value.percent === percent}
              onChange={() => {
                tip.value = { percent };
              }}
            />
            {percent === 0 ? say.noTip : `${percent} %`}
            {percent > 0 && <small>{price(percentOf(subtotalCents, percent))}</small>}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={id}
            checked={own}
            onChange={() => {
              tip.value = { cents: readAmount(typed.value, centsPerUnit.value) ?? 0 };
            }}
          />
          {say.otherTip}
        </label>
      </div>
      {own && (
        <label class={styles.amountOfTip}>
          {say.tipAmount}
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={9}
            aria-invalid={unclear}
            aria-describedby={unclear ? `${id}-unclear` : undefined}
            value={typed}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              tip.value = { cents: readAmount(typed.value, centsPerUnit.value) ?? 0 };
            }}
          />
          {unclear && <small id={`${id}-unclear`}>{say.tipUnclear}</small>}
        </label>
      )}
    </fieldset>
  );
}
