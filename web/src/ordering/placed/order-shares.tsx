import { splitShares } from '../../../../functions/domain/shares.ts';
import type { Order } from '../../api/types.ts';
import { price } from '../../i18n/format.ts';
import { orderText } from '../../i18n/order.ts';
import styles from './order.module.css';

/** Each guest’s share of an order, to the cent: the shares sum to the total. Nothing for a cancelled order. */
export const OrderShares = ({ order }: { order: Order }) =>
  order.status === 'cancelled' ? null : <Shares shares={splitShares(order.lines, order.totalCents)} />;

/** The same for given shares; nothing for a single guest. */
export function Shares({ shares }: { shares: readonly { guest: string | null; totalCents: number }[] }) {
  const say = orderText.value;
  if (shares.length < 2) return null;
  return (
    <section class={styles.receipt} aria-labelledby="shares">
      <h2 id="shares">{say.shares}</h2>
      <dl class={styles.shares}>
        {shares.map(({ guest, totalCents }) => (
          <div key={guest}>
            <dt>
              <bdi>{guest}</bdi>
            </dt>
            <dd>{price(totalCents)}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.details}>{say.sharesHint}</p>
    </section>
  );
}
