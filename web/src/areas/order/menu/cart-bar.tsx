import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { menu } from '../../../api/shop.ts';
import { media } from '../../../browser/media.ts';
import { price } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import styles from '../../../ordering/cart/cart.module.css';
import { useCart } from '../../../ordering/cart/cart.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { membership } from '../../../ordering/membership.ts';
import { CartContents, CartSheet } from '../../../ordering/menu/sheets.tsx';

const isWide = media('(min-width: 64rem)');

type Props = { onEdit: (opened: Opened) => void; group: GroupCart };

/** The cart of a guest who is in a group: a bar on a phone, and what is in the panel where there is room. */
export type GroupCart = {
  Bar: ComponentType<{ code: string }>;
  Contents: ComponentType<{ code: string; onEdit: (opened: Opened) => void }>;
};

/** Beside the menu where there is room. */
export function CartPanel({ onEdit, group }: Props) {
  /** Fetched with the first thing that goes in, and there from then on: what was taken out can be put back. */
  const used = useSignal(false);
  const { count } = useCart();
  const inGroup = membership.value;
  if (!isWide()) return null;
  if (count.value > 0 && menu.value !== undefined) used.value = true;
  return (
    <aside class={styles.panel} aria-labelledby="cart-title">
      <h2 id="cart-title" data-cart>
        {inGroup === null ? t.value.cart : t.value.together}
      </h2>
      {inGroup !== null ? (
        <group.Contents key={inGroup.code} code={inGroup.code} onEdit={onEdit} />
      ) : used.value ? (
        <CartContents onEdit={onEdit} />
      ) : (
        <p class={styles.hint}>
          <b>{t.value.cartEmpty}</b>
          {t.value.cartEmptyHint}
        </p>
      )}
    </aside>
  );
}

/** On a phone: a bar with the sum, which opens the cart. */
export function CartBar({ onEdit, group }: Props) {
  const open = useSignal(false);
  const { count, totals } = useCart();
  const close = () => {
    open.value = false;
  };
  const inGroup = membership.value;
  if (isWide() || menu.value === undefined) return null;
  if (inGroup !== null) return <group.Bar key={inGroup.code} code={inGroup.code} />;
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
