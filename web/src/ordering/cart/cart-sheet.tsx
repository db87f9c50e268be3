import type { ComponentChildren } from 'preact';
import { buttonClass } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { price } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { href } from '../../router/paths.ts';
import type { Opened } from '../item/item-sheet.tsx';
import styles from './cart.module.css';
import { useCart } from './cart.ts';
import { CartList } from './cart-list.tsx';
import { FitToMenu, Totals } from './cart-totals.tsx';
import { DrinkOffer } from './drink-offer.tsx';
import { TipChoice } from './tip-choice.tsx';

type Props = { onEdit: (opened: Opened) => void };

const empty = () => (
  <p class={styles.hint}>
    <b>{t.value.cartEmpty}</b>
    {t.value.cartEmptyHint}
  </p>
);

const ToCheckout = () => (
  <a href={href('checkout')} class={buttonClass('primary', styles.checkout)}>
    <span>{t.value.checkout}</span>
    <span>{price(useCart().totals.value.totalCents)}</span>
  </a>
);

function Filled({ onEdit, children }: Props & { children?: ComponentChildren }) {
  const { count } = useCart();
  return (
    <>
      <CartList onEdit={onEdit} />
      {children}
      {count.value > 0 && (
        <>
          <FitToMenu />
          <TipChoice />
          <Totals />
          <a class={styles.together} href={href('together')}>
            {sheetsText.value.together}
          </a>
        </>
      )}
    </>
  );
}

/** The whole cart, to look at and to change: beside the menu where there is room. */
export function CartContents({ onEdit }: Props) {
  const { count } = useCart();
  return (
    <>
      <div class={styles.contents}>
        {count.value === 0 && empty()}
        <Filled onEdit={onEdit} />
      </div>
      {count.value > 0 && <ToCheckout />}
    </>
  );
}

/** The same as a sheet, on a phone, which asks once for something to drink. It stays when the last line goes, so that this can be undone. */
export function CartSheet({ onEdit, onClose }: Props & { onClose: () => void }) {
  const { count } = useCart();
  return (
    <Sheet title={t.value.cart} onClose={onClose} foot={count.value > 0 ? <ToCheckout /> : undefined}>
      {count.value === 0 && empty()}
      <Filled onEdit={onEdit}>
        <DrinkOffer />
      </Filled>
    </Sheet>
  );
}
