import type { Order } from '../../api/types.ts';
import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import styles from './group.module.css';
import { sentGroup } from './sent-group.tsx';

/**
 * On the order’s page: this guest's share of a group’s order, to the cent, and until the food is ready that the order was
 * sent. Nothing of a cancelled order, which is not paid.
 */
export function MyShare({ status }: Pick<Order, 'status'>) {
  const say = groupText.value;
  const sent = sentGroup.value;
  if (sent === null || status === 'cancelled') return null;
  return (
    <section class={styles.card} aria-labelledby="my-share">
      {(status === 'received' || status === 'preparing') && <p role="status">{say.wentOut}</p>}
      <h2 id="my-share">{say.yourShare(price(sent.totalCents))}</h2>
      {sent.tipCents > 0 && <p class={styles.hint}>{say.withTip(price(sent.tipCents))}</p>}
      {sent.leftOut && <p class={styles.trouble}>{say.leftOut}</p>}
    </section>
  );
}
