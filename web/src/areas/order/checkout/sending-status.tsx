import { useMemo } from 'preact/hooks';
import { keeps } from '../../../browser/storage.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { checkoutText } from '../../../i18n/checkout.ts';
import { GiveUp } from '../../../ordering/placing/give-up.tsx';
import { doubt, forget, inDoubt, resend, sending } from '../../../ordering/placing/send-order.ts';
import { Slow, Waiting } from '../../../ordering/placing/waiting-notices.tsx';
import { Refused } from './order-refused.tsx';

/** It may have arrived: what is done about it, and what the guest can do. */
function Unsure() {
  const say = checkoutText.value;
  const now = sending.value;
  const isKept = useMemo(keeps, []);
  const hints = {
    fresh: isKept ? say.unsureHint : say.unsureUnkept,
    late: say.unsureLate,
    'too-late': say.unsureTooLate,
  };
  return (
    <Notice
      kind="bad"
      title={say.unsure}
      actions={
        <>
          {doubt.value !== 'too-late' && (
            <Button onClick={resend} disabled={now.state === 'sending'}>
              {now.state === 'sending' ? say.sending : say.retryNow}
            </Button>
          )}
          <GiveUp />
          <small>{'tries' in now && now.tries > 0 && say.tries(now.tries)}</small>
        </>
      }
    >
      {hints[doubt.value ?? 'fresh']} {say.unsureChange}
    </Notice>
  );
}

/** The truth about an order that was sent and not taken, and what can be done. */
export function SendingStatus() {
  const say = checkoutText.value;
  const now = sending.value;
  return (
    <div role="alert">
      {inDoubt.value && <Unsure />}
      {now.state === 'sending' && !now.inDoubt && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && <Waiting untilMs={now.untilMs} title={say.busyShop} onGiveUp={forget} />}
      {now.state === 'refused' && <Refused problem={now.problem} body={now.body} />}
    </div>
  );
}
