import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { Slow, Waiting } from '../../ordering/placing/waiting-notices.tsx';
import { group } from './live-group.ts';
import { forgetSending, inDoubt, resend, sending } from './send-group.ts';
import { SendRefused, type Ways } from './send-refused.tsx';

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
      {now.state === 'sending' && !now.inDoubt && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && (
        <Waiting
          untilMs={now.untilMs}
          title={say.busyShop}
          onGiveUp={group.value?.status === 'locked' ? forgetSending : undefined}
        />
      )}
      {now.state === 'refused' && <SendRefused problem={now.problem} totalCents={totalCents} {...ways} />}
    </div>
  );
}
