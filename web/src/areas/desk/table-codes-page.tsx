import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { restaurant } from '../../api/shop.ts';
import type { Table } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { t } from '../../i18n/index.ts';
import { tablesText } from '../../i18n/tables.ts';
import { href } from '../../router/paths.ts';
import styles from './table-codes.module.css';

/**
 * The origin that guests know the shop by. The server says it in the page's head when it is configured (PUBLIC_ORIGIN);
 * otherwise it is this page's own.
 */
export function shopOrigin(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link === null ? location.origin : new URL(link.href).origin;
}

/** The codes that lead from each table to its menu, to print and cut out. */
export function TableCodesPage() {
  const say = tablesText.value;
  const tables = useSignal<Table[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);

  const load = async () => {
    problem.value = undefined;
    try {
      tables.value = (await unwrap(api.GET('/api/v1/tables'))).tables;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  useEffect(() => void load(), []);

  const { origin, hostname } = new URL(shopOrigin());
  const reachable = !/^(localhost|127\..*|\[::1\])$/.test(hostname);
  return (
    <>
      <div class={styles.head}>
        <p>{say.hint}</p>
        <p class={styles.origin}>{reachable ? say.leadTo(origin) : say.onlyHere(origin)}</p>
        {tables.value !== undefined && <Button onClick={() => print()}>{say.print}</Button>}
      </div>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {say.failedHint}
          </Notice>
        )}
      </div>
      {tables.value === undefined && problem.value === undefined && <p role="status">{say.loading}</p>}
      <ul class={styles.cards}>
        {tables.value?.map((table) => (
          <Card key={table.number} table={table} />
        ))}
      </ul>
    </>
  );
}

/** The card for one table, in both languages, independent of this page's language. */
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
