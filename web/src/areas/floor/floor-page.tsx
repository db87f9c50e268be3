import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { on } from '../../browser/life.ts';
import { whenSettled } from '../../browser/when-settled.ts';
import { Button } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { Toaster } from '../../components/toast.tsx';
import { usePage } from '../../components/use-page.ts';
import { useStart } from '../../components/use-start.ts';
import { floorText } from '../../i18n/floor.ts';
import { t } from '../../i18n/index.ts';
import { startOutbox } from '../../sync/outbox.ts';
import styles from './floor.module.css';
import { FloorHeader, type FloorLink } from './floor-header.tsx';
import { type FloorStore, openFloor, readLastFloor } from './floor-store.ts';
import { Lost } from './header-row.tsx';
import { TablesGrid } from './tables-grid.tsx';

/** Fetched in a quiet moment, or with the first touch. */
const TablePage = lazy(async () => (await import('./table-page.tsx')).TablePage, {
  waiting: () => <p role="status">{floorText.value.loading}</p>,
  failed: () => (
    <Notice
      kind="bad"
      title={t.value.pageFailed}
      actions={<Button onClick={() => location.reload()}>{t.value.retry}</Button>}
    >
      {t.value.pageFailedHint}
    </Notice>
  ),
});

const tableInAddress = (): number | undefined => Number(/^#mesa-(\d+)$/.exec(location.hash)?.[1]) || undefined;

/**
 * The waiter's phone: the tables at a glance, and the order of one of them. Which table is in the address behind `#`, so that
 * going there and back reads nothing anew.
 */
export function FloorPage({ links }: { links: readonly FloorLink[] }) {
  useStart(startOutbox);
  const store = useSignal<FloorStore | undefined>(undefined);
  const table = useSignal(tableInAddress());
  useEffect(() => {
    let isGone = false;
    void readLastFloor().then((last) => {
      if (!isGone) store.value = openFloor(last);
    });
    const stopWaiting = whenSettled(TablePage.preload);
    return () => {
      isGone = true;
      stopWaiting();
      store.peek()?.close();
    };
  }, []);
  useEffect(
    () =>
      on(window, 'hashchange popstate', () => {
        table.value = tableInAddress();
        scrollTo(0, 0);
      }),
    [],
  );
  const opened = store.value;
  if (opened === undefined) return null;
  return (
    <div class={styles.screen}>
      {table.value === undefined ? (
        <Tables store={opened} links={links} />
      ) : (
        <TablePage key={table.value} number={table.value} store={opened} links={links} />
      )}
      <Toaster />
    </div>
  );
}

function Tables({ store, links }: { store: FloorStore; links: readonly FloorLink[] }) {
  const say = floorText.value;
  const heading = usePage(say.title);
  return (
    <>
      <FloorHeader heading={heading} title={say.title} links={links} />
      <Lost isLost={store.isLost.value} says={floorText.value.lost} />
      <main id="main" class={styles.main}>
        <TablesGrid store={store} />
      </main>
    </>
  );
}
