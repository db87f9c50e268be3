import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MenuCategory } from '../../../api/types.ts';
import { inLanguage } from '../../../i18n/index.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { ItemCard } from '../../../ordering/menu/item-card.tsx';
import { sectionId } from './category-bar.tsx';
import styles from './menu.module.css';

/** `whole` draws what is still missing at once, for somebody who goes there. */
type Props = { categories: MenuCategory[]; whole: boolean; onOpen: (opened: Opened) => void };

/** What a phone shows at first, and a slow one draws within a few frames. */
const step = 4;

/**
 * The cards come from the top down, a few at a time with a breath in between, so that a slow phone answers a finger
 * before it is through; what comes later is always below, so nothing moves. Every section has its place from the start,
 * which is where the category bar leads and looks.
 */
export function MenuSections({ categories, whole, onOpen }: Props) {
  const shown = useSignal(0);
  const missing = !whole && categories.reduce((count, { items }) => count + items.length, 0) > shown.value;
  useEffect(() => {
    if (!missing) return;
    const next = setTimeout(() => {
      shown.value += step;
    });
    return () => clearTimeout(next);
  }, [missing, shown.value]);

  let left = whole ? Number.POSITIVE_INFINITY : shown.value;
  return categories.map((category) => {
    const items = category.items.slice(0, Math.max(0, left));
    left -= category.items.length;
    return (
      <section
        key={category.id}
        id={sectionId(category.id)}
        class={styles.section}
        aria-labelledby={`h-${category.id}`}
      >
        {items.length > 0 && (
          <>
            <h2 id={`h-${category.id}`}>{inLanguage(category.name)}</h2>
            <ul class={styles.grid}>
              {items.map((item) => (
                <ItemCard key={item.id} item={item} onOpen={onOpen} />
              ))}
            </ul>
          </>
        )}
      </section>
    );
  });
}
