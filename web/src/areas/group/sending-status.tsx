import type { ApiProblem } from '../../api/client.ts';
import { groupText } from '../../i18n/group.ts';
import { RefusalNotice } from '../../ordering/placing/refusal-notice.tsx';
import { Slow, Unsure, Waiting } from '../../ordering/placing/sending-notices.tsx';
import { group } from './live-group.ts';
import { doubt, forgetSending, inDoubt, resend, sending } from './send-group.ts';
import { groupUnits } from './sums.ts';

/** What the host can do about a time that was refused; a group at a table has no times to choose from. */
type Ways = { onTime: ((at: string) => void) | undefined; onChooseTime: () => void };

/** `totalCents` is what it would come to now. */
type Props = Ways & { problem: ApiProblem; totalCents: number; sentCents: number };

/** Why the group’s order was not taken, for its host. The button below sends it for a new price, or opens the group. */
const SendRefused = ({ onTime, onChooseTime, ...refused }: Props) => (
  <RefusalNotice
    {...refused}
    reader="together"
    units={groupUnits.value}
    table={undefined}
    sendForTime={onTime}
    chooseTime={onTime && onChooseTime}
  />
);

/** The state of an order that was sent and not accepted. `totalCents` is its total now. */
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
