import { price } from '../../i18n/format.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import styles from './group.module.css';

/** What it comes to; the sums only where there are several. */
export function SendSums({ subtotalCents, tipping }: { subtotalCents: number; tipping: number }) {
  const say = sheetsText.value;
  return (
    <dl class={styles.totals}>
      {tipping > 0 && (
        <>
          <div>
            <dt>{say.subtotal}</dt>
            <dd>{price(subtotalCents)}</dd>
          </div>
          <div>
            <dt>{say.tip}</dt>
            <dd>{price(tipping)}</dd>
          </div>
        </>
      )}
      <div class={styles.sum}>
        <dt>{say.total}</dt>
        <dd>{price(subtotalCents + tipping)}</dd>
      </div>
    </dl>
  );
}
