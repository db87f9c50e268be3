import { useSignal } from '@preact/signals';
import { api, unwrap } from '../../../api/client.ts';
import type { Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { lazy } from '../../../components/lazy.tsx';
import { toast } from '../../../components/toast.tsx';
import { billText } from '../../../i18n/bill.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { outcomeOf } from '../../../sync/optimistic.ts';
import styles from './bill.module.css';
import { closeTab } from './change-bill.ts';
import type { Followed } from './follow.ts';

const failed = { failed: () => null };
const sheets = {
  move: lazy(async () => (await import('./move-sheet.tsx')).MoveSheet, failed),
  transfer: lazy(async () => (await import('./transfer-sheet.tsx')).TransferSheet, failed),
  adjust: lazy(async () => (await import('./adjust-sheet.tsx')).AdjustSheet, failed),
};

/** What is done to an open bill besides paying it. */
export function BillActs({ tab, followed }: { tab: Tab; followed: Followed<Tab> }) {
  const say = billText.value;
  const opened = useSignal<keyof typeof sheets | undefined>(undefined);
  const isAsked = tab.state === 'toPay';
  const change = async (request: () => Promise<Tab>) => {
    const outcome = await outcomeOf(request);
    if (outcome.kind === 'done') followed.learn(outcome.answer);
    else {
      toast(whyNot.peek()(outcome.problem));
      followed.refresh();
    }
  };
  const ask = () =>
    change(() => {
      const params = { path: { id: tab.id }, header: { 'if-match': `"${tab.version}"` } };
      return unwrap(api.POST('/api/v1/tabs/{id}/bill', { params, body: { asked: !isAsked } }));
    });
  const isOwed = tab.balanceCents > 0;
  const Opened = opened.value && sheets[opened.value];
  return (
    <div class={styles.actions}>
      {isOwed && (
        <Button kind="quiet" class={styles.act} onClick={() => void ask()}>
          {isAsked ? say.stay : say.askBill}
        </Button>
      )}
      {(['move', 'transfer', 'adjust'] as const)
        .filter((each) => isOwed || each === 'move')
        .map((each) => (
          <Button
            key={each}
            kind="quiet"
            class={styles.act}
            onClick={() => {
              opened.value = each;
            }}
          >
            {say[each]}
          </Button>
        ))}
      {!isOwed && (
        <Button kind="quiet" class={styles.act} onClick={() => void change(() => closeTab(tab))}>
          {say.close}
        </Button>
      )}
      {Opened && (
        <Opened
          tab={tab}
          followed={followed}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </div>
  );
}
