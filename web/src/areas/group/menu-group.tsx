/** The group on the menu, in the place of the cart. */

import { buttonClass } from '../../components/button.tsx';
import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import cartStyles from '../../ordering/cart/cart.module.css';
import { useCart } from '../../ordering/cart/cart.ts';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import { Connection } from '../../ordering/placed/connection.tsx';
import { href } from '../../router/paths.ts';
import { useGroup } from './follow-group.ts';
import { group, here, live } from './live-group.ts';
import styles from './menu-group.module.css';
import { saving } from './my-lines.ts';
import { groupCents, MyCart, myCents, SavingStatus, WaitingForHost } from './my-part.tsx';

/** The most urgent notice about the group, for a guest on the menu; else the guest's own part. */
function shortState(): string {
  const say = groupText.value;
  switch (saving.value) {
    case 'waiting':
    case 'refused':
      return say.waiting;
    case 'closed':
      return say.notIn;
    case 'saved':
    case 'saving':
      return group.value !== undefined && group.value.status !== 'open'
        ? say.lockedShort
        : say.yourPart(price(myCents.value));
    default:
      return saving.value satisfies never;
  }
}

/** On a phone: a bar with the sum of all, which leads to the group. */
export function GroupBar({ code }: { code: string }) {
  useGroup(code);
  const say = groupText.value;
  const { count } = useCart();
  return (
    <section class={cartStyles.bar} aria-label={say.title}>
      <a class={`${cartStyles.barButton} ${styles.barLink}`} href={href('group', { code })}>
        <span key={count.value} class={cartStyles.count} role="img" aria-label={t.value.items(count.value)} data-cart>
          {count}
        </span>
        <span class={cartStyles.barText}>
          {say.seeAll}
          <small data-state={saving.value} role="status">
            {shortState()}
          </small>
        </span>
        <span>{price(groupCents.value)}</span>
      </a>
    </section>
  );
}

/** Beside the menu where there is room: one’s own lines to change, and what the others’ come to. */
export function GroupContents({ code, onEdit }: { code: string; onEdit: (opened: Opened) => void }) {
  useGroup(code);
  const say = groupText.value;
  const others = group.value?.members.filter(({ id }) => id !== here.value?.memberId) ?? [];
  return (
    <>
      <Connection live={live.value} />
      <SavingStatus />
      <WaitingForHost />
      <MyCart onEdit={onEdit} />
      <ul class={styles.others}>
        {others.map(({ id, name, subtotalCents }) => (
          <li key={id}>
            <span>{name}</span>
            <span>{price(subtotalCents)}</span>
          </li>
        ))}
      </ul>
      <a href={href('group', { code })} class={buttonClass('primary', cartStyles.checkout)}>
        <span>{say.seeAll}</span>
        <span>{price(groupCents.value)}</span>
      </a>
    </>
  );
}
