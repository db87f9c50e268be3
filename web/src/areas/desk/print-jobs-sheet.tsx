import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
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
  // Of what a person tried: it stays in sight until they try again, whatever is read meanwhile.
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const busy = useSignal(false);
  const unread = useSignal<ApiProblem | undefined>(undefined);
  const read = async () => {
    try {
      jobs.value = (await unwrap(api.GET('/api/v1/printers/{id}/jobs', { params: { path: { id } } }))).jobs;
      unread.value = undefined;
    } catch (error) {
      unread.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  const attempt = async (work: () => Promise<unknown>) => {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
      problem.value = undefined;
      await read();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), freshEveryMs);
    return () => clearInterval(timer);
  }, []);
  // What was sent and not answered may have arrived: it is sent with the same key until there is an answer.
  const keys = useRef(new Map<string, string>()).current;
  const sendOnce = async (what: string, send: (header: { 'idempotency-key': string }) => Promise<unknown>) => {
    const key = keys.get(what) ?? randomId();
    keys.set(what, key);
    await send({ 'idempotency-key': key });
    keys.delete(what);
  };
  const printTest = () =>
    attempt(async () => {
      await sendOnce('test', (header) =>
        unwrap(api.POST('/api/v1/printers/{id}/jobs', { params: { path: { id }, header }, body: { kind: 'test' } })),
      );
      toast(say.testMade);
    });
  const reprint = (job: PrintJob) =>
    attempt(() =>
      sendOnce(job.id, (header) =>
        unwrap(api.POST('/api/v1/print-jobs/{id}/copies', { params: { path: { id: job.id }, header } })),
      ),
    );
  const markPrinted = (job: PrintJob) =>
    attempt(() => unwrap(api.POST('/api/v1/print-jobs/{id}/printed', { params: { path: { id: job.id } } })));
  const acts: Column<PrintJob> = {
    key: 'acts',
    title: '',
    cell: (job) => (
      <div class={styles.acts}>
        {['printed', 'failed', 'unconfirmed'].includes(job.state) && (
          <Button kind="quiet" disabled={busy.value} onClick={() => void reprint(job)}>
            {say.reprint}
            <span class="visually-hidden">{say.of(nameOf(job))}</span>
          </Button>
        )}
        {['failed', 'unconfirmed'].includes(job.state) && (
          <Button kind="quiet" disabled={busy.value} onClick={() => void markPrinted(job)}>
            {say.isThere}
            <span class="visually-hidden">{say.of(nameOf(job))}</span>
          </Button>
        )}
      </div>
    ),
  };
  const shown = problem.value ?? unread.value;
  return (
    <Sheet
      title={say.papersOf(name)}
      onClose={onClose}
      foot={
        <Button big disabled={busy.value} onClick={() => void printTest()}>
          {say.test}
        </Button>
      }
    >
      <div role="alert">{shown && <Notice kind="bad" title={whyNot.value(shown)} />}</div>
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
