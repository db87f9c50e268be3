import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, unwrap } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { visitText } from '../../i18n/visit.ts';
import { mySeat } from '../table.ts';

const askEveryMs = 3_000;

type Props = {
  table: number;
  /** Sends the order; left out where the guest sends it with a button of the page. */
  onOpen?: (() => void) | undefined;
};

/** The staff open tables in this shop: asks them to, waits, and goes on when they have. The order stays on the phone. */
export function TableWaiting({ table, onOpen }: Props) {
  const say = visitText.value;
  const state = useSignal<'waiting' | 'open' | 'away'>('waiting');
  useEffect(() => {
    if (state.value !== 'waiting') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsked = false;
    const left = new AbortController();
    const ask = async () => {
      const seat = mySeat.latest();
      const tableToken = seat?.table === table ? seat.token : undefined;
      const body = { ...(tableToken !== undefined && { tableToken }), asksToOrder: !isAsked };
      const request = { params: { path: { number: table } }, body, signal: left.signal };
      const visit = await unwrap(api.POST('/api/v1/tables/{number}/visits', request)).catch(() => undefined);
      if (left.signal.aborted) return;
      isAsked ||= visit !== undefined;
      if (visit === undefined || visit.status === 'waiting') timer = setTimeout(ask, askEveryMs);
      else if (!visit.mayOrder) state.value = 'away';
      else {
        state.value = 'open';
        onOpen?.();
      }
    };
    void ask();
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [table, state.value]);
  switch (state.value) {
    case 'waiting':
      return (
        <Notice kind="info" title={say.waiting}>
          {say.waitingHint(table)}
        </Notice>
      );
    case 'open':
      return (
        <Notice kind="info" title={say.opened}>
          {say.openedHint}
        </Notice>
      );
    case 'away':
      return (
        <Notice
          kind="bad"
          title={say.away}
          actions={
            <Button
              onClick={() => {
                state.value = 'waiting';
              }}
            >
              {say.askAgain}
            </Button>
          }
        >
          {say.awayHint}
        </Notice>
      );
    default:
      return state.value satisfies never;
  }
}
