import { Button } from '../components/button.tsx';
import { lazy } from '../components/lazy.tsx';
import { t } from '../i18n/index.ts';
import type { Page } from '../router/router.tsx';
import styles from './message-page.module.css';
import { type Shape, Skeleton } from './skeleton.tsx';

/**
 * The page that a module exports as `name`, fetched when it is first opened, with an outline of `shape` in its place until then.
 * Where that fails, it says so and offers a reload.
 */
export const area = <Name extends string>(load: () => Promise<Record<Name, Page>>, name: Name, shape?: Shape): Page =>
  lazy(() => load().then((module) => module[name]), {
    waiting: () => shape && <Skeleton shape={shape} />,
    failed: () => (
      <main id="main" class={styles.page}>
        <h1>{t.value.pageFailed}</h1>
        <p>{t.value.pageFailedHint}</p>
        <Button onClick={() => location.reload()}>{t.value.retry}</Button>
      </main>
    ),
  });
