import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNow } from '../../components/use-now.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { keeps } from '../../storage.ts';
import { GiveUp } from './give-up.tsx';
import { Refused } from './order-refused.tsx';
import { asksFirst, forget, inDoubt, resend, sending } from './send-order.ts';

const slowMs = 4_000;

/** Said to whoever has been looking at a still page for a while. */
function Slow() {
  const slow = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      slow.value = true;
    }, slowMs);
    return () => clearTimeout(timer);
  }, []);
  return slow.value ? (
    <Notice kind="info" title={checkoutText.value.slow}>
      {checkoutText.value.slowHint}
    </Notice>
  ) : null;
}

/** The kitchen has nothing yet, and the shop has said when to ask again. */
function Waiting({ untilMs }: { untilMs: number }) {
  const say = checkoutText.value;
  const now = useNow();
  const seconds = Math.max(0, Math.ceil((untilMs - now.value) / 1000));
  return (
    <Notice
      kind="info"
      title={say.busyShop}
      actions={
        <>
          <Button kind="quiet" onClick={forget}>
            {say.dontSend}
          </Button>
          {/* A timer is not read out at every tick. */}
          <small role="timer">{say.againIn(seconds)}</small>
        </>
      }
    >
      {say.busyShopHint}
    </Notice>
  );
}

/** It may have arrived: what is done about it, and what the guest can do. */
function Unsure() {
  const say = checkoutText.value;
  const now = sending.value;
  const isKept = useMemo(keeps, []);
  const hint = asksFirst.value ? say.unsureLate : isKept ? say.unsureHint : say.unsureUnkept;
  return (
    <Notice
      kind="bad"
      title={say.unsure}
      actions={
        <>
          <Button onClick={resend} disabled={now.state === 'sending'}>
            {now.state === 'sending' ? say.sending : say.retryNow}
          </Button>
          <GiveUp />
          <small>{'tries' in now && now.tries > 0 && say.tries(now.tries)}</small>
        </>
      }
    >
      {hint} {say.unsureChange}
    </Notice>
  );
}

/** The truth about an order that was sent and not taken, and what can be done. */
export function SendingStatus() {
  const now = sending.value;
  return (
    <div role="alert">
      {inDoubt.value && <Unsure />}
      {now.state === 'sending' && !now.inDoubt && <Slow />}
      {now.state === 'waiting' && <Waiting untilMs={now.untilMs} />}
      {now.state === 'refused' && <Refused problem={now.problem} body={now.body} />}
    </div>
  );
}
