import { useSignal } from '@preact/signals';
import { buttonClass } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { price } from '../../format.ts';
import { t } from '../../i18n/index.ts';
import { media } from '../../media.ts';
import { menu } from '../../shop.ts';
import styles from './cart.module.css';
import { cartCount, totals } from './cart.ts';
import { CartList } from './cart-list.tsx';
import type { Opened } from './menu-sections.tsx';

const wide = media('(min-width: 64rem)');

type Props = { onEdit: (opened: Opened) => void };

function ToCheckout() {
  return (
    <a href="/pedir" class={buttonClass('primary', styles.checkout)}>
      <span>{t.value.checkout}</span>
      <span>{price(totals.value.totalCents)}</span>
    </a>
  );
}

/** Beside the menu where there is room. */
export function CartPanel({ onEdit }: Props) {
  if (!wide.value) return null;
  return (
    <aside class={styles.panel} aria-labelledby="cart-title">
      <h2 id="cart-title">{t.value.cart}</h2>
      {cartCount.value === 0 || menu.value === undefined ? (
        <p class={styles.hint}>
          <b>{t.value.cartEmpty}</b>
          {t.value.cartEmptyHint}
        </p>
      ) : (
        <>
          <CartList onEdit={onEdit} />
          <ToCheckout />
        </>
      )}
    </aside>
  );
}

/** On a phone: a bar with the sum, which opens the cart. */
export function CartBar({ onEdit }: Props) {
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  if (wide.value || cartCount.value === 0 || menu.value === undefined) return null;
  return (
    <>
      <section class={styles.bar} aria-label={t.value.cart}>
        <button
          type="button"
          class={styles.barButton}
          aria-haspopup="dialog"
          onClick={() => {
            open.value = true;
          }}
        >
          <span key={cartCount.value} class={styles.count} role="img" aria-label={t.value.items(cartCount.value)}>
            {cartCount}
          </span>
          <span class={styles.barText}>{t.value.openCart}</span>
          <span>{price(totals.value.totalCents)}</span>
        </button>
      </section>
      {open.value && (
        <Sheet title={t.value.cart} onClose={close} foot={<ToCheckout />}>
          <CartList
            onEdit={(opened) => {
              close();
              onEdit(opened);
            }}
          />
        </Sheet>
      )}
    </>
  );
}
