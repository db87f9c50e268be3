import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNow } from '../../components/use-now.ts';
import { checkoutText } from '../../i18n/checkout.ts';
import { groupText } from '../../i18n/group.ts';
import { group } from './live-group.ts';
import { forgetSending, inDoubt, resend, sending } from './send-group.ts';
import { SendRefused, type Ways } from './send-refused.tsx';

const slowMs = 4_000;

/** Said to a host who has been looking at a still page for a while. */
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
      {groupText.value.slowHint}
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
      title={groupText.value.busyShop}
      actions={
        <>
          {group.value?.status === 'locked' && (
            <Button kind="quiet" onClick={forgetSending}>
              {say.dontSend}
            </Button>
          )}
          {/* A timer is not read out at every tick. */}
          <small role="timer">{say.againIn(seconds)}</small>
        </>
      }
    >
      {say.busyShopHint}
    </Notice>
  );
}

/** The truth about an order that was sent and not taken. `totalCents` is what it would come to now. */
export function SendingStatus({ totalCents, ...ways }: Ways & { totalCents: number }) {
  const say = groupText.value;
  const now = sending.value;
  return (
    <div role="alert">
      {inDoubt.value && (
        <Notice
          kind="bad"
          title={say.unsure}
          actions={
            <Button onClick={resend} disabled={now.state === 'sending'}>
              {now.state === 'sending' ? say.sending : say.retryNow}
            </Button>
          }
        >
          {say.unsureHint}
        </Notice>
      )}
      {now.state === 'sending' && !now.inDoubt && <Slow />}
      {now.state === 'waiting' && <Waiting untilMs={now.untilMs} />}
      {now.state === 'refused' && <SendRefused problem={now.problem} totalCents={totalCents} {...ways} />}
    </div>
  );
}
