import { buttonClass } from '../components/button.tsx';
import { Picture, pupusaOf } from '../components/picture.tsx';
import { usePage } from '../components/use-page.ts';
import { t } from '../i18n/index.ts';
import { href } from '../router/paths.ts';
import styles from './message-page.module.css';

export function NotFoundPage() {
  const heading = usePage(t.value.notFound);
  return (
    <main id="main" class={styles.page}>
      <Picture of={pupusaOf('cheese')} size={160} />
      <h1 ref={heading} tabIndex={-1}>
        {t.value.notFound}
      </h1>
      <p>{t.value.notFoundHint}</p>
      <a href={href('menu')} class={buttonClass()}>
        {t.value.toMenu}
      </a>
    </main>
  );
}
