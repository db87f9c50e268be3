import type { ComponentChildren } from 'preact';
import type { Menu, MenuItem } from '../../../api/types.ts';
import { announce } from '../../../components/announcer.tsx';
import { Icon } from '../../../components/icon.tsx';
import { inLanguage, t } from '../../../i18n/index.ts';
import { useCart } from '../../../ordering/cart/cart.ts';
import { choose } from '../../../ordering/cart/cart-lines.ts';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { partLocked } from '../../../ordering/membership.ts';
import { LatePicture } from '../../../ordering/menu/late-picture.tsx';
import { AsLastTime, UsualPrice } from '../../../ordering/menu/usual-price.tsx';
import styles from './popular-shelf.module.css';

const most = 6;

type Props = { menu: Menu; onOpen: (opened: Opened) => void };

/** What people order first, a tap away from the cart: as this guest had it the last time, else as it comes. */
export function PopularShelf({ menu, onOpen }: Props) {
  const popular = menu.categories
    .flatMap((category) => category.items)
    .filter((item) => item.tags.includes('popular') && item.available)
    .slice(0, most);
  if (popular.length === 0) return null;
  return (
    <section class={styles.shelf} aria-labelledby="popular">
      <h2 id="popular">{t.value.popular}</h2>
      <ul>
        {popular.map((item) => (
          <ShelfTile key={item.id} item={item} onOpen={onOpen}>
            <AsLastTime item={item} />
          </ShelfTile>
        ))}
      </ul>
    </section>
  );
}

type TileProps = { item: MenuItem; onOpen: Props['onOpen']; children?: ComponentChildren };

/** A dish that is added by one tap; `children` is said below its price. The sheet opens only where a choice is missing. */
export function ShelfTile({ item, onOpen, children }: TileProps) {
  const cart = useCart();
  const optionIds = cart.usualOptionIds(item);
  const name = inLanguage(item.name);
  const count = cart.countByItem.value.get(item.id) ?? 0;
  /** Something that must be chosen has no default. */
  const isAsking = !choose(item, optionIds).ok;

  function add(button: HTMLElement) {
    // The sheet asks for the options that must be chosen, and says why a locked group takes no more.
    if (partLocked.value || isAsking) return onOpen({ item });
    cart.add({ item, optionIds, quantity: 1, note: '', guest: '' });
    announce(t.value.added(1, name));
    // Only to show where it went: where it cannot be fetched, nothing is missing.
    import('../../../ordering/cart/fly-to-cart.ts').then(
      ({ flyToCart }) => flyToCart(button),
      () => undefined,
    );
  }

  return (
    <li>
      <button type="button" class={styles.add} onClick={(event) => add(event.currentTarget)}>
        <LatePicture of={item} size={56} />
        <span class={styles.name}>
          <span class="visually-hidden">{isAsking ? t.value.choose : t.value.add}</span> {name}
          <span class={styles.foot}>
            <UsualPrice item={item} />
            {partLocked.value ? (
              <small>{t.value.locked}</small>
            ) : isAsking ? (
              <small aria-hidden="true">{t.value.choose}</small>
            ) : (
              <span class={styles.plus} data-count={count || undefined} aria-hidden="true">
                {count > 0 ? <b key={count}>{count}</b> : <Icon name="plus" size="1.125rem" />}
              </span>
            )}
          </span>
          {children}
        </span>
      </button>
    </li>
  );
}
