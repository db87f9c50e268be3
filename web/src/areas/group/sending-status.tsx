import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { price } from '../../format.ts';
import { groupText } from '../../i18n/group.ts';
import { inLanguage } from '../../i18n/index.ts';
import { itemsById } from '../../shop.ts';
import { inDoubt, resend, sending } from './send-group.ts';

/** The names of what there is too little of, read from a document that anybody could have written. */
function lacking({ document }: ApiProblem): string {
  const { itemIds } = document as Record<string, unknown>;
  const names = (Array.isArray(itemIds) ? itemIds : []).flatMap((id) => itemsById.value.get(id)?.name ?? []);
  return names.map(inLanguage).join(', ');
}

function Refused({ problem, totalCents }: { problem: ApiProblem; totalCents: number }): ComponentChildren {
  const say = groupText.value;
  const { code } = problem;
  if (code === 'price-changed') {
    return (
      <Notice kind="info" title={say.newPrice(price(totalCents))}>
        {say.newPriceHint}
      </Notice>
    );
  }
  if (code === 'not-accepting-orders' || code === 'closed') {
    return (
      <Notice kind="info" title={say.notNow}>
        {say.notNowHint}
      </Notice>
    );
  }
  if (code === 'item-unavailable') {
    return (
      <Notice kind="info" title={say.notEnough(lacking(problem))}>
        {say.notEnoughHint}
      </Notice>
    );
  }
  return (
    <Notice kind="bad" title={say.sendFailed}>
      {say.sendFailedHint}
    </Notice>
  );
}

/** The truth about an order that was sent and not taken. `totalCents` is what it would come to now. */
export function SendingStatus({ totalCents }: { totalCents: number }) {
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
      {now.state === 'refused' && <Refused problem={now.problem} totalCents={totalCents} />}
    </div>
  );
}
