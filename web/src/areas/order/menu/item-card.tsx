import type { MenuItem } from '../../../api/types.ts';
import { Icon } from '../../../components/icon.tsx';
import { price } from '../../../i18n/format.ts';
import { inLanguage, t } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { defaultOptionIds, priceWith } from '../../../ordering/cart/cart-lines.ts';
import { fewLeft } from '../../../ordering/item/few-left.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { partLocked } from '../../../ordering/membership.ts';
import styles from './item-card.module.css';
import { LatePicture } from './late-picture.tsx';

/** One thing on the menu, at what it costs as it comes when nobody chooses anything. */
export function ItemCard({ item, onOpen }: { item: MenuItem; onOpen: (opened: Opened) => void }) {
  const count = useCart().countByItem.value.get(item.id) ?? 0;
  const soldOut = !item.available;
  const left = fewLeft(item);
  return (
    <li class={styles.card}>
      <button
        type="button"
        class={styles.open}
        disabled={soldOut}
        aria-haspopup="dialog"
        onClick={() => onOpen({ item })}
      >
        <span class={styles.picture}>
          <LatePicture of={item} size={112} />
        </span>
        <span class={styles.name}>{inLanguage(item.name)}</span>
        <span class={styles.foot}>
          <span>
            {soldOut ? t.value.soldOut : price(priceWith(item, defaultOptionIds(item)))}
            {partLocked.value && !soldOut && <small class={styles.left}>{t.value.locked}</small>}
            {left !== undefined && !soldOut && <small class={styles.left}>{t.value.left(left)}</small>}
          </span>
          {!soldOut && !partLocked.value && (
            <span class={styles.plus} data-count={count || undefined} aria-hidden="true">
              {count > 0 ? <b key={count}>{count}</b> : <Icon name="plus" size="1.25rem" />}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
