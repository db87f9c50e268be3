import type { Order } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { usePage } from '../../components/use-page.ts';
import { clockTime } from '../../format.ts';
import { t } from '../../i18n/index.ts';
import { orderText } from '../../i18n/order.ts';
import type { Params } from '../../router.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { Connection } from './connection.tsx';
import { InnerHeader } from './inner-header.tsx';
import styles from './order.module.css';
import { OrderLines } from './order-lines.tsx';
import { OrderSteps } from './order-steps.tsx';
import { useLiveOrder } from './use-live-order.ts';

function whereTo({ channel, table, customer }: Order): string {
  const say = orderText.value;
  if (channel === 'table' && table !== null) return say.table(table);
  return channel === 'pickup' ? say.pickup(customer?.name ?? '') : say.counter;
}

/** One order as its guest sees it, from the kitchen's hands: the number that is called out, and how far it is. */
export function OrderPage({ params }: { params: Params }) {
  const { order, unknown, live, update } = useLiveOrder(params.id ?? '');
  const say = orderText.value;
  const now = order.value;
  const heading = usePage(now === undefined ? undefined : say.title(now.number));

  if (unknown.value) {
    return (
      <>
        <InnerHeader back={t.value.toMenu} />
        <main id="main" class={styles.page}>
          <h1 ref={heading} tabIndex={-1}>
            {say.notFound}
          </h1>
          <p>{say.notFoundHint}</p>
          <a href="/" class={buttonClass()}>
            {t.value.toMenu}
          </a>
        </main>
      </>
    );
  }

  const waiting = now?.status === 'received' || now?.status === 'preparing';
  return (
    <>
      <InnerHeader back={t.value.toMenu} />
      <main id="main" class={styles.page} aria-busy={now === undefined}>
        <Connection live={live.value} />
        <div class={styles.ticket}>
          <h1 ref={heading} tabIndex={-1}>
            <span class={styles.label}>{say.ticket}</span>
            <span class={styles.number}>{now?.number ?? '·'}</span>
          </h1>
          <p class={styles.where}>{now !== undefined && whereTo(now)}</p>
          <p class={styles.promised}>{waiting && say.promised(clockTime(now.promisedAt))}</p>
        </div>
        <OrderSteps order={now} />
        {now !== undefined && (
          <>
            <OrderLines order={now} />
            <div class={styles.actions}>
              <a href="/" class={buttonClass()}>
                {say.more}
              </a>
              <CancelOrder order={now} onChange={update} />
            </div>
          </>
        )}
      </main>
    </>
  );
}
