import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Order } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useStart } from '../../components/use-start.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { href } from '../../router/paths.ts';
import styles from '../menu/shop-notices.module.css';
import { orderPath } from '../placed/order-token.ts';
import { finishSending, sending, startSending, unconfirmed, unconfirmedAge } from './send-order.ts';

const OrderNotice = ({
  kind,
  title,
  href,
  link,
  children,
}: {
  kind: 'info' | 'bad';
  title: string;
  href: string;
  link: string;
  children?: ComponentChildren;
}) => (
  <div class={styles.notice}>
    <Notice
      kind={kind}
      title={title}
      actions={
        <a href={href} class={buttonClass('quiet')}>
          {link}
        </a>
      }
    >
      {children}
    </Notice>
  </div>
);

/** On the menu: the state of an unanswered order. Rendering it resumes the retries. */
export function Unanswered() {
  useStart(startSending);
  const say = checkoutText.value;
  const arrived = useSignal<Pick<Order, 'id' | 'number'> | undefined>(undefined);
  useSignalEffect(() => {
    if (sending.value.state !== 'accepted') return;
    arrived.value = sending.value.result;
    finishSending();
  });

  const { state } = sending.value;
  return (
    <div role="status">
      {unconfirmed.value ? (
        <OrderNotice kind="info" title={say.unsure} href={href('checkout')} link={say.seeUnsure}>
          {unconfirmedAge.value === 'fresh' ? say.unsureShort : say.unsureLate}
        </OrderNotice>
      ) : state === 'sending' ? (
        <OrderNotice kind="info" title={say.sending} href={href('checkout')} link={say.seeOrder} />
      ) : state === 'refused' || state === 'waiting' ? (
        <OrderNotice
          kind="bad"
          title={state === 'refused' ? say.failed : say.busyShop}
          href={href('checkout')}
          link={say.seeUnsure}
        />
      ) : (
        arrived.value !== undefined && (
          <OrderNotice
            kind="info"
            title={say.arrived(arrived.value.number)}
            href={orderPath(arrived.value.id)}
            link={say.seeOrder}
          />
        )
      )}
    </div>
  );
}
