import { shopProblem } from '../../../api/shop.ts';
import { t } from '../../../i18n/index.ts';
import styles from './menu.module.css';

/** As much grey as the menu will take, so that nothing moves when it comes. */
export function LoadingMenu() {
  if (shopProblem.value !== undefined) return null;
  return (
    <div role="status">
      <span class="visually-hidden">{t.value.loading}</span>
      <div class={styles.ghostTitle} />
      <div class={styles.grid}>
        {Array.from({ length: 12 }, (_, index) => (
          <div key={index} class={styles.ghost} />
        ))}
      </div>
    </div>
  );
}
