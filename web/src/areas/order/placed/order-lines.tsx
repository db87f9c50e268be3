import { Fragment } from 'preact';
import { restaurant } from '../../../api/shop.ts';
import type { Order, OrderLine } from '../../../api/types.ts';
import { dateAndTime, price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import styles from '../../../ordering/placed/order.module.css';
import { whereTo } from '../../../ordering/placed/where-to.ts';
import sums from '../../../ordering/sums.module.css';

/** What a receipt on paper needs and the page around it says already. */
function PrintedHead({ order }: { order: Order }) {
  const say = orderText.value;
  return (
    <div class={styles.printed}>
      <p class={styles.shop}>{restaurant.value?.name ?? t.value.brand}</p>
      <p>
        {say.title(order.number)} · {whereTo(order)}
      </p>
      <p>{dateAndTime(order.placedAt)}</p>
    </div>
  );
}

/** Each to be shown apart: a guest's words that turn the writing around turn only themselves around. */
const detailsOf = ({ options, note, guest }: OrderLine) =>
  Object.entries({
    options: options.map(({ name }) => inLanguage(name)).join(' · '),
    note: note && `“${note}”`,
    guest,
  }).filter(([, words]) => words);

/** What was ordered, at the prices of that moment, as the API has it. */
export function OrderLines({ order }: { order: Order }) {
  const say = orderText.value;
  return (
    <section class={styles.receipt} aria-labelledby="receipt">
      <PrintedHead order={order} />
      <h2 id="receipt">{say.lines}</h2>
      <ul>
        {order.lines.map((line) => (
          <li key={line.id} class={styles.line}>
            <span class={styles.quantity}>{line.quantity} ×</span>
            <div>
              <p class={styles.name}>{inLanguage(line.name)}</p>
              <p class={styles.details}>
                {detailsOf(line).map(([kind, words], index) => (
                  <Fragment key={kind}>
                    {index > 0 && ' · '}
                    <bdi>{words}</bdi>
                  </Fragment>
                ))}
              </p>
            </div>
            <span>{price(line.totalCents)}</span>
          </li>
        ))}
      </ul>
      {order.note !== null && <p class={styles.note}>“{order.note}”</p>}
      <dl class={sums.totals}>
        {order.tipCents !== 0 && (
          <>
            <dt>{say.subtotal}</dt>
            <dd>{price(order.subtotalCents)}</dd>
            <dt>{say.tip}</dt>
            <dd>{price(order.tipCents)}</dd>
          </>
        )}
        <dt class={sums.sum}>{say.total}</dt>
        <dd class={sums.sum}>{price(order.totalCents)}</dd>
        {order.paidCents > 0 && (
          <>
            <dt>{say.paid}</dt>
            <dd>{price(order.paidCents)}</dd>
          </>
        )}
      </dl>
      <p class={styles.printed}>{say.notFiscal}</p>
    </section>
  );
}
