import { allergensOf } from '../../../../functions/domain/tags.ts';
import type { MenuItem } from '../../api/types.ts';
import { inLanguage, language, t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { fewLeft } from './few-left.ts';
import styles from './item-sheet.module.css';

/** What it is, what is known to be in it, and how few are left. */
export function ItemFacts({ item }: { item: MenuItem }) {
  const say = sheetsText.value;
  const left = fewLeft(item);
  const contains = allergensOf(item).map((allergen) => say.allergens[allergen]);
  const list = new Intl.ListFormat(language.value).format(contains);
  return (
    <div class={styles.facts}>
      {item.description !== null && <p>{inLanguage(item.description)}</p>}
      {left !== undefined && <p class={styles.left}>{t.value.left(left)}</p>}
      <p class={styles.allergens}>
        {contains.length > 0 && <b>{say.contains(list)} </b>}
        {say.allergyHint}
      </p>
    </div>
  );
}
