import type { Signal } from '@preact/signals';
import { type Diet, diets } from '../../../../../functions/domain/tags.ts';
import { t } from '../../../i18n/index.ts';
import styles from './diet-filter.module.css';

/** What to leave out of the menu, each a switch of its own. */
export function DietFilter({ asked }: { asked: Signal<readonly Diet[]> }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight
    <div class={styles.diets} role="group" aria-label={t.value.diets}>
      {(Object.keys(diets) as Diet[]).map((diet) => {
        const on = asked.value.includes(diet);
        return (
          <button
            key={diet}
            type="button"
            aria-pressed={on}
            onClick={() => {
              asked.value = on ? asked.value.filter((each) => each !== diet) : [...asked.value, diet];
            }}
          >
            {t.value[diet]}
          </button>
        );
      })}
    </div>
  );
}
