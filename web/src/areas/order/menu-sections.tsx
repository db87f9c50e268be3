import type { MenuCategory, MenuItem } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import type { CartLine } from './cart-lines.ts';
import { sectionId } from './category-bar.tsx';
import { ItemCard } from './item-card.tsx';
import styles from './menu.module.css';

/** What the sheet is opened with: an item to add, or a line of the cart to change. */
export type Opened = { item: MenuItem; line?: CartLine };

type Props = { categories: MenuCategory[]; onOpen: (opened: Opened) => void };

export const MenuSections = ({ categories, onOpen }: Props) =>
  categories.map((category) => (
    <section key={category.id} id={sectionId(category.id)} class={styles.section} aria-labelledby={`h-${category.id}`}>
      <h2 id={`h-${category.id}`}>{inLanguage(category.name)}</h2>
      <ul class={styles.grid}>
        {category.items.map((item) => (
          <ItemCard key={item.id} item={item} onOpen={() => onOpen({ item })} />
        ))}
      </ul>
    </section>
  ));
