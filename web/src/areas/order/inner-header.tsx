import { Icon } from '../../components/icon.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { t } from '../../i18n/index.ts';
import { restaurant } from '../../shop.ts';
import styles from './inner-header.module.css';

/** The narrow griddle above every guest page but the menu: the way back to it, and the other language. */
export function InnerHeader({ back }: { back: string }) {
  return (
    <header class={styles.header}>
      <div class={styles.inner}>
        <a class={styles.back} href="/">
          <Icon name="back" />
          <span>
            {restaurant.value?.name ?? t.value.brand}
            <span class="visually-hidden"> · {back}</span>
          </span>
        </a>
        <LanguageSwitch class={styles.language} />
      </div>
    </header>
  );
}
