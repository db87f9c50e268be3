import type { ComponentType } from 'preact';
import type { Order } from '../../../api/types.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { usePage } from '../../../components/use-page.ts';
import { t } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import { withPhoneCart } from '../../../ordering/cart/phone-cart.tsx';
import { InnerPage } from '../../../ordering/inner-page.tsx';
import { WhereItIs } from '../../../ordering/place/where-it-is.tsx';
import { Connection } from '../../../ordering/placed/connection.tsx';
import { earlierOf } from '../../../ordering/placed/lines-again.ts';
import { myOrders } from '../../../ordering/placed/my-orders.ts';
import styles from '../../../ordering/placed/order.module.css';
import { OrderShares } from '../../../ordering/placed/order-shares.tsx';
import { OrderSteps } from '../../../ordering/placed/order-steps.tsx';
import { OrderTicket } from '../../../ordering/placed/order-ticket.tsx';
import { ReadyAlertChoice } from '../../../ordering/placed/ready-alert-choice.tsx';
import { useLiveOrder } from '../../../ordering/placed/use-live-order.ts';
import { TableBill } from '../../../ordering/visit/table-bill.tsx';
import { href } from '../../../router/paths.ts';
import type { Params } from '../../../router/router.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { KeptOrder } from './kept-order.tsx';
import { OrderAgain } from './order-again.tsx';
import { OrderLines } from './order-lines.tsx';

/** `Share`: this guest’s part of the sum of a group’s order. */
type Props = { params: Params; Share: ComponentType<{ order: Order }> };

/** One order as its guest sees it, from the kitchen's hands: the number that is called out, and how far it is. */
export const OrderPage = withPhoneCart(({ params, Share }: Props) => {
  const { order, unknown, live, update } = useLiveOrder(params.id ?? '');
  const say = orderText.value;
  const now = order.value;
  const kept = now === undefined ? myOrders.value.find(({ id }) => id === params.id) : undefined;
  const number = now?.number ?? kept?.number;
  const heading = usePage(number === undefined ? undefined : say.title(number));

  if (unknown.value && kept === undefined) {
    return (
      <InnerPage>
        <h1 ref={heading} tabIndex={-1}>
          {say.notFound}
        </h1>
        <p>{say.notFoundHint}</p>
        <a href={href('menu')} class={buttonClass()}>
          {t.value.toMenu}
        </a>
      </InnerPage>
    );
  }

  const over = now?.status === 'completed' || now?.status === 'cancelled';
  return (
    <InnerPage class={styles.order} aria-busy={now === undefined && !unknown.value}>
      {!unknown.value && <Connection live={live.value} />}
      <OrderTicket number={number} order={now} heading={heading} />
      {kept === undefined ? <OrderSteps order={now} /> : <KeptOrder order={kept} alone={unknown.value} />}
      {unknown.value && (
        <a class={styles.all} href={href('orders')}>
          {say.myOrders}
        </a>
      )}
      {now !== undefined && (
        <>
          <ReadyAlertChoice order={now} />
          {now.channel === 'table' && <TableBill live={live.value} />}
          <Share order={now} />
          <OrderLines order={now} />
          <OrderShares order={now} />
          <div class={styles.actions}>
            <a href={href('menu')} class={buttonClass(over ? 'quiet' : 'primary')}>
              {say.more}
            </a>
            <OrderAgain read={async () => earlierOf(now)} kind={over ? 'primary' : 'quiet'} />
            <Button kind="quiet" onClick={() => print()}>
              {say.print}
            </Button>
            <CancelOrder order={now} onChange={update} />
          </div>
          <WhereItIs order={now} />
          <a class={styles.all} href={href('orders')}>
            {say.myOrders}
          </a>
        </>
      )}
    </InnerPage>
  );
});
