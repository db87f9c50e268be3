import { Button } from '../components/button.tsx';
import { lazy } from '../components/lazy.tsx';
import { t } from '../i18n/index.ts';
import type { Page } from '../router/router.tsx';
import styles from './message-page.module.css';

/** A page that is fetched when it is first opened. Where it cannot be had, a reload helps, and says so. */
export const area = (load: () => Promise<Page>): Page =>
  lazy(load, {
    waiting: () => <div class={styles.page} aria-busy="true" />,
    failed: () => (
      <main id="main" class={styles.page}>
        <h1>{t.value.pageFailed}</h1>
        <p>{t.value.pageFailedHint}</p>
        <Button onClick={() => location.reload()}>{t.value.retry}</Button>
      </main>
    ),
  });
