import { type Signal, useSignalEffect } from '@preact/signals';
import type { MenuCategory, MenuItem } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { inLanguage, t } from '../../i18n/index.ts';
import { menu } from '../../shop.ts';
import type { CartLine } from './cart-lines.ts';
import { sectionId } from './category-bar.tsx';
import { ItemCard } from './item-card.tsx';
import styles from './menu.module.css';
import { searchMenu } from './search.ts';

/** What the sheet is opened with: an item to add, or a line of the cart to change. */
export type Opened = { item: MenuItem; line?: CartLine };

type Props = { categories: MenuCategory[]; query: Signal<string>; onOpen: (opened: Opened) => void };

export function MenuSections({ categories, query, onOpen }: Props) {
  useSignalEffect(() => {
    if (query.value.trim() === '' || menu.value === undefined) return;
    const found = searchMenu(menu.value, query.value).flatMap((category) => category.items);
    announce(t.value.found(found.length));
  });

  if (categories.length === 0) {
    return (
      <div class={styles.empty}>
        <h2>{t.value.nothingFound(query.value.trim())}</h2>
        <p>{t.value.nothingFoundHint}</p>
        <Button
          kind="quiet"
          onClick={() => {
            query.value = '';
          }}
        >
          {t.value.clearSearch}
        </Button>
      </div>
    );
  }
  return categories.map((category) => (
    <section key={category.id} id={sectionId(category.id)} class={styles.section} aria-labelledby={`h-${category.id}`}>
      <h2 id={`h-${category.id}`}>{inLanguage(category.name)}</h2>
      <ul class={styles.grid}>
        {category.items.map((item) => (
          <ItemCard key={item.id} item={item} onOpen={() => onOpen({ item })} />
        ))}
      </ul>
    </section>
  ));
}
