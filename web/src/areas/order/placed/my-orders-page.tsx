import { Button, buttonClass } from '../../../components/button.tsx';
import { usePage } from '../../../components/use-page.ts';
import { dateAndTime, price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { withPhoneCart } from '../../../ordering/cart/phone-cart.tsx';
import { InnerPage } from '../../../ordering/inner-page.tsx';
import { forgetOrders, myOrders, type PastOrder } from '../../../ordering/placed/my-orders.ts';
import styles from '../../../ordering/placed/order.module.css';
import { orderPath } from '../../../ordering/placed/order-token.ts';
import sums from '../../../ordering/sums.module.css';
import { href } from '../../../router/paths.ts';
import { isRepeatable, OrderAgain, readEarlier } from './order-again.tsx';

/** Where an order is shown; a friend’s group only as long as it is there. */
function pathOf({ id, group }: PastOrder): string | undefined {
  if (group === undefined) return orderPath(id);
  return Date.now() < group.until ? href('group', { code: group.code }) : undefined;
}

function Past({ order }: { order: PastOrder }) {
  const { number, placedAt, totalCents, items } = order;
  const title = orderText.value.title(number);
  const path = pathOf(order);
  return (
    <li class={styles.receipt}>
      <h2>{path === undefined ? title : <a href={path}>{title}</a>}</h2>
      <p class={styles.details}>{dateAndTime(placedAt)}</p>
      <p>{items.map(({ quantity, name }) => `${quantity} × ${inLanguage(name)}`).join(', ')}</p>
      <p class={sums.sum}>{price(totalCents)}</p>
      <div class={styles.actions}>
        {isRepeatable(order) && <OrderAgain read={() => readEarlier(order)} kind="quiet" about={title} />}
      </div>
    </li>
  );
}

/** The orders sent from this phone, newest first, each one tap away from the cart. */
export const MyOrdersPage = withPhoneCart(() => {
  const say = orderText.value;
  const heading = usePage(say.myOrdersTitle);
  const orders = myOrders.value;
  return (
    <InnerPage>
      <h1 ref={heading} tabIndex={-1}>
        {say.myOrdersTitle}
      </h1>
      {orders.length === 0 ? (
        <>
          <p>
            {say.noOrders}. {say.noOrdersHint}
          </p>
          <a href={href('menu')} class={buttonClass()}>
            {t.value.toMenu}
          </a>
        </>
      ) : (
        <>
          <p>{say.myOrdersHint}</p>
          <ul class={styles.past}>
            {orders.map((order) => (
              <Past key={order.id} order={order} />
            ))}
          </ul>
          <Button kind="quiet" onClick={forgetOrders}>
            {say.forgetOrders}
          </Button>
        </>
      )}
    </InnerPage>
  );
});
