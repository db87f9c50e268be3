import { menu, shopProblem } from '../../api/shop.ts';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { CartList } from '../../ordering/cart/cart-list.tsx';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import styles from './group.module.css';

/** This phone’s own part, only to read without `onEdit`. Nothing is said to be off a menu that is still on its way. */
export function MyCart({ onEdit }: { onEdit: ((opened: Opened) => void) | undefined }) {
  if (useCart().lines.value.length === 0) return <p class={styles.hint}>{groupText.value.nothingYours}</p>;
  if (menu.value !== undefined) return onEdit === undefined ? <CartList /> : <CartList onEdit={onEdit} />;
  if (shopProblem.value !== undefined) return null;
  return (
    <p class={styles.hint} role="status">
      {t.value.loading}
    </p>
  );
}
