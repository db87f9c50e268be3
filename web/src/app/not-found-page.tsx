import { buttonClass } from '../components/button.tsx';
import { Picture, pupusaOf } from '../components/picture.tsx';
import { usePage } from '../components/use-page.ts';
import { inBoth, t } from '../i18n/index.ts';
import { href } from '../router/paths.ts';
import styles from './message-page.module.css';

const text = inBoth({
  es: { title: 'Aquí no hay nada', hint: 'Esta página no existe, pero el comal está caliente.' },
  en: { title: 'There is nothing here', hint: 'This page does not exist, but the griddle is hot.' },
});

export function NotFoundPage() {
  const heading = usePage(text.value.title);
  return (
    <main id="main" class={styles.page}>
      <Picture of={pupusaOf('cheese')} size={160} />
      <h1 ref={heading} tabIndex={-1}>
        {text.value.title}
      </h1>
      <p>{text.value.hint}</p>
      <a href={href('menu')} class={buttonClass()}>
        {t.value.toMenu}
      </a>
    </main>
  );
}
