import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Diet } from '../../../../../functions/domain/tags.ts';
import { menu, restaurant } from '../../../api/shop.ts';
import { isKept } from '../../../browser/storage.ts';
import { whenSettled } from '../../../browser/when-settled.ts';
import { announce } from '../../../components/announcer.tsx';
import { lazy } from '../../../components/lazy.tsx';
import { usePage } from '../../../components/use-page.ts';
import { useStart } from '../../../components/use-start.ts';
import { t } from '../../../i18n/index.ts';
import { withPhoneCart } from '../../../ordering/cart/phone-cart.tsx';
import type { Opened } from '../../../ordering/item/item-sheet.tsx';
import { membership } from '../../../ordering/membership.ts';
import { menuFor, nearestTo, prepareFinder } from '../../../ordering/menu/finder.ts';
import { CartContents, ItemSheet } from '../../../ordering/menu/sheets.tsx';
import { MenuTrouble, NotTakingOrders, OrderInDoubt } from '../../../ordering/menu/shop-notices.tsx';
import { endMeal, sitAt } from '../../../ordering/table.ts';
import { href } from '../../../router/paths.ts';
import type { Params } from '../../../router/router.tsx';
import { CartPlace, type GroupCart } from './cart-place.tsx';
import { CategoryBar } from './category-bar.tsx';
import { LoadingMenu } from './loading-menu.tsx';
import styles from './menu.module.css';
import { MenuHeader } from './menu-header.tsx';
import { MenuSections } from './menu-sections.tsx';
import { PopularShelf } from './popular-shelf.tsx';

const nothing = { failed: () => null };
const WhereItIs = lazy(async () => (await import('../../../ordering/place/where-it-is.tsx')).WhereItIs, nothing);
const UsualShelf = lazy(async () => (await import('./usual-shelf.tsx')).UsualShelf, {
  waiting: () => <div class={styles.usual} />,
  failed: () => null,
});
const NothingFound = lazy(async () => (await import('./nothing-found.tsx')).NothingFound, nothing);

/** What everybody sees first: the whole menu, a tap away from the cart. */
export const MenuPage = withPhoneCart(({ params, group }: { params: Params; group: GroupCart }) => {
  useStart(endMeal);
  const number = Number(params.number);
  const query = useSignal('');
  const diets = useSignal<readonly Diet[]>([]);
  const opened = useSignal<Opened | undefined>(undefined);
  const whole = useSignal(false);
  const settled = useSignal(false);
  const hasUsual = useMemo(() => isKept('usual-shelf'), []);
  const heading = usePage(undefined);
  const open = (what: Opened) => {
    opened.value = what;
  };

  // A code of a table that was taken out of the room is like no code.
  const known = restaurant.value?.tables.includes(number) ?? false;
  useEffect(() => {
    if (!known) return;
    sitAt(number, new URLSearchParams(location.search).get('t'));
    // What proves the table is not in the link that a guest may copy and share.
    history.replaceState(null, '', location.pathname);
  }, [number, known]);

  useEffect(
    () =>
      whenSettled(() => {
        settled.value = true;
        prepareFinder();
        for (const part of [ItemSheet, CartContents, NothingFound]) part.preload();
      }),
    [],
  );

  const asked = useComputed(() => query.value.trim() !== '' || diets.value.length > 0);
  const found = useComputed(() => menu.value && menuFor(menu.value, query.value, diets.value));
  const isNothing = useComputed(() => found.value?.length === 0);
  const nearest = useComputed(() =>
    menu.value && isNothing.value ? nearestTo(menu.value, query.value, diets.value) : [],
  );
  useSignalEffect(() => {
    if (!asked.value || found.value === undefined) return;
    const count = t.value.found(found.value.reduce((sum, { items }) => sum + items.length, 0));
    announce(nearest.value.length > 0 ? `${count}. ${t.value.nearest}` : count);
  });

  return (
    <>
      <MenuHeader heading={heading} query={query} diets={diets} />
      {!isNothing.value && (
        <CategoryBar
          categories={found.value}
          onJump={() => {
            whole.value = true;
          }}
        />
      )}
      <div class={styles.columns}>
        <main id="main" class={styles.main}>
          <OrderInDoubt />
          <NotTakingOrders />
          <MenuTrouble />
          {membership.value === null && !asked.value && (
            <a class={styles.together} href={href('together')}>
              {t.value.together}
            </a>
          )}
          {menu.value === undefined && <LoadingMenu />}
          {hasUsual && membership.value === null && !asked.value && <UsualShelf onOpen={open} />}
          {menu.value !== undefined && !asked.value && <PopularShelf menu={menu.value} onOpen={open} />}
          {isNothing.value && <NothingFound query={query} diets={diets} isNear={nearest.value.length > 0} />}
          <MenuSections
            categories={isNothing.value ? nearest.value : (found.value ?? [])}
            whole={whole.value}
            onOpen={open}
          />
          {settled.value && <WhereItIs />}
        </main>
        <CartPlace onEdit={open} group={group} />
      </div>
      {opened.value !== undefined && (
        <ItemSheet
          key={opened.value.line?.id ?? opened.value.item.id}
          {...opened.value}
          asksGuest={membership.value === null}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
});
