import { itemsById, menu } from '../../../api/shop.ts';
import type { MenuItem } from '../../../api/types.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { orderText } from '../../../i18n/order.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { useUnusual } from '../../../ordering/menu/usual-price.tsx';
import { myOrders, type PastOrder } from '../../../ordering/placed/my-orders.ts';
import { AgainOutcome, isRepeatable, readEarlier, useOrderAgain } from '../placed/order-again.tsx';
import menuStyles from './menu.module.css';
import { ShelfTile } from './popular-shelf.tsx';
import styles from './usual-shelf.module.css';

const most = 5;

/**
 * The available items that this phone ordered most, by the number of orders that had them, then by how many, then the
 * latest. `orders` is newest first. Pure.
 */
export function favourites(orders: readonly PastOrder[], items: ReadonlyMap<string, MenuItem>): MenuItem[] {
  const counts = new Map<string, { orders: number; quantity: number }>();
  for (const order of orders) {
    const seen = new Set<string>();
    for (const { itemId, quantity } of order.items) {
      if (itemId === undefined) continue;
      const count = counts.get(itemId) ?? { orders: 0, quantity: 0 };
      counts.set(itemId, { orders: count.orders + (seen.has(itemId) ? 0 : 1), quantity: count.quantity + quantity });
      seen.add(itemId);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b.orders - a.orders || b.quantity - a.quantity)
    .flatMap(([itemId]) => items.get(itemId) ?? [])
    .filter(({ available }) => available)
    .slice(0, most);
}

type Props = { onOpen: (opened: Opened) => void };

function Options({ item }: { item: MenuItem }) {
  const words = useUnusual(item);
  return words === '' ? null : <span class={styles.options}>{words}</span>;
}

/** What this phone usually orders: its last order and its favourites, each one tap away from the cart. */
export function UsualShelf({ onOpen }: Props) {
  const say = orderText.value;
  const last = myOrders.value.find(isRepeatable);
  const items = favourites(myOrders.value, itemsById.value);
  const { again, busy, outcome } = useOrderAgain(() =>
    last === undefined ? Promise.reject(new Error('There is no earlier order')) : readEarlier(last),
  );
  if (menu.value === undefined) return <div class={menuStyles.usual} />;
  if (last === undefined && items.length === 0) return null;
  return (
    <section class={menuStyles.usual} aria-labelledby="usual">
      <h2 id="usual">{say.usual}</h2>
      <ul class={styles.row}>
        {last !== undefined && (
          <li class={styles.last}>
            <button type="button" class={styles.again} disabled={busy.value} onClick={again}>
              <b>{say.again}</b>
              <span>{last.items.map(({ quantity, name }) => `${quantity} × ${inLanguage(name)}`).join(', ')}</span>
            </button>
          </li>
        )}
        {items.map((item) => (
          <ShelfTile key={item.id} item={item} onOpen={onOpen}>
            <Options item={item} />
          </ShelfTile>
        ))}
      </ul>
      <div class={styles.outcome} role="alert">
        <AgainOutcome outcome={outcome} />
      </div>
    </section>
  );
}
