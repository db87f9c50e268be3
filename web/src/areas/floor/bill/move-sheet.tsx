import { useSignal } from '@preact/signals';
import type { ApiProblem } from '../../../api/client.ts';
import type { Tab, TableNow } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { billText } from '../../../i18n/bill.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { outcomeOf } from '../../../sync/optimistic.ts';
import styles from './bill.module.css';
import { mergeTab, moveTab } from './change-bill.ts';
import type { Followed } from './follow.ts';
import { WhereTo } from './where-to.tsx';

type Props = { tab: Tab; followed: Followed<Tab>; onClose: () => void };

/** The guests sit down at another table: a free one takes the bill, one with guests is joined after a question. */
export function MoveSheet({ tab, followed, onClose }: Props) {
  const say = billText.value;
  const busy = useSignal(false);
  const joining = useSignal<TableNow | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const run = async (request: () => Promise<Tab>, done: (answer: Tab) => void) => {
    busy.value = true;
    problem.value = undefined;
    const outcome = await outcomeOf(request);
    busy.value = false;
    if (outcome.kind === 'done') {
      done(outcome.answer);
      onClose();
      return;
    }
    problem.value = outcome.problem;
    followed.refresh();
  };
  const join = ({ tab: other, number }: TableNow) => {
    if (other === null) return;
    void run(
      () => mergeTab(tab, other.id),
      () => {
        toast(billText.peek().joined(number));
        location.hash = `#${other.id}`;
      },
    );
  };
  const choose = (table: TableNow) => {
    if (table.tab !== null) {
      joining.value = table;
      return;
    }
    void run(
      () => moveTab(tab, table.number),
      (moved) => {
        followed.learn(moved);
        toast(billText.peek().movedTo(billText.peek().table(table.number)));
      },
    );
  };
  const other = joining.value;
  return (
    <Sheet title={say.moveTitle} onClose={onClose}>
      <div class={styles.paying}>
        <div role="alert">
          {problem.value !== undefined && <Notice kind="bad" title={whyNot.value(problem.value)} />}
        </div>
        {other === undefined ? (
          <>
            <p>{say.moveHint}</p>
            <WhereTo tab={tab} busy={busy.value} onTable={choose} />
          </>
        ) : (
          <>
            <p>{say.joinHint(say.table(other.number))}</p>
            <div class={styles.acts}>
              <Button disabled={busy.value} onClick={() => join(other)}>
                {say.join(say.table(other.number))}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  joining.value = undefined;
                }}
              >
                {say.no}
              </Button>
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
}
