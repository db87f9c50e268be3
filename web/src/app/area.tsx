import { Button } from '../components/button.tsx';
import { lazy } from '../components/lazy.tsx';
import { t } from '../i18n/index.ts';
import type { Page } from '../router/router.tsx';
import styles from './message-page.module.css';

/** The page that a module exports as `name`, fetched when it is first opened. Where that fails, it says so and offers a reload. */
export const area = <Name extends string>(load: () => Promise<Record<Name, Page>>, name: Name): Page =>
  lazy(() => load().then((module) => module[name]), {
    waiting: () => <div class={styles.page} aria-busy="true" />,
    failed: () => (
      <main id="main" class={styles.page}>
        <h1>{t.value.pageFailed}</h1>
        <p>{t.value.pageFailedHint}</p>
        <Button onClick={() => location.reload()}>{t.value.retry}</Button>
      </main>
    ),
  });
