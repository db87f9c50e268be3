import { useMemo } from 'preact/hooks';
import { keeps } from '../../../browser/storage.ts';
import { checkoutText } from '../../../i18n/checkout.ts';
import { doubt, forget, inDoubt, resend, sending } from '../../../ordering/placing/send-order.ts';
import { Slow, Unsure, Waiting } from '../../../ordering/placing/sending-notices.tsx';
import { OrderRefused } from './order-refused.tsx';

/** The truth about an order that was sent and not taken, and what can be done. */
export function SendingStatus() {
  const say = checkoutText.value;
  const now = sending.value;
  const isKept = useMemo(keeps, []);
  return (
    <div role="alert">
      {inDoubt.value && (
        <Unsure
          title={say.unsure}
          hint={isKept ? say.unsureHint : say.unsureUnkept}
          more={say.unsureChange}
          age={doubt.value}
          now={now}
          onRetry={resend}
          canGiveUp
          onGiveUp={forget}
        />
      )}
      {now.state === 'sending' && !now.inDoubt && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && <Waiting untilMs={now.untilMs} title={say.busyShop} onGiveUp={forget} />}
      {now.state === 'refused' && <OrderRefused problem={now.problem} body={now.body} />}
    </div>
  );
}
