import type { OrderStatus } from '../../../api/types.ts';
import { t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { useOpenOrders } from '../../../ordering/placed/open-orders.ts';
import { href } from '../../../router/paths.ts';
import headerStyles from './menu-header.module.css';
import styles from './open-orders.module.css';

/** `Tu pedido nº 12 · En el comal`; of several orders each in short, so that two fit beside each other on a phone. */
function text(number: number, status: OrderStatus | undefined, isShort: boolean): string {
  const say = orderText.value;
  const title = isShort ? say.yourOrderShort(number) : say.yourOrder(number);
  return status === undefined ? title : `${title} · ${say[status]}`;
}

/** Every open order of this phone with its state, in one line that scrolls sideways; without any, the way to all orders. */
export function OpenOrders() {
  const orders = useOpenOrders();
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
          <a class={headerStyles.chip} href={path} aria-label={text(number, status, false)}>
            {text(number, status, orders.length > 1)}
          </a>
        </li>
      ))}
    </ul>
  );
}
