/**
 * This phone’s part of the group: its lines, whether the group has them, and what its member waits for. In the sums, lines
 * that this phone has not sent to the group yet count, and lines that the group refused do not.
 */
import { computed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { itemsById, menu, shopProblem } from '../../api/shop.ts';
import { keeps } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { cartTotals } from '../../ordering/cart/cart-lines.ts';
import { CartList } from '../../ordering/cart/cart-list.tsx';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import styles from './group.module.css';
import { group, host, me } from './live-group.ts';
import { retryNow, saving } from './my-lines.ts';

/** This member’s lines that can be had; what the group has of them until the menu is there, and where it refused some. */
export const myCents = computed(() => {
  const isRefused = saving.value === 'closed' || saving.value === 'refused';
  if (isRefused || menu.value === undefined) return me.value?.subtotalCents ?? 0;
  return cartTotals(phoneCart.priced.value.filter(({ trouble }) => trouble === undefined || trouble === 'few'))
    .subtotalCents;
});

export const groupCents = computed(
  () => (group.value?.subtotalCents ?? 0) - (me.value?.subtotalCents ?? 0) + myCents.value,
);

/** How much of the comal takes what the group has. */
export const groupUnits = computed(() =>
  (group.value?.members ?? [])
    .flatMap(({ lines }) => lines)
    .reduce((units, { itemId, quantity }) => units + (itemsById.value.get(itemId)?.comalUnits ?? 0) * quantity, 0),
);

/** This phone’s own part, read-only without `onEdit`. While the menu loads, no line is marked as off the menu. */
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

/** Whether the group has saved the lines that this phone shows. */
export function SavingStatus() {
  const say = groupText.value;
  const hostName = host.value?.name ?? '';
  const notice = (): ComponentChildren => {
    switch (saving.value) {
      case 'saved':
      case 'saving':
        return null;
      case 'waiting':
        return (
          <Notice kind="bad" title={say.waiting} actions={<Button onClick={retryNow}>{say.retryNow}</Button>}>
            {keeps() ? say.waitingHint : say.waitingUnkept}
          </Notice>
        );
      case 'closed':
        return (
          <Notice kind="bad" title={say.notIn}>
            {say.notInHint(hostName)}
          </Notice>
        );
      case 'refused':
        return (
          <Notice kind="bad" title={say.refused}>
            {say.refusedHint}
          </Notice>
        );
      default:
        return saving.value satisfies never;
    }
  };
  return <div role="alert">{notice()}</div>;
}

/** The next step of the group, for a member who waits for the host. */
export function WaitingForHost() {
  const say = groupText.value;
  const status = group.value?.status;
  const hostName = host.value?.name ?? '';
  if (me.value?.host !== false || status === undefined || status === 'sent') return null;
  return (
    <div role="status">
      {status === 'open' ? (
        <p class={styles.hint}>{say.waitForHost(hostName)}</p>
      ) : (
        <Notice kind="info" title={status === 'locked' ? say.locked(hostName) : say.sendingNow(hostName)}>
          {status === 'locked' && say.lockedHint(hostName)}
        </Notice>
      )}
    </div>
  );
}
