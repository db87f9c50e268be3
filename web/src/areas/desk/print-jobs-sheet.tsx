import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Printer, PrintJob } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { printersText } from '../../i18n/printers.ts';
import { whyNot } from '../../i18n/problems.ts';
import styles from './staff-page.module.css';

/** How often what became of the papers is read again while the sheet is open. */
const freshEveryMs = 3_000;

type Props = { printer: Printer; onClose: () => void };

/** What a printer was given to print: a paper in doubt is printed again, or marked as printed. */
export function PrintJobsSheet({ printer: { id, name }, onClose }: Props) {
  const say = printersText.value;
  const jobs = useSignal<readonly PrintJob[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const busy = useSignal(false);
  const attempt = async (work: () => Promise<unknown>) => {
    busy.value = true;
    try {
      await work();
      jobs.value = (await unwrap(api.GET('/api/v1/printers/{id}/jobs', { params: { path: { id } } }))).jobs;
      problem.value = undefined;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  useEffect(() => {
    const read = () => void attempt(async () => undefined);
    read();
    const timer = setInterval(read, freshEveryMs);
    return () => clearInterval(timer);
  }, []);
  // One tap is one request: a button waits for its answer, and a key is made for each tap.
  const once = () => ({ 'idempotency-key': randomId() });
  const printTest = () =>
    attempt(async () => {
      const params = { path: { id }, header: once() };
      await unwrap(api.POST('/api/v1/printers/{id}/jobs', { params, body: { kind: 'test' } }));
      toast(say.testMade);
    });
  const reprint = (job: PrintJob) =>
    attempt(() =>
      unwrap(api.POST('/api/v1/print-jobs/{id}/copies', { params: { path: { id: job.id }, header: once() } })),
    );
  const markPrinted = (job: PrintJob) =>
    attempt(() => unwrap(api.POST('/api/v1/print-jobs/{id}/printed', { params: { path: { id: job.id } } })));
  const acts: Column<PrintJob> = {
    key: 'acts',
    title: '',
    cell: (job) => (
      <div class={styles.acts}>
        {['printed', 'failed', 'unconfirmed'].includes(job.state) && (
          <Button kind="quiet" onClick={() => void reprint(job)}>
            {say.reprint}
            <span class="visually-hidden">{say.of(nameOf(job))}</span>
          </Button>
        )}
        {['failed', 'unconfirmed'].includes(job.state) && (
          <Button kind="quiet" onClick={() => void markPrinted(job)}>
            {say.isThere}
            <span class="visually-hidden">{say.of(nameOf(job))}</span>
          </Button>
        )}
      </div>
    ),
  };
  return (
    <Sheet
      title={say.papersOf(name)}
      onClose={onClose}
      foot={
        <Button big onClick={() => void printTest()}>
          {say.test}
        </Button>
      }
    >
      <div role="alert">{problem.value && <Notice kind="bad" title={whyNot.value(problem.value)} />}</div>
      <DataTable
        caption={say.papersOf(name)}
        rows={jobs.value}
        columns={[...columns(), acts]}
        rowKey={(job) => job.id}
        empty={say.noPapers}
      />
    </Sheet>
  );
}

/** What is on a paper, such as `Comanda 42 (duplicado)`. */
function nameOf({ kind, orderNumber, isCopy }: PrintJob): string {
  const say = printersText.value;
  return [
    say.kindsOfPaper[kind],
    ...(orderNumber === null ? [] : [orderNumber]),
    ...(isCopy ? [`(${say.copy})`] : []),
  ].join(' ');
}

function columns(): readonly [Column<PrintJob>, ...Column<PrintJob>[]] {
  const say = printersText.value;
  return [
    { key: 'paper', title: say.paper, cell: nameOf },
    {
      key: 'state',
      title: say.state,
      cell: ({ state, result, createdAt }) => (
        <>
          {say.states[state]}
          {state === 'failed' && result !== null && ` (${result})`}
          <span class={styles.soft}> · {dateAndTime(createdAt)}</span>
        </>
      ),
    },
  ];
}
