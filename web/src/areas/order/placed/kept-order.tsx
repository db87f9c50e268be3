import { dateAndTime, price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import type { PastOrder } from '../../../ordering/placed/my-orders.ts';
import styles from '../../../ordering/placed/order.module.css';
import sums from '../../../ordering/sums.module.css';

type Props = {
  order: PastOrder;
  /** The shop says nothing more of it: the phone has no token, because it sent the order before there were any. */
  alone: boolean;
};

/** What this phone knows of an order by itself: all there is, or until the kitchen can be asked how far it is. */
export function KeptOrder({ order: { items, placedAt, totalCents }, alone }: Props) {
  const say = orderText.value;
  return (
    <section class={styles.receipt} aria-labelledby="receipt">
      <h2 id="receipt">{say.lines}</h2>
      <p class={styles.details}>{(alone ? say.keptAlone : say.kept)(dateAndTime(placedAt))}</p>
      <ul>
        {items.map(({ quantity, name }, index) => (
          <li key={index} class={styles.line}>
            <span class={styles.quantity}>{quantity} ×</span>
            <p class={styles.name}>{inLanguage(name)}</p>
          </li>
        ))}
      </ul>
      <dl class={sums.totals}>
        <dt class={sums.sum}>{say.total}</dt>
        <dd class={sums.sum}>{price(totalCents)}</dd>
      </dl>
    </section>
  );
}
