import type { OrderStatus } from '../../../api/types.ts';
import { isKept } from '../../../browser/storage.ts';
import { t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { visitText } from '../../../i18n/visit.ts';
import { useOpenOrders } from '../../../ordering/placed/open-orders.ts';
import { isVisitOver, useVisit, visited } from '../../../ordering/visit/follow-visit.ts';
import { OpenBill } from '../../../ordering/visit/table-bill.tsx';
import { href } from '../../../router/paths.ts';
import headerStyles from './menu-header.module.css';
import styles from './open-orders.module.css';

const text = (title: string, status: OrderStatus | undefined): string =>
  status === undefined ? title : `${title} · ${orderText.value[status]}`;

/**
 * Every open order of this phone with its state, and the bill of its table, in one line that scrolls sideways; without any of
 * these, the way to all orders.
 */
export function OpenOrders() {
  const orders = useOpenOrders();
  useVisit();
  const say = orderText.value;
  const tab = visited.value;
  const hasBill = tab !== undefined && tab.orders.length > 0;
  if (orders.length === 0 && !hasBill && !isVisitOver.value) {
    return (
      isKept('order') && (
        <a class={headerStyles.chip} href={href('orders')}>
          {t.value.yourOrders}
        </a>
      )
    );
  }
  return (
    <ul class={styles.orders}>
      {isVisitOver.value && (
        <li>
          <a class={headerStyles.chip} href={href('orders')}>
            <span role="status">{visitText.value.over}</span>
          </a>
        </li>
      )}
      {hasBill && (
        <li>
          <OpenBill tab={tab} class={headerStyles.chip ?? ''} />
        </li>
      )}
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
