import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { menu } from '../../../api/shop.ts';
import { media } from '../../../browser/media.ts';
import { t } from '../../../i18n/index.ts';
import styles from '../../../ordering/cart/cart.module.css';
import { useCart } from '../../../ordering/cart/cart.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { membership } from '../../../ordering/membership.ts';
import { CartContents, sheet } from '../../../ordering/menu/sheets.tsx';

const isWide = media('(min-width: 64rem)');

type Props = { onEdit: (opened: Opened) => void; group: GroupCart };

/** The cart of a guest who is in a group: a bar on a phone, and what is in the panel where there is room. */
export type GroupCart = {
  Bar: ComponentType<{ code: string }>;
  Contents: ComponentType<{ code: string; onEdit: (opened: Opened) => void }>;
};

/** The cart of a phone's menu: a bar with the sum, which opens it. */
const CartBar = sheet(async () => (await import('./cart-bar.tsx')).CartBar);

/** The cart on the menu: beside it where there is room, else below. */
export function CartPlace({ onEdit, group }: Props) {
  /** Fetched with the first thing that goes in, and there from then on: what was taken out can be put back. */
  const used = useSignal(false);
  const { count } = useCart();
  const inGroup = membership.value;
  if (count.value > 0 && menu.value !== undefined) used.value = true;
  if (!isWide()) {
    if (menu.value === undefined) return null;
    if (inGroup !== null) return <group.Bar key={inGroup.code} code={inGroup.code} />;
    return used.value ? <CartBar onEdit={onEdit} /> : null;
  }
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
