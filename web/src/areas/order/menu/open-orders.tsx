import type { OrderStatus } from '../../../api/types.ts';
import { t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { useOpenOrders } from '../../../ordering/placed/open-orders.ts';
import { href } from '../../../router/paths.ts';
import headerStyles from './menu-header.module.css';
import styles from './open-orders.module.css';

const text = (title: string, status: OrderStatus | undefined): string =>
  status === undefined ? title : `${title} · ${orderText.value[status]}`;

/** Every open order of this phone with its state, in one line that scrolls sideways; without any, the way to all orders. */
export function OpenOrders() {
  const orders = useOpenOrders();
  const say = orderText.value;
  if (orders.length === 0) {
    return (
      <a class={headerStyles.chip} href={href('orders')}>
        {t.value.yourOrders}
      </a>
    );
  }
  return (
    <ul class={styles.orders}>
      {orders.map(({ id, number, path, status }) => (
        <li key={id}>
          {/* In short, so that a phone has the search and the table beside it. */}
          <a class={headerStyles.chip} href={path} aria-label={text(say.yourOrder(number), status)}>
            {text(say.yourOrderShort(number), status)}
          </a>
        </li>
      ))}
    </ul>
  );
}
