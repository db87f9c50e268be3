import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ApiProblem } from '../../../api/client.ts';
import type { Tab, TableNow } from '../../../api/types.ts';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { toast } from '../../../components/toast.tsx';
import { billText } from '../../../i18n/bill.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { outcomeOf } from '../../../sync/optimistic.ts';
import styles from './bill.module.css';
import { keys, tabAt, transferLines } from './change-bill.ts';
import { type Choice, chosenPart, linesToPay } from './choice.ts';
import { ChooseLines } from './choose-lines.tsx';
import type { Followed } from './follow.ts';
import { WhereTo } from './where-to.tsx';

type Props = { tab: Tab; followed: Followed<Tab>; onClose: () => void };

/** Some of the bill goes to another table's: first what, then where. The kitchen notices nothing. */
export function TransferSheet({ tab, followed, onClose }: Props) {
  const say = billText.value;
  const parts = useSignal<Choice['parts']>(new Map());
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const keyOf = useMemo(keys, []);
  const lines = linesToPay(tab).flatMap((line) => {
    const part = chosenPart(line, parts.value);
    return part !== undefined && 'quantity' in part ? [{ lineId: line.id, ...part }] : [];
  });
  const choose = async ({ number }: TableNow) => {
    busy.value = true;
    problem.value = undefined;
    const outcome = await outcomeOf(async () => {
      const body = { to: await tabAt(number), lines };
      return transferLines(tab, body, keyOf(body));
    });
    busy.value = false;
    if (outcome.kind !== 'done') {
      problem.value = outcome.problem;
      followed.refresh();
      return;
    }
    followed.learn(outcome.answer);
    toast(billText.peek().transferred(billText.peek().table(number)));
    onClose();
  };
  return (
    <Sheet title={say.transferTitle} onClose={onClose}>
      <div class={styles.paying}>
        <div role="alert">
          {problem.value !== undefined && <Notice kind="bad" title={whyNot.value(problem.value)} />}
        </div>
        <ChooseLines
          tab={tab}
          parts={parts.value}
          onParts={(next) => {
            parts.value = next;
          }}
        />
        {lines.length > 0 && (
          <>
            <h3>{say.transferTo}</h3>
            <WhereTo tab={tab} busy={busy.value} onTable={(table) => void choose(table)} />
          </>
        )}
      </div>
    </Sheet>
  );
}
