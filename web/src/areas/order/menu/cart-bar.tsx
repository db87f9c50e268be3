import { useSignal } from '@preact/signals';
import { price } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import styles from '../../../ordering/cart/cart.module.css';
import { useCart } from '../../../ordering/cart/cart.ts';
import { CartSheet } from '../../../ordering/cart/cart-sheet.tsx';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';

/** On a phone: a bar with the sum, which opens the cart. */
export function CartBar({ onEdit }: { onEdit: (opened: Opened) => void }) {
  const open = useSignal(false);
  const { count, totals } = useCart();
  const close = () => {
    open.value = false;
  };
  return (
    <>
      {count.value > 0 && (
        <section class={styles.bar} aria-label={t.value.cart}>
          <button
            type="button"
            class={styles.barButton}
            aria-haspopup="dialog"
            onClick={() => {
              open.value = true;
            }}
          >
            <span key={count.value} class={styles.count} role="img" aria-label={t.value.items(count.value)} data-cart>
              {count}
            </span>
            <span class={styles.barText}>{t.value.openCart}</span>
            <span>{price(totals.value.totalCents)}</span>
          </button>
        </section>
      )}
      {open.value && (
        <CartSheet
          onClose={close}
          onEdit={(opened) => {
            close();
            onEdit(opened);
          }}
        />
      )}
    </>
  );
}
