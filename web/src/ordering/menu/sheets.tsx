/** What is fetched after the menu: in one piece the sheet of one item and the cart, and for who is in a group, that. */

import styles from '../../areas/order/menu/menu.module.css';
import { Button } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../i18n/index.ts';

const CannotFetch = ({ class: where }: { class?: string | undefined }) => (
  <div class={where} role="alert">
    <Notice
      kind="bad"
      title={t.value.pageFailed}
      actions={<Button onClick={() => location.reload()}>{t.value.retry}</Button>}
    >
      {t.value.pageFailedHint}
    </Notice>
  </div>
);
const failed = () => <CannotFetch class={styles.failed} />;

export const ItemSheet = lazy(async () => (await import('../item/item-sheet.tsx')).ItemSheet, { failed });
export const CartSheet = lazy(async () => (await import('../cart/cart-sheet.tsx')).CartSheet, { failed });
/** The cart's lines and sum, for the panel beside the menu. */
export const CartContents = lazy(async () => (await import('../cart/cart-sheet.tsx')).CartContents, {
  failed: () => <CannotFetch />,
});
/** The same two for whoever is in a group order. */
export const GroupBar = lazy(async () => (await import('../../areas/group/menu-group.tsx')).GroupBar, { failed });
export const GroupContents = lazy(async () => (await import('../../areas/group/menu-group.tsx')).GroupContents, {
  failed: () => <CannotFetch />,
});
