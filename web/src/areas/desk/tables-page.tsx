import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Table } from '../../api/types.ts';
import { shopOrigin } from '../../browser/shop-origin.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Photo } from '../../components/photo.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { toast } from '../../components/toast.tsx';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { tablesText } from '../../i18n/tables.ts';
import { href } from '../../router/paths.ts';
import { session } from '../../session/session.ts';
import { AddTables, ChangeTable } from './table-forms.tsx';
import styles from './tables-page.module.css';

type Open = { kind: 'add' } | { kind: 'change' | 'code' | 'archive'; table: Table };

/** The shop's tables with the codes that lead from each to its menu, to print and cut out. Managers add and change them. */
export function TablesPage() {
  const say = tablesText.value;
  const tables = useSignal<Table[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const open = useSignal<Open | undefined>(undefined);
  const busy = useSignal(false);
  const isManager = session.value?.staff.role === 'manager';

  const attempt = async (work: () => Promise<void>) => {
    problem.value = undefined;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
      open.value = undefined;
    }
  };
  const read = async () => {
    tables.value = (await unwrap(api.GET('/api/v1/tables', { params: { query: { archived: 'true' } } }))).tables;
  };
  const load = () => void attempt(read);
  useEffect(load, []);
  const show = (next: Open | undefined) => {
    open.value = next;
  };
  const paramsOf = ({ number, version }: Table) => ({
    path: { number },
    header: { 'if-match': `"${version}"` },
  });
  const archive = (table: Table, archived: boolean) =>
    attempt(async () => {
      await unwrap(api.PATCH('/api/v1/tables/{number}', { params: paramsOf(table), body: { archived } })).finally(read);
    });
  const changeCode = (table: Table) =>
    attempt(async () => {
      await unwrap(api.POST('/api/v1/tables/{number}/code', { params: paramsOf(table) })).finally(read);
      toast(tablesText.value.codeChanged(table.number));
    });

  const { origin, hostname } = new URL(shopOrigin());
  const reachable = !/^(localhost|127\..*|\[::1\])$/.test(hostname);
  const archived = tables.value?.filter((table) => table.archived) ?? [];
  const shown = open.value;
  return (
    <>
      <div class={styles.head}>
        <p>{say.hint}</p>
        <p class={styles.origin}>{reachable ? say.leadTo(origin) : say.onlyHere(origin)}</p>
        {tables.value !== undefined && (
          <div class={styles.acts}>
            <Button onClick={() => print()}>{say.print}</Button>
            {isManager && (
              <Button kind="quiet" onClick={() => show({ kind: 'add' })}>
                {say.add}
              </Button>
            )}
          </div>
        )}
      </div>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice
            kind="bad"
            title={tables.value === undefined ? say.failed : say.refused}
            actions={<Button onClick={load}>{t.value.retry}</Button>}
          >
            {tables.value === undefined
              ? say.failedHint
              : (say.problems[problem.value.code ?? ''] ?? whyNot.value(problem.value))}
          </Notice>
        )}
      </div>
      {tables.value === undefined && problem.value === undefined && <p role="status">{say.loading}</p>}
      {byArea(tables.value ?? []).map(([area, inArea]) => (
        <section key={area} class={styles.area}>
          {area !== '' && <h2>{area}</h2>}
          <ul class={styles.cards}>
            {inArea.map((table) => (
              <Card
                key={table.number}
                table={table}
                onChange={isManager ? () => show({ kind: 'change', table }) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {isManager && archived.length > 0 && (
        <section class={styles.archived}>
          <h2>{say.archived}</h2>
          <ul>
            {archived.map((table) => (
              <li key={table.number}>
                {say.table(table.number)} {table.name}
                <Button kind="quiet" onClick={() => void archive(table, false)}>
                  {say.useAgain}
                  <span class="visually-hidden">: {say.table(table.number)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown?.kind === 'add' && (
        <AddTables tables={tables.value ?? []} read={read} onClose={() => show(undefined)} onAdded={load} />
      )}
      {shown?.kind === 'change' && (
        <ChangeTable
          table={shown.table}
          onClose={() => show(undefined)}
          onChanged={load}
          onAsk={(kind, table) => show({ kind, table })}
        />
      )}
      {shown?.kind === 'code' && (
        <Ask
          title={say.newCodeTitle(shown.table.number)}
          hint={say.newCodeHint}
          yes={say.newCodeYes}
          no={say.no}
          busy={busy.value}
          onYes={() => void changeCode(shown.table)}
          onClose={() => show(undefined)}
        />
      )}
      {shown?.kind === 'archive' && (
        <Ask
          title={say.archiveTitle(shown.table.number)}
          hint={say.archiveHint}
          yes={say.archiveYes}
          no={say.no}
          busy={busy.value}
          onYes={() => void archive(shown.table, true)}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}

/** The tables in use: those without an area first, the areas by name. */
function byArea(tables: readonly Table[]): [area: string, tables: Table[]][] {
  const areas = Map.groupBy(
    tables.filter(({ archived }) => !archived),
    ({ area }) => area ?? '',
  );
  return [...areas].sort(([one], [other]) => one.localeCompare(other));
}

type CardProps = { table: Table; onChange: (() => void) | undefined };

/** The card for one table, in both languages, independent of this page's language. */
function Card({ table: { number, token, name, seats }, onChange }: CardProps) {
  const say = tablesText.value;
  const url = new URL(`${href('table', { number })}?t=${encodeURIComponent(token)}`, shopOrigin());
  return (
    <li class={styles.card}>
      {restaurant.value?.logo && <Photo photo={restaurant.value.logo} size={64} />}
      <p class={styles.shop}>{restaurant.value?.name}</p>
      <QrCode text={url.href} name={say.code(number)} />
      <p class={styles.table} lang="es">
        Mesa {number}
      </p>
      {name !== null && <p class={styles.name}>{name}</p>}
      <p lang="es">Escaneá y pedí desde aquí</p>
      <p class={styles.other} lang="en">
        Scan to see the menu and order
      </p>
      {onChange !== undefined && (
        <div class={styles.tools}>
          {seats !== null && <p>{say.seated(seats)}</p>}
          <Button kind="quiet" aria-label={`${say.change}: ${say.table(number)}`} onClick={onChange}>
            {say.change}
          </Button>
        </div>
      )}
    </li>
  );
}
