import type { Signal } from '@preact/signals';
import type { Diet } from '../../../../../functions/domain/tags.ts';
import { Button } from '../../../components/button.tsx';
import { t } from '../../../i18n/index.ts';
import { sheetsText } from '../../../i18n/sheets.ts';
import styles from './menu.module.css';

type Asked = { query: Signal<string>; diets: Signal<readonly Diet[]> };

/** Nothing is as it was asked for: says so, leads back to the whole menu, and to what comes near when that follows. */
export function NothingFound({ query, diets, isNear }: Asked & { isNear: boolean }) {
  const say = sheetsText.value;
  const words = query.value.trim();
  const filtered = diets.value.length > 0;
  const found = filtered ? say.nothingFoundSo : say.nothingFound;
  return (
    <div class={styles.empty}>
      <h2>{words === '' ? say.nothingFits : found(words)}</h2>
      <p>{filtered && words !== '' ? say.nothingFoundSoHint : say.nothingFoundHint}</p>
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
