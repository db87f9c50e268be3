import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePage } from '../../components/use-page.ts';
import type { Params } from '../../router.tsx';
import { menu, restaurant } from '../../shop.ts';
import { CartBar, CartPanel } from './cart-bar.tsx';
import { CategoryBar } from './category-bar.tsx';
import { ItemSheet } from './item-sheet.tsx';
import styles from './menu.module.css';
import { MenuHeader } from './menu-header.tsx';
import { MenuSections, type Opened } from './menu-sections.tsx';
import { LoadingMenu, MenuTrouble, NotTakingOrders } from './menu-states.tsx';
import { searchMenu } from './search.ts';
import { sitAt } from './table.ts';

/** What everybody sees first: the whole menu, a tap away from the cart. */
export function MenuPage({ params }: { params: Params }) {
  const number = Number(params.number);
  const query = useSignal('');
  const opened = useSignal<Opened | undefined>(undefined);
  const heading = usePage(undefined);
  const open = (what: Opened) => {
    opened.value = what;
  };

  // A code of a table that was taken out of the room is like no code.
  const known = restaurant.value?.tables.includes(number) ?? false;
  useEffect(() => {
    if (known) sitAt(number);
  }, [number, known]);

  const categories = menu.value === undefined ? undefined : searchMenu(menu.value, query.value);
  return (
    <>
      <MenuHeader heading={heading} query={query} />
      <CategoryBar categories={categories} />
      <div class={styles.columns}>
        <main id="main" class={styles.main}>
          <NotTakingOrders />
          <MenuTrouble />
          {categories === undefined ? (
            <LoadingMenu />
          ) : (
            <MenuSections categories={categories} query={query} onOpen={open} />
          )}
        </main>
        <CartPanel onEdit={open} />
      </div>
      <CartBar onEdit={open} />
      {opened.value !== undefined && (
        <ItemSheet
          key={opened.value.line?.id ?? opened.value.item.id}
          {...opened.value}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}
