import { groupText } from '../../i18n/group.ts';
import { Slow, Unsure, Waiting } from '../../ordering/placing/sending-notices.tsx';
import { group } from './live-group.ts';
import { doubt, forgetSending, inDoubt, resend, sending } from './send-group.ts';
import { SendRefused, type Ways } from './send-refused.tsx';

/** The truth about an order that was sent and not taken. `totalCents` is what it would come to now. */
export function SendingStatus({ totalCents, ...ways }: Ways & { totalCents: number }) {
  const say = groupText.value;
  const now = sending.value;
  return (
    <div role="alert">
      {inDoubt.value && (
        <Unsure
          title={say.unsure}
          hint={say.unsureHint}
          age={doubt.value}
          now={now}
          onRetry={resend}
          onGiveUp={forgetSending}
        />
      )}
      {now.state === 'sending' && !now.inDoubt && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && (
        <Waiting
          untilMs={now.untilMs}
          title={say.busyShop}
          onGiveUp={group.value?.status === 'locked' ? forgetSending : undefined}
        />
      )}
      {now.state === 'refused' && (
        <SendRefused problem={now.problem} totalCents={totalCents} sentCents={now.body.expectedTotalCents} {...ways} />
      )}
    </div>
  );
}
