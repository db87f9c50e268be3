/** What is fetched after the menu: the sheet of one item and the cart, in one piece. */

import type { ComponentType } from 'preact';
import { Button } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../i18n/index.ts';
import styles from './shop-notices.module.css';

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
const failedInPanel = () => <CannotFetch />;

/** A sheet or bar over the menu, loaded after it; a failed load shows an error in its place. */
export const sheet = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(load, { failed });
/** The same for the panel beside the menu. */
export const panel = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(load, { failed: failedInPanel });

export const ItemSheet = sheet(async () => (await import('../item/item-sheet.tsx')).ItemSheet);
export const TableSheet = sheet(async () => (await import('../place/table-sheet.tsx')).TableSheet);
/** The cart's lines and sum. */
export const CartContents = panel(async () => (await import('../cart/cart-sheet.tsx')).CartContents);
