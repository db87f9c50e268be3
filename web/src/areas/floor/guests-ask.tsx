import { useSignal } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { TableNow, TabSummary } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { floorText } from '../../i18n/floor.ts';
import { whyNot } from '../../i18n/problems.ts';

/** The tables whose guests wait until the staff let them order: one tap opens such a table. */
export function GuestsAsk({ tables }: { tables: readonly TableNow[] }) {
  return (
    <div role="status">
      {tables.map(
        ({ number, tab }) => tab?.asksSince !== undefined && <Asking key={tab.id} number={number} tab={tab} />,
      )}
    </div>
  );
}

function Asking({ number, tab }: { number: number; tab: TabSummary }) {
  const say = floorText.value;
  const busy = useSignal(false);
  const params = { path: { id: tab.id }, header: { 'if-match': `"${tab.version}"` } };
  /** What was decided reaches the floor by its stream, on every waiter's phone. */
  const decide = async (request: () => Promise<unknown>) => {
    busy.value = true;
    await request().catch((problem: ApiProblem) => toast(whyNot.peek()(problem)));
    busy.value = false;
  };
  return (
    <Notice
      kind="info"
      title={say.guestsAsk(number)}
      actions={
        <>
          <Button
            disabled={busy.value}
            onClick={() => void decide(() => unwrap(api.POST('/api/v1/tabs/{id}/admit', { params })))}
          >
            {say.openTable(number)}
          </Button>
          <Button
            kind="quiet"
            disabled={busy.value}
            onClick={() => void decide(() => unwrap(api.POST('/api/v1/tabs/{id}/close', { params })))}
          >
            {say.notNow}
          </Button>
        </>
      }
    />
  );
}
