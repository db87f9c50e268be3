import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { maxTipCents } from '../../../../functions/domain/limits.ts';
import { percentOf } from '../../../../functions/domain/money.ts';
import { restaurant } from '../../api/shop.ts';
import { centsPerUnit, price } from '../../i18n/format.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { useCart } from './cart.ts';
import { isWithin } from './tip.ts';
import styles from './tip-choice.module.css';

/** `1.50` or `1,50` as a person types it, in cents; undefined when it is no amount. `centsPerUnit` is 100 for dollars, 1 for yen. */
export function readAmount(text: string, centsPerUnit: number): number | undefined {
  const typed = text.replace(/[\s$]/g, '').replace(',', '.');
  if (!/^\d*\.?\d*$/.test(typed) || !/\d/.test(typed)) return undefined;
  const cents = Math.round(Number(typed) * centsPerUnit);
  return isWithin(cents, maxTipCents) ? cents : undefined;
}

/** The cart’s tip, if any: a share of `subtotalCents` (by default the cart’s), or an amount. None is preselected. */
export function TipChoice({ subtotalCents }: { subtotalCents?: number }) {
  const say = sheetsText.value;
  const { tip, totals } = useCart();
  const shared = subtotalCents ?? totals.value.subtotalCents;
  const id = useId();
  const own = 'cents' in tip.value;
  const typed = useSignal('cents' in tip.value ? (tip.value.cents / centsPerUnit.value).toFixed(2) : '');
  const unclear = own && typed.value.trim() !== '' && readAmount(typed.value, centsPerUnit.value) === undefined;
  return (
    <fieldset class={styles.tip}>
      <legend>{say.tip}</legend>
      <div class={styles.shares}>
        {(restaurant.value?.tipPercents ?? [0]).map((percent) => (
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
            {percent > 0 && <small>{price(percentOf(shared, percent))}</small>}
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
