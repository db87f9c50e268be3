import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Table } from '../../api/types.ts';
import { Button, buttonClass } from '../../components/button.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { Notice } from '../../components/notice.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { usePage } from '../../components/use-page.ts';
import { t } from '../../i18n/index.ts';
import { staffText } from '../../i18n/staff.ts';
import { tablesText } from '../../i18n/tables.ts';
import { href } from '../../router/paths.ts';
import { Door } from '../../session/door.tsx';
import { forgetSession, signOut } from '../../session/session.ts';
import { shopOrigin } from './shop-origin.ts';
import styles from './table-codes.module.css';

/** The codes that lead from each table to its menu, to print and cut out. */
export function TableCodesPage() {
  const say = tablesText.value;
  return (
    <Door title={say.title} unknownHint={say.failedHint}>
      <TableCodes />
    </Door>
  );
}

function TableCodes() {
  const say = tablesText.value;
  const heading = usePage(say.title);
  const tables = useSignal<Table[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);

  const load = async () => {
    problem.value = undefined;
    try {
      tables.value = (await unwrap(api.GET('/api/v1/tables'))).tables;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
      if (problem.value.status === 401) forgetSession();
    }
  };
  useEffect(() => void load(), []);

  const { origin, hostname } = new URL(shopOrigin());
  const reachable = !/^(localhost|127\..*|\[::1\])$/.test(hostname);
  return (
    <main id="main" class={styles.page}>
      <header class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {say.title}
        </h1>
        <div class={styles.controls}>
          <LanguageSwitch class={buttonClass('quiet')} />
          {/* Without an answer the session is still open, so the page stays. */}
          <Button kind="quiet" onClick={() => void signOut().catch(() => undefined)}>
            {staffText.value.signOut}
          </Button>
        </div>
        <p>{say.hint}</p>
        <p class={styles.origin}>{reachable ? say.leadTo(origin) : say.onlyHere(origin)}</p>
        {tables.value !== undefined && <Button onClick={() => print()}>{say.print}</Button>}
      </header>
      <div role="alert">{problem.value !== undefined && <Failed problem={problem.value} onRetry={load} />}</div>
      {tables.value === undefined && problem.value === undefined && <p role="status">{say.loading}</p>}
      <ul class={styles.cards}>
        {tables.value?.map((table) => (
          <Card key={table.number} table={table} />
        ))}
      </ul>
    </main>
  );
}

function Failed({ problem, onRetry }: { problem: ApiProblem; onRetry: () => Promise<void> }) {
  const say = tablesText.value;
  return problem.status === 403 ? (
    <Notice kind="bad" title={say.forbidden}>
      {say.forbiddenHint}
    </Notice>
  ) : (
    <Notice kind="bad" title={say.failed} actions={<Button onClick={onRetry}>{t.value.retry}</Button>}>
      {say.failedHint}
    </Notice>
  );
}

/** What lies on a table, for whoever sits down: in both languages, whatever this page is in. */
function Card({ table: { number, token } }: { table: Table }) {
  const url = new URL(`${href('table', { number })}?t=${encodeURIComponent(token)}`, shopOrigin());
  return (
    <li class={styles.card}>
      <p class={styles.shop}>{restaurant.value?.name}</p>
      <QrCode text={url.href} name={tablesText.value.code(number)} />
      <p class={styles.table} lang="es">
        Mesa {number}
      </p>
      <p lang="es">Escaneá y pedí desde aquí</p>
      <p class={styles.other} lang="en">
        Scan to see the menu and order
      </p>
    </li>
  );
}
