import type { MenuItem } from '../../api/types.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { useCart } from '../cart/cart.ts';
import { fewLeft } from '../item/few-left.ts';
import type { Opened } from '../item/item-sheet.tsx';
import { partLocked } from '../membership.ts';
import styles from './item-card.module.css';
import { LatePicture } from './late-picture.tsx';
import { AsLastTime, UsualPrice } from './usual-price.tsx';

/** One thing on the menu; a tap opens its sheet. How many of it are in the cart stands on it. */
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
            {soldOut ? t.value.soldOut : <UsualPrice item={item} />}
            {partLocked.value && !soldOut && <small class={styles.left}>{t.value.locked}</small>}
            {left !== undefined && !soldOut && <small class={styles.left}>{t.value.left(left)}</small>}
          </span>
          {count > 0 && !soldOut && !partLocked.value && (
            <span class={styles.count} aria-hidden="true">
              <b key={count}>{count}</b>
            </span>
          )}
        </span>
        {!soldOut && <AsLastTime item={item} />}
      </button>
    </li>
  );
}
