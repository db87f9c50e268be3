import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { Tab, TableNow } from '../../../api/types.ts';
import { Notice } from '../../../components/notice.tsx';
import { billText } from '../../../i18n/bill.ts';
import { whyNot } from '../../../i18n/problems.ts';
import styles from './bill.module.css';

type Props = { tab: Tab; busy: boolean; onTable: (table: TableNow) => void };

/** The other tables, to choose one: those with a bill say so. */
export function WhereTo({ tab, busy, onTable }: Props) {
  const say = billText.value;
  const tables = useSignal<readonly TableNow[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  useEffect(() => {
    unwrap(api.GET('/api/v1/tables', { params: { query: {} } })).then(
      (read) => {
        tables.value = read.tables;
      },
      (failed: ApiProblem) => {
        problem.value = failed;
      },
    );
  }, []);
  if (problem.value !== undefined) return <Notice kind="bad" title={whyNot.value(problem.value)} />;
  if (tables.value === undefined) return <p role="status">{say.loading}</p>;
  return (
    <ul class={styles.tables}>
      {tables.value
        .filter(({ tab: there }) => there?.id !== tab.id)
        .map((table) => (
          <li key={table.number}>
            <button type="button" class={styles.table} disabled={busy} onClick={() => onTable(table)}>
              <b>{table.number}</b>
              <span>{table.tab === null ? say.isFree : say.isTaken}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
