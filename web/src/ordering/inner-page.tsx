import type { ComponentChildren } from 'preact';
import { restaurant } from '../api/shop.ts';
import { Icon } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { t } from '../i18n/index.ts';
import { href } from '../router/paths.ts';
import styles from './inner-page.module.css';

type Props = {
  /** The label of the link back to the menu. */
  back?: string;
  /** For two columns, where there is room. */
  wide?: boolean;
  class?: string | undefined;
  'aria-busy'?: boolean;
  children: ComponentChildren;
};

/** Every guest page but the menu: a narrow griddle with the way back and the other language, and one column below it. */
export function InnerPage({ back = t.value.toMenu, wide = false, class: extra = '', ...main }: Props) {
  const width = wide ? styles.wide : '';
  return (
    <>
      <header class={`${styles.header} ${width}`}>
        <div class={styles.inner}>
          <a class={styles.back} href={href('menu')}>
            <Icon name="back" />
            <span>
              {restaurant.value?.name ?? t.value.brand}
              <span class="visually-hidden"> · {back}</span>
            </span>
          </a>
          <LanguageSwitch class={styles.language} />
        </div>
      </header>
      <main id="main" class={`${styles.page} ${width} ${extra}`} {...main} />
    </>
  );
}
