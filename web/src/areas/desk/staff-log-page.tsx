import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { StaffAction, StaffEvent } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { Field, TextField } from '../../forms/field.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { sentences, staffLogText } from '../../i18n/staff-log.ts';
import { loadPeople, people } from './people.ts';
import styles from './reports.module.css';

type Filter = { q: string; person: string; action: string; from: string; to: string };

function loadPage({ action, ...texts }: Filter, cursor: string | null = null) {
  const filled = Object.fromEntries(Object.entries(texts).filter(([, value]) => value.trim() !== ''));
  const query = {
    ...filled,
    ...(action !== '' && { action: action as StaffAction }),
    ...(cursor !== null && { cursor }),
  };
  return unwrap(api.GET('/api/v1/staff/events', { params: { query: { limit: 200, ...query } } }));
}

/** Downloads everything that passes the filter, however many pages it has. */
async function save(filter: Filter): Promise<void> {
  const say = staffLogText.value;
  try {
    const { offerCsv } = await import('../../browser/csv-file.ts');
    const rows = [[say.when, say.who, say.what]];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof loadPage>> = await loadPage(filter, cursor);
      for (const event of page.events) {
        rows.push([event.at, event.by?.name ?? say.shop, sentences.value[event.action].did(event)]);
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
    offerCsv(say.file, rows);
  } catch {
    toast(say.csvFailed);
  }
}

/** Who did what, newest first, with a search and filters. */
export function StaffLogPage() {
  const say = staffLogText.value;
  const filter = useSignal<Filter>({ q: '', person: '', action: '', from: '', to: '' });
  const events = useSignal<StaffEvent[] | undefined>(undefined);
  const next = useSignal<string | null>(null);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const asked = useRef(0);
  const load = async (cursor?: string) => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const page = await loadPage(filter.peek(), cursor);
      if (mine !== asked.current) return;
      events.value = cursor === undefined ? page.events : [...(events.peek() ?? []), ...page.events];
      next.value = page.nextCursor;
      problem.value = undefined;
    } catch (error) {
      if (mine === asked.current) problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  useEffect(() => {
    void load();
    // Without the names the log is still there to read.
    void loadPeople().catch(() => undefined);
  }, []);
  const set = (part: Partial<Filter>) => {
    filter.value = { ...filter.value, ...part };
    void load();
  };
  const { q, person, action, from, to } = filter.value;
  return (
    <div class={styles.page}>
      <div class={styles.dates}>
        <TextField id="log-search" label={say.search} value={q} maxLength={100} onText={(text) => set({ q: text })} />
        <Field id="log-person" label={say.who}>
          <select id="log-person" value={person} onChange={(event) => set({ person: event.currentTarget.value })}>
            <option value="">{say.anybody}</option>
            {people.value?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="log-kind" label={say.kind}>
          <select id="log-kind" value={action} onChange={(event) => set({ action: event.currentTarget.value })}>
            <option value="">{say.every}</option>
            {Object.entries(sentences.value).map(([one, { kind }]) => (
              <option key={one} value={one}>
                {kind}
              </option>
            ))}
          </select>
        </Field>
        <Field id="log-from" label={say.from}>
          <input id="log-from" type="date" value={from} onInput={(event) => set({ from: event.currentTarget.value })} />
        </Field>
        <Field id="log-to" label={say.to}>
          <input id="log-to" type="date" value={to} onInput={(event) => set({ to: event.currentTarget.value })} />
        </Field>
        <Button kind="quiet" onClick={() => void save(filter.peek())}>
          {say.csv}
        </Button>
      </div>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={() => void load()}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {(events.value !== undefined || problem.value === undefined) && (
        <DataTable caption={say.all} rows={events.value} columns={columns()} rowKey={({ id }) => id} empty={say.none} />
      )}
      {next.value !== null && (
        <Button kind="quiet" onClick={() => void load(next.value ?? undefined)}>
          {say.more}
        </Button>
      )}
    </div>
  );
}

function columns(): readonly [Column<StaffEvent>, ...Column<StaffEvent>[]] {
  const say = staffLogText.value;
  return [
    {
      key: 'what',
      title: say.what,
      cell: (event) => `${event.by?.name ?? say.shop} ${sentences.value[event.action].did(event)}`,
    },
    { key: 'when', title: say.when, cell: ({ at }) => dateAndTime(at) },
  ];
}
