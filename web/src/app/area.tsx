import { Button } from '../components/button.tsx';
import { lazy } from '../components/lazy.tsx';
import { t } from '../i18n/index.ts';
import type { Page, Params } from '../router/router.tsx';
import styles from './message-page.module.css';
import { type Shape, Skeleton } from './skeleton.tsx';

/**
 * A page whose module is fetched when the page is first opened; `name` is its export there. Until it has come, an outline of
 * `shape` is shown; when it does not come, a message with a button that reloads.
 */
export const area = <Name extends string>(load: () => Promise<Record<Name, Page>>, name: Name, shape?: Shape) =>
  lazy<{ params: Params }>(() => load().then((module) => module[name]), {
    waiting: () => shape && <Skeleton shape={shape} />,
    failed: () => (
      <main id="main" class={styles.page}>
        <h1>{t.value.pageFailed}</h1>
        <p>{t.value.pageFailedHint}</p>
        <Button onClick={() => location.reload()}>{t.value.retry}</Button>
      </main>
    ),
  });
