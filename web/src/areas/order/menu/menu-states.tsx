import type { Signal } from '@preact/signals';
import type { Diet } from '../../../../../functions/domain/tags.ts';
import { shopProblem } from '../../../api/shop.ts';
import { Button } from '../../../components/button.tsx';
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

type Asked = { query: Signal<string>; diets: Signal<readonly Diet[]> };

/** Nothing is as it was asked for: says so, leads back to the whole menu, and to what comes near when that follows. */
export function NothingFound({ query, diets, isNear }: Asked & { isNear: boolean }) {
  const words = query.value.trim();
  const filtered = diets.value.length > 0;
  const found = filtered ? t.value.nothingFoundSo : t.value.nothingFound;
  return (
    <div class={styles.empty}>
      <h2>{words === '' ? t.value.nothingFits : found(words)}</h2>
      <p>{filtered && words !== '' ? t.value.nothingFoundSoHint : t.value.nothingFoundHint}</p>
      <Button
        kind="quiet"
        onClick={() => {
          query.value = '';
          diets.value = [];
        }}
      >
        {filtered ? t.value.toMenu : t.value.clearSearch}
      </Button>
      {isNear && <p>{t.value.nearest}</p>}
    </div>
  );
}
