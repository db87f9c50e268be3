import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import styles from '../areas/message-page.module.css';
import { t } from '../i18n/index.ts';
import type { Page, Params } from '../router.tsx';
import { Button } from './button.tsx';

/**
 * A page that is fetched when it is first opened. Says so when it cannot be fetched: on a bad line, or when a newer
 * version of the app has replaced the files this one knows; a reload helps with both.
 */
export function area(load: () => Promise<Page>): Page {
  const page = signal<{ component: Page } | 'failed' | undefined>(undefined);
  let asked = false;

  return function Area({ params }: { params: Params }) {
    useEffect(() => {
      if (asked) return;
      asked = true;
      load().then(
        (component) => {
          page.value = { component };
        },
        () => {
          page.value = 'failed';
        },
      );
    }, []);

    if (page.value === undefined) return <div class={styles.page} aria-busy="true" />;
    if (page.value !== 'failed') return <page.value.component params={params} />;
    return (
      <main id="main" class={styles.page}>
        <h1>{t.value.pageFailed}</h1>
        <p>{t.value.pageFailedHint}</p>
        <Button onClick={() => location.reload()}>{t.value.retry}</Button>
      </main>
    );
  };
}
